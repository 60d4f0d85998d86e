// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QPointer>
#include <QTabWidget>

#include "ui/page/serverpage.h"

namespace mielto {

struct Actions;
class ListPane;

/// The pages of the window, one a tab. A page that is closed is deleted.
class PageTabs final : public QTabWidget {
    Q_OBJECT
public:
    /// Does what the actions of tabs and of the page in front say.
    explicit PageTabs(const Actions &actions, QWidget *parent = nullptr);

    /// Takes the page over and brings it to the front.
    void add(ListPage *page);
    /// The page in front; null only while there is none at all.
    ListPage *current() const;
    QList<ListPage *> pages() const;
    QList<ServerPage *> serverPages() const;
    /// Of all pages that have one.
    QList<ListPane *> panes() const;
    /// The page in front, or the one of a server that was in front last; null: there is none.
    ServerPage *serverPage() const { return m_serverPage; }
    /// Of serverPage().
    std::optional<Profile> profile() const;
    /// On the page in front.
    void showNotice(const QString &sentence);
    void closeCurrent();
    /// Asks first, and once, when something would be lost that took long to read.
    void close(const QList<ListPage *> &closed);
    /// What would be lost with these pages, a sentence each.
    static QStringList lossesByClosing(const QList<ListPage *> &closed);
    /// From the last one to the first.
    void goToNext(bool backwards);

Q_SIGNALS:
    /// Before the page gets its tab.
    void pageAdded(mielto::ListPage *page);
    void pageChanged();
    /// By the user; the page is still there, but no longer among pages().
    void pageClosed();
    /// The button beside the tabs; also when the last page was closed.
    void newPageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions(const Actions &actions);
    void remove(ListPage *page);
    void showMenu(const QPoint &position);
    /// Those that are still there.
    void closeAll(const QList<ListPage *> &closed);
    void showTitle(ListPage *page);

    QPointer<ServerPage> m_serverPage;
};

} // namespace mielto
