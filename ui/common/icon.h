// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QIcon>

namespace mielto {

/// One of resources/icons by its file's name; drawn in the palette's text colour at any scale, and
/// drawn anew when the palette changes.
QIcon icon(const char *name);

/// The application's own, in its own colours.
QIcon applicationIcon();

/// A square picture that is painted when it is first asked for under this key, which names its
/// colours. Drawing an icon made of a new pixmap leaves a copy of it in Qt's cache each time.
QPixmap paintedOnce(const QString &key, int size, qreal devicePixelRatio,
    const std::function<void(QPainter *)> &paint);

} // namespace mielto
