// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/cellmenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include "app/view/celltext.h"
#include "app/view/localfilter.h"
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

QMenu *makeCellMenu(const ViewedRows &rows, const RowRef &row, RowColumn column,
    const CellActions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        QObject::connect(action, &QAction::triggered, parent, std::move(act));
        return action;
    };
    const LocalFilter filter = localFilterOf(rows, row, column, false);
    add(CellMenu::tr("Copy c&ell"), [text = tsvCell(filter.text), copied = actions.copied] {
        QGuiApplication::clipboard()->setText(text);
        copied();
    });
    add(CellMenu::tr("&Filter by this value"), [filter, act = actions.filterBy] { act(filter); });
    add(CellMenu::tr("E&xclude this value"), [filter, act = actions.filterHere] {
        act({filter.column, filter.text, true});
    });
    const LocalFilter credential = localFilterOf(rows, row, Field::CredentialId, false);
    add(CellMenu::tr("Show all with this c&redential"),
        [credential, act = actions.showCredential] { act(credential); });
    const QString user = userOf(rows, row, column);
    add(CellMenu::tr("Open this &user in a new tab"), [user, act = actions.openUser] {
        act(user);
    })->setEnabled(!user.isEmpty());
    return menu;
}

} // namespace mielto
