// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialogButtonBox>
#include <QSize>

class QDialog;
class QLayout;

namespace mielto {

/// Lays a dialog out: its content, which scrolls where the screen has no room for all of it, and
/// below it the buttons, which can always be reached and which accept and reject the dialog.
QDialogButtonBox *addContent(
    QDialog *dialog, QLayout *content, QDialogButtonBox::StandardButtons buttons);

/// Makes a window no larger than what its screen has room for, and moves it there.
void fitToScreen(QWidget *window);

/// The size of a window that has not been opened before.
QSize firstWindowSize(const QSize &available);

} // namespace mielto
