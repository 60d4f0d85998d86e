// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace mielto {

/// A label that wraps its text and shows it as it is, even if it looks like rich text.
QLabel *makePlainLabel(QWidget *parent, const QString &text = {});

/// A tooltip is taken for rich text when it looks like it: escaped, it stays what it is.
QString asPlainTooltip(const QString &text);

/// Foreign text keeps its own direction where the line around it runs from right to left.
QString isolatedText(const QString &text, Qt::LayoutDirection around);

} // namespace mielto
