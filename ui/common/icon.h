// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace mielto {

/// One of resources/icons by its file's name, at any scale, in this colour; without one, in the
/// palette's text colour, drawn anew when the palette changes.
QIcon icon(const char *name, const QColor &color = {});

/// The application's own, in its own colours.
QIcon applicationIcon();

} // namespace mielto
