// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/statusmark.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include "app/base/visibletext.h"
#include "ui/common/icon.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Drawn in a square of 16 by 16.
constexpr qreal kSide = 16;

void paintHourglass(QPainter *painter)
{
    QPainterPath path(QPointF(3.5, 2.5));
    path.lineTo(12.5, 2.5);
    path.lineTo(3.5, 13.5);
    path.lineTo(12.5, 13.5);
    path.closeSubpath();
    painter->drawPath(path);
}

void paintCross(QPainter *painter)
{
    QPen pen = painter->pen();
    pen.setWidthF(3);
    painter->setPen(pen);
    painter->drawLine(QPointF(4, 4), QPointF(12, 12));
    painter->drawLine(QPointF(12, 4), QPointF(4, 12));
}

} // namespace

void paintStatusMark(QPainter *painter, const QRect &rect, Status status, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / kSide, rect.height() / kSide);
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QRectF circle(3, 3, 10, 10);
    constexpr int sixteenthsOfADegree = 16;
    switch (status) {
    case Status::Active:
        painter->setBrush(color);
        painter->drawEllipse(circle);
        break;
    case Status::Inactive:
        painter->drawEllipse(circle);
        break;
    case Status::Testing:
        painter->drawEllipse(circle);
        painter->setBrush(color);
        painter->drawPie(circle, 0, 90 * sixteenthsOfADegree);
        break;
    case Status::Error:
        paintCross(painter);
        break;
    case Status::Expired:
        painter->setBrush(color);
        paintHourglass(painter);
        break;
    case Status::Unknown: {
        QPen dotted = painter->pen();
        dotted.setDashPattern({0.6, 2.2});
        painter->setPen(dotted);
        painter->drawEllipse(circle);
        break;
    }
    }
    painter->restore();
}

QPixmap statusMark(Status status, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key =
        u"status %1 %2"_s.arg(static_cast<int>(status)).arg(color.name(QColor::HexArgb));
    return paintedOnce(key, size, devicePixelRatio, [&](QPainter *painter) {
        paintStatusMark(painter, QRect(0, 0, size, size), status, color);
    });
}

QString statusTitle(Status status, const QString &received)
{
    const auto known = knownStatuses();
    const auto found = std::ranges::find(known, status, &KnownValue<Status>::value);
    return found == known.end() ? visibleText(received) : knownValueTitle(found->title);
}

} // namespace mielto
