// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStringList>

#include "ui/common/icon.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// For where no mnemonic is shown. QAction would take away the mark alone, not the brackets in
/// which some languages have it.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(uR"(\s*\(&\w\))"_s);
    return text.remove(bracketed).remove(u'&');
}

} // namespace

Actions::Actions(QMainWindow *window)
{
    QMenuBar *bar = window->menuBar();
    fillFileMenu(bar->addMenu(tr("&File")));
    fillEditMenu(bar->addMenu(tr("&Edit")));
    fillViewMenu(bar->addMenu(tr("&View")));
    fillConnectionsMenu(bar->addMenu(tr("&Connections")));
    fillHelpMenu(bar->addMenu(tr("&Help")));
}

/// `key`: portable text, several with "; " between them. Icon and key may be empty: none.
QAction *Actions::add(QMenu *menu, const QString &text, const char *iconName, const char *key)
{
    QAction *action = menu->addAction(text);
    action->setIcon(icon(iconName));
    action->setIconText(withoutMnemonic(text));
    if (key[0] != '\0') {
        action->setShortcuts(
            QKeySequence::listFromString(QLatin1String(key), QKeySequence::PortableText));
    }
    m_all << action;
    return action;
}

void Actions::fillFileMenu(QMenu *menu)
{
    newTab = add(menu, tr("&New tab"), "", "Ctrl+T");
    closeTab = add(menu, tr("&Close tab"), "", "Ctrl+W");
    menu->addSeparator();
    addProfile = add(menu, tr("&Add profile…"), "plus", "Ctrl+N");
    editProfile = add(menu, tr("&Edit profile…"), "pencil", "");
    removeProfile = add(menu, tr("&Remove profile…"), "trash", "");
    replaceToken = add(menu, tr("Replace &token…"), "key", "");
    menu->addSeparator();
    sample = add(menu, tr("Try the &sample data"), "table", "");
    menu->addSeparator();
    openFile = add(menu, tr("&Open an export…"), "", "Ctrl+O");
    exportRows = add(menu, tr("E&xport…"), "download", "Ctrl+E");
    verify = add(menu, tr("&Verify a file…"), "", "");
    menu->addSeparator();
    settings = add(menu, tr("Sett&ings…"), "settings", "Ctrl+,");
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), "", "Ctrl+Q");
}

void Actions::fillEditMenu(QMenu *menu)
{
    copy = add(menu, tr("&Copy rows"), "copy", "Ctrl+C");
    copyJson = add(menu, tr("Copy rows as &JSON"), "", "Ctrl+Shift+C");
    menu->addSeparator();
    copyCurl = add(menu, tr("Copy as c&url"), "", "");
    copyCommand = add(menu, tr("Copy as co&mmand"), "", "");
    menu->addSeparator();
    find = add(menu, tr("&Find"), "search", "Ctrl+F");
    findNext = add(menu, tr("Find &next"), "", "F3");
    findPrevious = add(menu, tr("Find &previous"), "", "Shift+F3");
}

void Actions::fillViewMenu(QMenu *menu)
{
    sort = add(menu, tr("&Sort by current column"), "", "Ctrl+Shift+O");
    nextPane = add(menu, tr("Next &pane"), "", "F6");
    previousPane = add(menu, tr("Pre&vious pane"), "", "Shift+F6");
    nextTab = add(menu, tr("&Next tab"), "", "Ctrl+PgDown; Ctrl+Tab");
    previousTab = add(menu, tr("Previous &tab"), "", "Ctrl+PgUp; Ctrl+Shift+Tab");
    menu->addSeparator();
    details = add(menu, tr("&Details"), "", "F9");
    details->setCheckable(true);
    facets = add(menu, tr("&Facets"), "", "F8");
    facets->setCheckable(true);
    utc = add(menu, tr("Times in &UTC"), "", "");
    utc->setCheckable(true);
    menu->addSeparator();
    checks = add(menu, tr("Chec&ks…"), "", "Ctrl+K");
    resetColumns = add(menu, tr("&Reset columns"), "columns", "");
}

void Actions::fillConnectionsMenu(QMenu *menu)
{
    focusUser = add(menu, tr("Go to &user"), "user", "Ctrl+L");
    audit = add(menu, tr("&Audit users…"), "table", "Ctrl+Shift+U");
    compare = add(menu, tr("Com&pare…"), "", "Ctrl+Shift+D");
    menu->addSeparator();
    refresh = add(menu, tr("&Refresh"), "refresh", "F5");
    loadAll = add(menu, tr("&Load all"), "download", "Ctrl+Shift+A");
    stop = add(menu, tr("&Stop"), "stop", "Esc");
    menu->addSeparator();
    clearFilters = add(menu, tr("&Clear filters"), "x", "Ctrl+Shift+X");
}

void Actions::fillHelpMenu(QMenu *menu)
{
    manual = add(menu, tr("&Manual"), "", "F1");
    keys = add(menu, tr("&Keyboard shortcuts"), "", "Ctrl+?");
    diagnostics = add(menu, tr("Copy &diagnostics"), "copy", "");
    menu->addSeparator();
    about = add(menu, tr("&About Mielto Connections"), "info", "");
}

void Actions::addAfter(QAction *action, QMenu *menu)
{
    auto *parent = qobject_cast<QMenu *>(action->associatedObjects().value(0));
    const QList<QAction *> actions = parent->actions();
    const qsizetype next = actions.indexOf(action) + 1;
    parent->insertMenu(next < actions.size() ? actions[next] : nullptr, menu);
}

QString Actions::keysText() const
{
    QStringList lines;
    for (const QAction *action : m_all) {
        QStringList combinations;
        for (const QKeySequence &key : action->shortcuts()) {
            combinations << key.toString(QKeySequence::NativeText);
        }
        if (!combinations.isEmpty()) {
            QString name = action->iconText();
            if (name.endsWith(u'…')) {
                name.chop(1);
            }
            lines << combinations.join(", "_L1) + u'\t' + name;
        }
    }
    lines << tr("Ctrl+1 … Ctrl+9\tTabs") << tr("Alt+S\tStatus") << tr("Alt+T\tType")
          << tr("Enter, Space\tDetails of the row")
          << tr("Esc\tClose suggestions; back from the details; clear find")
          << tr("Ctrl+Home, Ctrl+End\tFirst row, last row");
    return lines.join(u'\n');
}

} // namespace mielto
