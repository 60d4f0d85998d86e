// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/focusguard.h"

#include <QApplication>

#include "ui/page/listpage.h"
#include "ui/table/rowtable.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/windowparts.h"

namespace mielto {

FocusGuard::FocusGuard(const WindowParts &parts)
    : m_parts(parts)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusGuard::follow);
}

void FocusGuard::follow(QWidget *before, QWidget *now)
{
    if (before != nullptr && before->window() == m_parts.tabs.window()) {
        m_last = before;
    }
    if (now == nullptr || now->window() != m_parts.tabs.window() || m_last == nullptr
        || !hasGone(m_last)) {
        return;
    }
    if (RowTable *table = m_parts.tabs.current()->table(); table->isVisible()) {
        table->setFocus();
    } else {
        m_parts.location.focusUser();
    }
}

/// From the page in front or the bars around it. A page behind another one is still there.
bool FocusGuard::hasGone(const QWidget *widget) const
{
    const ListPage *page = m_parts.tabs.current();
    const bool isInFront = page != nullptr && page->isVisible()
        && (!m_parts.tabs.isAncestorOf(widget) || page->isAncestorOf(widget));
    return isInFront && widget->window() == m_parts.tabs.window()
        && !(widget->isVisible() && widget->isEnabled());
}

} // namespace mielto
