// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Theme icons are missing on some platforms, and Qt draws `currentColor` black in dark themes too.
class TextColorEngine final : public QIconEngine {
public:
    explicit TextColorEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = QGuiApplication::palette().color(group, QPalette::ButtonText);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TextColorEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const char *name)
{
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QIcon(new TextColorEngine(file.readAll())) : QIcon();
}

QPixmap paintedOnce(const QString &key, int size, qreal devicePixelRatio,
    const std::function<void(QPainter *)> &paint)
{
    const QString fullKey = u"mielto %1 %2 %3"_s.arg(key).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(fullKey, &pixmap)) {
        pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter);
        painter.end();
        QPixmapCache::insert(fullKey, pixmap);
    }
    return pixmap;
}

QIcon applicationIcon() { return QIcon(u":/icons/com.mielto.Connections.svg"_s); }

} // namespace mielto
