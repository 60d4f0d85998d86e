// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

#include "app/data/knownvalues.h"

namespace mielto {

/// A status has a shape, a word and a colour; the shape alone tells them apart. Drawn, not set in a
/// font, so that it looks alike everywhere.
QIcon statusIcon(Status status, const QColor &color);

/// The word for people; of an unknown one the server's own text, made visible.
QString statusTitle(Status status, const QString &received);

} // namespace mielto
