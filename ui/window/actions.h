// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace mielto {

/// Every command of the window as an action, in the menus and with its key: made in one place.
/// The actions belong to the window.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
public:
    QAction *newTab = nullptr;
    QAction *closeTab = nullptr;
    QAction *addProfile = nullptr;
    QAction *editProfile = nullptr;
    QAction *removeProfile = nullptr;
    QAction *replaceToken = nullptr;
    QAction *sample = nullptr;
    QAction *settings = nullptr;
    QAction *openFile = nullptr;
    QAction *exportRows = nullptr;
    QAction *verify = nullptr;
    QAction *quit = nullptr;
    QAction *copy = nullptr;
    QAction *copyJson = nullptr;
    QAction *copyCurl = nullptr;
    QAction *copyCommand = nullptr;
    QAction *focusUser = nullptr;
    QAction *audit = nullptr;
    QAction *compare = nullptr;
    QAction *refresh = nullptr;
    QAction *stop = nullptr;
    QAction *loadAll = nullptr;
    QAction *clearFilters = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *sort = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QAction *details = nullptr;
    QAction *utc = nullptr;
    QAction *facets = nullptr;
    QAction *checks = nullptr;
    QAction *resetColumns = nullptr;
    QAction *manual = nullptr;
    QAction *keys = nullptr;
    QAction *diagnostics = nullptr;
    QAction *about = nullptr;

    /// Makes them all and fills the window's menu bar.
    explicit Actions(QMainWindow *window);
    /// Puts a menu below the action, into the same menu.
    static void addAfter(QAction *action, QMenu *menu);
    /// Each action's name and key, for the list of keys.
    QString keysText() const;

private:
    void fillFileMenu(QMenu *menu);
    void fillEditMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillConnectionsMenu(QMenu *menu);
    void fillHelpMenu(QMenu *menu);
    QAction *add(QMenu *menu, const QString &text, const char *iconName, const char *key);

    QList<QAction *> m_all; ///< In the order of the menus.
};

} // namespace mielto
