// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/popupcombo.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace mielto {

void PopupCombo::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool isOpening = event->key() == Qt::Key_Space || event->key() == Qt::Key_F4;
    if (modifiers == Qt::NoModifier ? isArrow || isOpening
                                    : isArrow && modifiers == Qt::AltModifier) {
        showPopup();
    } else {
        event->ignore(); // For shortcuts and the default button of a dialog.
    }
}

void PopupCombo::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace mielto
