// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in the rows in front: going through them, copying them, going to their panes.
#include <QAction>
#include <QApplication>
#include <QClipboard>

#include "ui/browse/browsepage.h"
#include "ui/common/focusorder.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/rowcopy.h"
#include "ui/window/locationbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

namespace mielto {

void MainWindow::connectRowActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.resetColumns, [this] { page()->pane()->table()->resetLayout(); });
    on(m_actions.find, [this] { page()->findBar()->focus(); });
    on(m_actions.findNext, [this] { page()->table()->goToNext(false); });
    on(m_actions.findPrevious, [this] { page()->table()->goToNext(true); });
    on(m_actions.sort, [this] { page()->pane()->sortByCurrentColumn(); });
    on(m_actions.copy, [this] { copyRows(); });
    on(m_actions.copyJson, [this] { copyJson(); });
    on(m_actions.copyCurl, [this] {
        const BrowsePage &list = *browsePage();
        copyText(asCurl(*list.endpoint(), list.filters().queriesOf(list.user()), networkOptions()),
            tr("curl command copied"));
    });
    on(m_actions.copyCommand,
        [this] { copyText(serverPage()->command(commandTarget()), tr("Command copied")); });
}

ListPane *MainWindow::paneInFront() const
{
    ListPane *pane = page()->pane();
    return pane != nullptr && pane->table() == page()->table() ? pane : nullptr;
}

/// User field, filters and tools, table, details: the next one that can take the focus.
void MainWindow::goToPane(bool backwards)
{
    constexpr int panes = 4;
    const QWidget *focus = QApplication::focusWidget();
    const auto isIn = [focus](const QWidget *area) {
        return area != nullptr && (area == focus || area->isAncestorOf(focus));
    };
    const int from = isIn(page()->details()) ? 3 : isIn(page()->table()) ? 2 : isIn(page()) ? 1 : 0;
    for (int step = 1; step < panes; ++step) {
        if (goToPane((from + (backwards ? panes - step : step)) % panes)) {
            return;
        }
    }
}

bool MainWindow::goToPane(int place)
{
    const auto isThere = [](const QWidget *area) { return area != nullptr && area->isVisible(); };
    RowTable *table = page()->table();
    QWidget *details = page()->details();
    if (place == 0) {
        m_location->focusUser();
    } else if (place == 1) {
        return focusFirstIn(page(), {table, isThere(details) ? details : table});
    } else if (place == 2 && isThere(table)) {
        table->setFocus(Qt::ShortcutFocusReason);
    } else {
        return place == 3 && isThere(details) && focusFirstIn(details);
    }
    return true;
}

void MainWindow::copyRows()
{
    const RowTable &table = *page()->table();
    const ListPane *pane = paneInFront();
    const auto rows = static_cast<int>(table.selectedRows().size());
    copyText(rows == 0 ? QString()
            : pane != nullptr
            ? rowsAsTsv(pane->rows(), pane->selectedRows(), pane->table()->shownColumns())
            : rowsAsTsv(table),
        tr("%Ln row(s) copied", nullptr, rows));
}

void MainWindow::copyJson()
{
    const ListPane &pane = *paneInFront();
    const QList<int> rows = pane.selectedRows();
    copyText(rows.isEmpty() ? QString() : rowsAsJson(pane.rows().list, rows),
        tr("%Ln row(s) copied as JSON", nullptr, static_cast<int>(rows.size())));
}

void MainWindow::copyText(const QString &text, const QString &note)
{
    if (text.isEmpty()) {
        return m_status->showNote(tr("Select the rows to copy first."));
    }
    QGuiApplication::clipboard()->setText(text);
    m_status->showNote(note);
}

} // namespace mielto
