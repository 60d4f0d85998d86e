// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/cellmenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include "app/data/celltext.h"
#include "app/view/localfilter.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"
#include "ui/table/rowcopy.h"

namespace mielto {
namespace {

struct CellMenu {
    Q_DECLARE_TR_FUNCTIONS(CellMenu)
};

/// Whom the cell is about: the user in it, else the row's own.
QString userOf(const ViewedRows &rows, const RowRef &row, RowColumn column)
{
    if (column == Field::CreatedBy) {
        return displayText(row, Field::CreatedBy);
    }
    const QString owner = displayText(row, Field::UserId);
    return !column || owner.isEmpty() ? rows.userOf(row) : owner;
}

} // namespace

QMenu *makeCellMenu(ListPane &pane, const RowRef &row, RowColumn column)
{
    auto *menu = new QMenu(pane.table());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const LocalFilter filter = localFilterOf(pane.rows(), row, column, false);
    menu->addAction(CellMenu::tr("Copy c&ell"), &pane, [&pane, text = tsvCell(filter.text)] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT pane.cellCopied();
    });
    menu->addAction(CellMenu::tr("&Filter by this value"), &pane,
        [&pane, filter] { Q_EMIT pane.filterByValueRequested(filter); });
    menu->addAction(CellMenu::tr("E&xclude this value"), &pane, [&pane, filter] {
        pane.addFilter({filter.column, filter.text, true});
    });
    const LocalFilter credential = localFilterOf(pane.rows(), row, Field::CredentialId, false);
    menu->addAction(CellMenu::tr("Show all with this c&redential"), &pane, [&pane, credential] {
        pane.clearFilters();
        pane.addFilter(credential);
        Q_EMIT pane.credentialShown();
    });
    const QString user = userOf(pane.rows(), row, column);
    menu->addAction(CellMenu::tr("Open this &user in a new tab"), &pane,
            [&pane, user] { Q_EMIT pane.userRequested(user); })
        ->setEnabled(!user.isEmpty());
    return menu;
}

} // namespace mielto
