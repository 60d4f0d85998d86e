// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/list/listreader.h"
#include "ui/page/listpage.h"

namespace mielto {

/// The status bar's sentence: how many rows are loaded, of how many, and what is known about them.
/// `earlierRows`: that many of an earlier reading are still shown.
QString statusText(const ListState &state, bool utc, int earlierRows = 0);

/// Why and how long it waits before it asks again, as of now.
QString waitText(const ListState &state);

/// The whole of what the window shows of such a list.
PageStatus pageStatus(const ListState &state, bool utc, int earlierRows = 0);

/// How many rows are not loaded; negative: it is at rest, and nobody knows how many there are.
qint64 missingRows(const ListState &state);

/// What a finished list that is not complete owes its reader to know; empty when it is complete.
QString verdictNotice(const ListState &state);

} // namespace mielto
