// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QLayout;
class QScrollArea;
class QWidget;

namespace mielto {

/// A dialog's content, which scrolls where the screen has no room for all of it. Buttons stay
/// outside, where they can be reached.
QScrollArea *makeScrollable(QLayout *content, QWidget *parent);

/// Makes a window no larger than what its screen has room for, and moves it there.
void fitToScreen(QWidget *window);

/// The size of a window that has not been opened before.
QSize firstWindowSize(const QSize &available);

} // namespace mielto
