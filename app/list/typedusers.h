// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mielto {

/// The user IDs in a text that was typed or pasted into a field for one user, each once. Commas,
/// semicolons, tabs and line breaks separate IDs unless they are in double quotes; blanks do so
/// only where every part has a digit, because an ID may be a name. Blanks and quotes around an ID
/// are removed.
QStringList typedUsers(const QString &text);

} // namespace mielto
