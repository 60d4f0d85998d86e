// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/rowflow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include "ui/browse/browsepage.h"
#include "ui/common/dialogs.h"
#include "ui/common/focusorder.h"
#include "ui/table/checksdialog.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/rowcopy.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/profileflow.h"
#include "ui/window/statusline.h"
#include "ui/window/windowparts.h"

namespace mielto {

RowFlow::RowFlow(WindowParts &parts, const ProfileFlow &profiles)
    : m_parts(parts)
    , m_profiles(profiles)
{
    const Actions &actions = parts.actions;
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.nextPane, [this] { goToPart(false); });
    on(actions.previousPane, [this] { goToPart(true); });
    on(actions.resetColumns, [this] { m_parts.tabs.current()->pane()->table()->resetLayout(); });
    on(actions.find, [this] { m_parts.tabs.current()->findBar()->focus(); });
    on(actions.findNext, [this] { m_parts.tabs.current()->table()->goToNext(false); });
    on(actions.findPrevious, [this] { m_parts.tabs.current()->table()->goToNext(true); });
    on(actions.sort, [this] { m_parts.tabs.current()->pane()->sortByCurrentColumn(); });
    on(actions.checks, &RowFlow::showChecks);
    on(actions.copy, &RowFlow::copy);
    on(actions.copyJson, &RowFlow::copyJson);
    on(actions.copyCurl, &RowFlow::copyCurl);
    on(actions.copyCommand, &RowFlow::copyCommand);
    connect(qApp, &QApplication::focusChanged, this, &RowFlow::followFocus);
    connect(&parts.tabs, &PageTabs::pageAdded, this, [this](ListPage *page) {
        connect(page, &ListPage::copyRequested, this, &RowFlow::copyText);
        if (ListPane *pane = page->pane()) {
            connect(pane, &ListPane::cellCopied, this,
                [this] { m_parts.status.showNote(tr("Cell copied")); });
            connect(pane, &ListPane::valueCopied, &m_parts.status, &StatusLine::showNote);
        }
    });
}

void RowFlow::enableActions()
{
    const Actions &actions = m_parts.actions;
    const ListPage &page = *m_parts.tabs.current();
    const QAbstractItemModel *rows = page.table()->model();
    const bool hasRows = rows != nullptr && rows->rowCount() > 0;
    const bool hasPane = pane() != nullptr;
    const bool hasCommand = this->hasCommand();
    const auto *list = qobject_cast<const BrowsePage *>(&page);
    for (QAction *action : {actions.copy, actions.findNext, actions.findPrevious}) {
        action->setEnabled(hasRows);
    }
    actions.sort->setEnabled(hasPane);
    actions.resetColumns->setEnabled(hasPane);
    actions.checks->setEnabled(hasPane && !pane()->rows().list.isEmpty());
    actions.copyJson->setEnabled(hasPane && hasRows);
    // The sample server's token is not the user's to set.
    actions.copyCurl->setEnabled(
        hasCommand && list != nullptr && !m_parts.tabs.serverPage()->signIn().isSample());
    actions.copyCommand->setEnabled(hasCommand);
    actions.clearFilters->setEnabled(page.pane() == nullptr || page.pane()->spec().narrows()
        || (list != nullptr && !list->filters().isEmpty()));
    actions.exportRows->setEnabled(
        page.pane() != nullptr ? page.pane()->shownRows() > 0 || hasCommand : hasRows);
}

QString RowFlow::shownText() const
{
    const ListPane *pane = this->pane();
    return pane != nullptr && pane->spec().narrows() ? tr("%Ln shown", nullptr, pane->shownRows())
                                                     : QString();
}

/// Whether the command line can read what the page in front shows.
bool RowFlow::hasCommand() const
{
    const auto *page = qobject_cast<ServerPage *>(m_parts.tabs.current());
    return page != nullptr && page->endpoint()
        && !page->command(m_profiles.commandTarget()).isEmpty();
}

/// Of the page in front, as long as its table is the one to see; else null.
ListPane *RowFlow::pane() const
{
    const ListPage &page = *m_parts.tabs.current();
    ListPane *pane = page.pane();
    return pane != nullptr && pane->table() == page.table() ? pane : nullptr;
}

void RowFlow::showChecks() { openDialog(new ChecksDialog(*pane(), m_parts.tabs.window())); }

void RowFlow::goToPart(bool backwards)
{
    constexpr int parts = 4;
    const ListPage *page = m_parts.tabs.current();
    const QWidget *focus = QApplication::focusWidget();
    const auto isIn = [focus](const QWidget *area) {
        return area != nullptr && (area == focus || area->isAncestorOf(focus));
    };
    const int from = isIn(page->details()) ? 3 : isIn(page->table()) ? 2 : isIn(page) ? 1 : 0;
    for (int step = 1; step < parts; ++step) {
        if (goToPart((from + (backwards ? parts - step : step)) % parts)) {
            return;
        }
    }
}

bool RowFlow::goToPart(int part)
{
    const auto isThere = [](const QWidget *area) { return area != nullptr && area->isVisible(); };
    ListPage *page = m_parts.tabs.current();
    RowTable *table = page->table();
    QWidget *details = page->details();
    if (part == 0) {
        m_parts.location.focusUser();
    } else if (part == 1) {
        return focusFirstIn(page, {table, isThere(details) ? details : table});
    } else if (part == 2 && isThere(table)) {
        table->setFocus(Qt::ShortcutFocusReason);
    } else {
        return part == 3 && isThere(details) && focusFirstIn(details);
    }
    return true;
}

void RowFlow::followFocus(QWidget *before, QWidget *now)
{
    const QWidget *window = m_parts.tabs.window();
    if (before != nullptr && before->window() == window) {
        m_lastFocus = before;
    }
    if (now == nullptr || now->window() != window || m_lastFocus == nullptr
        || !hasGone(m_lastFocus)) {
        return;
    }
    ListPage *page = m_parts.tabs.current();
    m_lastFocus = nullptr;
    page->focusRows();
    if (!page->isAncestorOf(QApplication::focusWidget())) {
        m_parts.location.focusUser();
    }
}

/// From the page in front or the bars around it. A page behind another one is still there.
bool RowFlow::hasGone(const QWidget *widget) const
{
    const ListPage *page = m_parts.tabs.current();
    const bool isInFront = page != nullptr && page->isVisible()
        && (!m_parts.tabs.isAncestorOf(widget) || page->isAncestorOf(widget));
    return isInFront && widget->window() == m_parts.tabs.window()
        && !(widget->isVisible() && widget->isEnabled());
}

void RowFlow::copy()
{
    const RowTable &table = *m_parts.tabs.current()->table();
    const ListPane *pane = this->pane();
    const auto rows = static_cast<int>(table.selectedRows().size());
    copyText(rows == 0 ? QString()
            : pane != nullptr
            ? rowsAsTsv(pane->rows(), pane->selectedRows(), pane->table()->shownColumns())
            : rowsAsTsv(table),
        tr("%Ln row(s) copied", nullptr, rows));
}

void RowFlow::copyJson()
{
    const QList<int> rows = pane()->selectedRows();
    copyText(rows.isEmpty() ? QString() : rowsAsJson(pane()->rows().list, rows),
        tr("%Ln row(s) copied as JSON", nullptr, static_cast<int>(rows.size())));
}

void RowFlow::copyCurl()
{
    const auto &list = *qobject_cast<BrowsePage *>(m_parts.tabs.current());
    copyText(asCurl(*list.endpoint(), list.filters().queriesOf(list.user()),
                 m_parts.proxies.networkOptions()),
        tr("curl command copied"));
}

void RowFlow::copyCommand()
{
    copyText(m_parts.tabs.serverPage()->command(m_profiles.commandTarget()), tr("Command copied"));
}

void RowFlow::copyText(const QString &text, const QString &note)
{
    if (text.isEmpty()) {
        return m_parts.status.showNote(tr("Select the rows to copy first."));
    }
    QGuiApplication::clipboard()->setText(text);
    m_parts.status.showNote(note);
}

} // namespace mielto
