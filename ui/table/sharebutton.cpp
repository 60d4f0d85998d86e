// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/sharebutton.h"

#include <algorithm>

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace mielto {
namespace {

constexpr int kMargin = 4; ///< Beside and below the bar.
constexpr int kSmallest = 2; ///< Of what is not nothing.
constexpr qreal kTrackOpacity = 0.15;

} // namespace

ShareButton::ShareButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    // All equally wide, so that the bars can be compared.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareButton::setShare(double share, const QColor &color)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_color = color;
    update();
}

QSize ShareButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(0, barRect().height() + kMargin);
}

QRect ShareButton::barRect() const
{
    const int height = std::max(3, fontMetrics().height() / 4);
    return {kMargin, this->height() - height - kMargin, width() - 2 * kMargin, height};
}

void ShareButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QStyleOptionToolButton frame = option;
    frame.text.clear();
    frame.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);
    const QRect bar = barRect();
    option.rect.setBottom(bar.top() - 1);
    if (option.icon.isNull()) {
        // Over the bar's beginning, as beside an icon; the style would centre it.
        const QRect text(bar.left(), option.rect.top(), bar.width(), option.rect.height());
        painter.drawItemText(text,
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                | Qt::TextShowMnemonic,
            palette(), isEnabled(), option.text, QPalette::ButtonText);
    } else {
        painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    }

    QColor track = palette().color(QPalette::WindowText);
    track.setAlphaF(kTrackOpacity);
    painter.fillRect(bar, track);
    if (m_share > 0) {
        QRect filled = bar;
        filled.setWidth(std::max(kSmallest, qRound(m_share * bar.width())));
        painter.fillRect(QStyle::visualRect(layoutDirection(), bar, filled), m_color);
    }
}

} // namespace mielto
