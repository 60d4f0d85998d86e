// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace mielto {

QLabel *makePlainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString asPlainTooltip(const QString &text)
{
    return text.isEmpty()
        ? text
        : "<p style='white-space:pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
}

QString isolatedText(const QString &text, Qt::LayoutDirection around)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return around == Qt::LeftToRight || text.isEmpty() ? text
                                                       : firstStrongIsolate + text + popIsolate;
}

} // namespace mielto
