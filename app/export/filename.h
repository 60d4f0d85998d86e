// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/export/rowwriter.h"

namespace mielto {

/// A piece of foreign text, such as a user id, as part of a file name on any system: letters,
/// digits and - _ . stay, everything else is `_`; never a path, hidden, reserved (CON), empty or
/// longer than some 80 bytes. Different texts may become alike.
QString fileNameOf(const QString &text);

/// What is proposed for an export: connections-USER.csv, or connections-3-users.csv.
QString defaultFileName(const QStringList &users, RowFormat format);

} // namespace mielto
