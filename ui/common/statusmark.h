// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

#include "app/data/knownvalues.h"

class QPainter;
class QRect;

namespace mielto {

/// A status has a shape, a word and a colour; the shape alone tells them apart. Drawn, not set in a
/// font, so that it looks alike everywhere.
void paintStatusMark(QPainter *painter, const QRect &rect, Status status, const QColor &color);
QPixmap statusMark(Status status, const QColor &color, int size, qreal devicePixelRatio);

/// The word for people; of an unknown one the server's own text, made visible.
QString statusTitle(Status status, const QString &received);

} // namespace mielto
