// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/quietstyle.h"

#include <QStyleOptionButton>

namespace mielto {

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
    const auto *button = isBox ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    if (button == nullptr) {
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    QStyleOptionButton outlined = *button;
    // Of this colour Fusion makes the outline, darker by as much.
    outlined.palette.setColor(
        QPalette::Window, button->palette.color(QPalette::PlaceholderText).lighter(140));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

} // namespace mielto
