// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace mielto {

/// One of resources/icons by its file's name; drawn in the palette's text colour at any scale, and
/// drawn anew when the palette changes.
QIcon icon(const char *name);

/// The application's own, in its own colours.
QIcon applicationIcon();

} // namespace mielto
