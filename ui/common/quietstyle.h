// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace mielto {

/// Another style with dialogs' buttons that have no icons: right to left, Fusion would draw the
/// texts at their edge, apart from the icons. Boxes to check and to choose by have an outline that
/// can be seen: Fusion draws one darker than the window, which in the dark theme nobody sees.
class QuietStyle final : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace mielto
