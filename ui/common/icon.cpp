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
class OneColorEngine final : public QIconEngine {
public:
    OneColorEngine(QString file, const QColor &color)
        : m_file(std::move(file))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    /// Drawn once of each kind: tables ask for it with each cell that they paint.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = m_color.isValid() && mode != QIcon::Disabled
            ? m_color
            : QGuiApplication::palette().color(group, QPalette::ButtonText);
        const QString key =
            u"%1 %2 %3 %4"_s.arg(m_file, color.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QFile file(m_file); !QPixmapCache::find(key, &pixmap) && file.open(QFile::ReadOnly)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer(file.readAll().replace("currentColor", color.name().toLatin1()))
                .render(&painter);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new OneColorEngine(m_file, m_color); }

private:
    QString m_file;
    QColor m_color;
};

} // namespace

QIcon icon(const char *name, const QColor &color)
{
    const QString file = u":/icons/%1.svg"_s.arg(QLatin1String(name));
    return QFile::exists(file) ? QIcon(new OneColorEngine(file, color)) : QIcon();
}

QIcon applicationIcon() { return QIcon(u":/icons/com.mielto.Connections.svg"_s); }

} // namespace mielto
