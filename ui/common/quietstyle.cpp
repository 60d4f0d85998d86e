// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/quietstyle.h"

#include <QStyleOptionButton>
#include <QStyleOptionFrame>

#include "ui/common/icon.h"
#include "ui/common/palette.h"

namespace mielto {
namespace {

/// What is drawn with an outline that can be seen: Fusion makes it of the window's colour, darker.
template <typename Option>
void drawOutlined(const QProxyStyle &style, QStyle::PrimitiveElement element, const Option &option,
    QPainter *painter, const QWidget *widget)
{
    Option outlined = option;
    outlined.palette.setColor(
        QPalette::Window, option.palette.color(QPalette::PlaceholderText).lighter(140));
    style.QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

} // namespace

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returnData) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, returnData);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool isDarkField = element == PE_FrameLineEdit && isDark(option->palette);
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_IndicatorTabClose) {
        // The platform's is often red, which says that something is wrong.
        const int size = pixelMetric(PM_SmallIconSize, option, widget);
        const QIcon::Mode mode =
            option->state.testFlag(State_MouseOver) ? QIcon::Normal : QIcon::Disabled;
        drawItemPixmap(painter, option->rect, Qt::AlignCenter, icon("x").pixmap(size, mode));
    } else if (isBox && box != nullptr) {
        drawOutlined(*this, element, *box, painter, widget);
    } else if (isDarkField && field != nullptr) {
        drawOutlined(*this, element, *field, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace mielto
