// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/listpage.h"

#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"

namespace mielto {

ListPage::ListPage(ListPane *pane, QWidget *parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_errorBar(new ErrorBar(this))
{
    m_errorBar->hide();
    if (m_pane != nullptr) {
        m_pane->setParent(this);
        connect(m_pane, &ListPane::userRequested, this, &ListPage::userRequested);
        connect(m_pane, &ListPane::shownChanged, this, &ListPage::stateChanged);
    }
}

FindBar *ListPage::findBar() const { return m_pane->findBar(); }

RowTable *ListPage::table() const { return m_pane->table(); }

QWidget *ListPage::details() const { return m_pane->details(); }

void ListPage::focusRows() { table()->setFocus(); }

void ListPage::clearFilters() { m_pane->clearFilters(); }

void ListPage::showNotice(const QString &sentence) { m_errorBar->showNotice(sentence); }

} // namespace mielto
