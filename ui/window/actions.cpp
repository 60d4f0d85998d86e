// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/actions.h"

#include <array>
#include <optional>

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

enum class Menu { File, Edit, View, Connections, Help };

struct ActionInfo {
    QAction *Actions::*action;
    Menu menu;
    const char *text; ///< Translated in the context "Actions".
    const char *icon; ///< Empty: none.
    const char *key; ///< Portable text; several with "; " between them; empty: none.
    bool isCheckable = false;
    bool endsGroup = false; ///< A separator follows.
};

constexpr std::array kActions{
    ActionInfo{
        &Actions::newTab, Menu::File, QT_TRANSLATE_NOOP("Actions", "&New tab"), "", "Ctrl+T"},
    ActionInfo{&Actions::closeTab, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Close tab"), "",
        "Ctrl+W", false, true},
    ActionInfo{&Actions::addProfile, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Add server…"),
        "plus", "Ctrl+N"},
    ActionInfo{&Actions::editProfile, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Edit server…"),
        "pencil", ""},
    ActionInfo{&Actions::removeProfile, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Remove server…"),
        "trash", ""},
    ActionInfo{&Actions::replaceToken, Menu::File, QT_TRANSLATE_NOOP("Actions", "Replace &token…"),
        "key", "", false, true},
    ActionInfo{&Actions::sample, Menu::File, QT_TRANSLATE_NOOP("Actions", "Try the &sample data"),
        "table", "", false, true},
    ActionInfo{&Actions::openFile, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Open an export…"), "",
        "Ctrl+O"},
    ActionInfo{&Actions::exportRows, Menu::File, QT_TRANSLATE_NOOP("Actions", "E&xport…"),
        "download", "Ctrl+E"},
    ActionInfo{&Actions::verify, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Verify a file…"), "",
        "", false, true},
    ActionInfo{&Actions::settings, Menu::File, QT_TRANSLATE_NOOP("Actions", "Sett&ings…"),
        "settings", "Ctrl+,", false, true},
    ActionInfo{&Actions::quit, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q"},
    ActionInfo{
        &Actions::copy, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy rows"), "copy", "Ctrl+C"},
    ActionInfo{&Actions::copyJson, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy rows as &JSON"),
        "", "Ctrl+Shift+C", false, true},
    ActionInfo{
        &Actions::copyCurl, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy as c&url"), "", ""},
    ActionInfo{&Actions::copyCommand, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy as co&mmand"),
        "", "", false, true},
    ActionInfo{
        &Actions::find, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Find"), "search", "Ctrl+F"},
    ActionInfo{
        &Actions::findNext, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find &next"), "", "F3"},
    ActionInfo{&Actions::findPrevious, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find &previous"),
        "", "Shift+F3"},
    ActionInfo{&Actions::sort, Menu::View,
        QT_TRANSLATE_NOOP("Actions", "&Sort by the current column"), "", "Ctrl+Shift+O"},
    ActionInfo{
        &Actions::nextPane, Menu::View, QT_TRANSLATE_NOOP("Actions", "Next &pane"), "", "F6"},
    ActionInfo{&Actions::previousPane, Menu::View, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"),
        "", "Shift+F6"},
    ActionInfo{&Actions::nextTab, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Next tab"), "",
        "Ctrl+PgDown; Ctrl+Tab"},
    ActionInfo{&Actions::previousTab, Menu::View, QT_TRANSLATE_NOOP("Actions", "Previous &tab"), "",
        "Ctrl+PgUp; Ctrl+Shift+Tab", false, true},
    ActionInfo{&Actions::details, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Details"), "info",
        "F9", true},
    ActionInfo{&Actions::utc, Menu::View, QT_TRANSLATE_NOOP("Actions", "Times in &UTC"), "", "",
        true, true},
    ActionInfo{&Actions::resetColumns, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Reset columns"),
        "columns", ""},
    ActionInfo{&Actions::focusUser, Menu::Connections,
        QT_TRANSLATE_NOOP("Actions", "Choose a &user"), "user", "Ctrl+L"},
    ActionInfo{&Actions::audit, Menu::Connections, QT_TRANSLATE_NOOP("Actions", "&Audit users…"),
        "table", "Ctrl+Shift+U"},
    ActionInfo{&Actions::compare, Menu::Connections, QT_TRANSLATE_NOOP("Actions", "Com&pare…"), "",
        "Ctrl+Shift+D", false, true},
    ActionInfo{&Actions::refresh, Menu::Connections, QT_TRANSLATE_NOOP("Actions", "&Refresh"),
        "refresh", "F5"},
    ActionInfo{&Actions::loadAll, Menu::Connections, QT_TRANSLATE_NOOP("Actions", "&Load all"),
        "download", "Ctrl+Shift+A"},
    ActionInfo{&Actions::stop, Menu::Connections, QT_TRANSLATE_NOOP("Actions", "&Stop"), "stop",
        "Esc", false, true},
    ActionInfo{&Actions::clearFilters, Menu::Connections,
        QT_TRANSLATE_NOOP("Actions", "&Clear filters"), "x", "Ctrl+Shift+X"},
    ActionInfo{&Actions::manual, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Manual"), "", "F1"},
    ActionInfo{&Actions::keys, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "",
        "Ctrl+?"},
    ActionInfo{&Actions::diagnostics, Menu::Help, QT_TRANSLATE_NOOP("Actions", "Copy &diagnostics"),
        "copy", "", false, true},
    ActionInfo{&Actions::about, Menu::Help,
        QT_TRANSLATE_NOOP("Actions", "&About Mielto Connections"), "info", ""},
};

QMenu *addMenu(QMainWindow *window, Menu menu)
{
    switch (menu) {
    case Menu::File:
        return window->menuBar()->addMenu(Actions::tr("&File"));
    case Menu::Edit:
        return window->menuBar()->addMenu(Actions::tr("&Edit"));
    case Menu::View:
        return window->menuBar()->addMenu(Actions::tr("&View"));
    case Menu::Connections:
        return window->menuBar()->addMenu(Actions::tr("&Connections"));
    case Menu::Help:
        return window->menuBar()->addMenu(Actions::tr("&Help"));
    }
    return nullptr;
}

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
    std::optional<Menu> current;
    QMenu *menu = nullptr;
    for (const ActionInfo &info : kActions) {
        if (current != info.menu) {
            current = info.menu;
            menu = addMenu(window, info.menu);
        }
        QAction *action = menu->addAction(tr(info.text));
        action->setIconText(withoutMnemonic(action->text()));
        action->setCheckable(info.isCheckable);
        if (info.key[0] != '\0') {
            action->setShortcuts(
                QKeySequence::listFromString(QLatin1String(info.key), QKeySequence::PortableText));
        }
        if (info.icon[0] != '\0') {
            action->setIcon(icon(info.icon));
        }
        if (info.endsGroup) {
            menu->addSeparator();
        }
        this->*info.action = action;
    }
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
    for (const ActionInfo &info : kActions) {
        const QAction *action = this->*info.action;
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
