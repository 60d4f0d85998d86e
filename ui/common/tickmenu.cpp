// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace mielto {

TickMenu::TickMenu(QWidget *parent)
    : QMenu(parent)
{
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint()))) {
        QMenu::mouseReleaseEvent(event);
    }
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isPick = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (!isPick || !tick(activeAction())) {
        QMenu::keyPressEvent(event);
    }
}

/// False: it is none that can be ticked.
bool TickMenu::tick(QAction *action)
{
    if (action == nullptr || !action->isCheckable() || !action->isEnabled()) {
        return false;
    }
    action->trigger();
    return true;
}

} // namespace mielto
