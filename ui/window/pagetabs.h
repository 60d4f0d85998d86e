// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

namespace mielto {

class ListPage;

/// The pages of the window, one a tab. A page that is closed is deleted.
class PageTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// Takes the page over and brings it to the front.
    void add(ListPage *page);
    /// The page in front; null only while there is none at all.
    ListPage *current() const;
    QList<ListPage *> pages() const;
    void closeCurrent();
    /// From the last one to the first.
    void goToNext(bool backwards);

Q_SIGNALS:
    void pageChanged();
    /// By the user; the page is still there, but no longer among pages().
    void pageClosed();
    /// The button beside the tabs; also when the last page was closed.
    void newPageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void close(int index);
    void showTitle(ListPage *page);
};

} // namespace mielto
