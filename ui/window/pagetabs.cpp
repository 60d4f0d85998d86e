// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagetabs.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

#include "app/base/visibletext.h"
#include "ui/common/dialogs.h"
#include "ui/common/focusorder.h"
#include "ui/common/icon.h"
#include "ui/common/palette.h"
#include "ui/window/actions.h"

using namespace Qt::StringLiterals;

namespace mielto {

PageTabs::PageTabs(const Actions &actions, QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    auto *plus = new QToolButton(this);
    plus->setIcon(icon("plus"));
    plus->setAutoRaise(true);
    plus->setAccessibleName(tr("New tab"));
    plus->setToolTip(tr("New tab"));
    setCornerWidget(plus);
    new OneTabStop({tabBar(), plus}, this);
    connect(plus, &QToolButton::clicked, this, &PageTabs::newPageRequested);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (auto *page = qobject_cast<ServerPage *>(currentWidget())) {
            m_serverPage = page;
        }
        Q_EMIT pageChanged();
    });
    connect(this, &QTabWidget::tabCloseRequested, this,
        [this](int index) { close({qobject_cast<ListPage *>(widget(index))}); });
    tabBar()->installEventFilter(this);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &PageTabs::showMenu);
    connectActions(actions);
}

void PageTabs::connectActions(const Actions &actions)
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.newTab, &PageTabs::newPageRequested);
    on(actions.closeTab, &PageTabs::closeCurrent);
    on(actions.nextTab, [this] { goToNext(false); });
    on(actions.previousTab, [this] { goToNext(true); });
    on(actions.refresh, [this] { current()->refresh(); });
    on(actions.stop, [this] { current()->stop(); });
    on(actions.loadAll, [this] { current()->loadAll(); });
    on(actions.clearFilters, [this] { current()->clearFilters(); });
    constexpr int numberedTabs = 9;
    for (int i = 0; i < numberedTabs; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        addAction(action);
        on(action, [this, i] { setCurrentIndex(i); });
    }
}

void PageTabs::add(ListPage *page)
{
    Q_EMIT pageAdded(page);
    const int index = addTab(page, QString());
    setReadingOrder(page, cornerWidget());
    connect(page, &ListPage::stateChanged, this, [this, page] { showTitle(page); });
    showTitle(page);
    setCurrentIndex(index);
}

ListPage *PageTabs::current() const { return qobject_cast<ListPage *>(currentWidget()); }

QList<ListPage *> PageTabs::pages() const
{
    QList<ListPage *> all;
    for (int i = 0; i < count(); ++i) {
        all << qobject_cast<ListPage *>(widget(i));
    }
    return all;
}

QList<ServerPage *> PageTabs::serverPages() const
{
    QList<ServerPage *> all;
    for (ListPage *page : pages()) {
        if (auto *asked = qobject_cast<ServerPage *>(page)) {
            all << asked;
        }
    }
    return all;
}

QList<ListPane *> PageTabs::panes() const
{
    QList<ListPane *> all;
    for (const ListPage *page : pages()) {
        if (ListPane *pane = page->pane()) {
            all << pane;
        }
    }
    return all;
}

std::optional<Profile> PageTabs::profile() const
{
    return m_serverPage ? m_serverPage->signIn().profile() : std::nullopt;
}

void PageTabs::showNotice(const QString &sentence)
{
    if (ListPage *page = current()) {
        page->showNotice(sentence);
    }
}

void PageTabs::goToNext(bool backwards)
{
    setCurrentIndex((currentIndex() + (backwards ? count() - 1 : 1)) % count());
}

void PageTabs::closeCurrent() { close({current()}); }

/// Of the tab at that place of the bar; by key, of the one in front.
void PageTabs::showMenu(const QPoint &position)
{
    const int at = tabBar()->tabAt(position);
    const int index = at >= 0 ? at : currentIndex();
    if (index < 0) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QList<ListPage *> &closed) {
        menu->addAction(name, this, [this, closed] { closeAll(closed); })
            ->setEnabled(!closed.isEmpty());
    };
    QList<ListPage *> others = pages();
    ListPage *page = others.takeAt(index);
    add(tr("&Close"), {page});
    add(tr("Close &others"), others);
    add(tr("Close to the &right"), others.mid(index));
    menu->popup(tabBar()->mapToGlobal(position));
}

void PageTabs::closeAll(const QList<ListPage *> &closed)
{
    QList<ListPage *> still = pages();
    still.removeIf([&closed](ListPage *page) { return !closed.contains(page); });
    close(still);
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            close({pages().at(index)});
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

QStringList PageTabs::lossesByClosing(const QList<ListPage *> &closed)
{
    QStringList losses;
    for (const ListPage *page : closed) {
        losses << page->lossByClosing();
    }
    losses.removeAll(QString());
    return losses;
}

void PageTabs::close(const QList<ListPage *> &closed)
{
    const QList<QPointer<ListPage>> pages(closed.begin(), closed.end());
    const auto removeAll = [this, pages] {
        for (const auto &page : pages) {
            if (page) {
                remove(page);
            }
        }
    };
    const QStringList losses = lossesByClosing(closed);
    if (losses.isEmpty()) {
        return removeAll();
    }
    const QString question = closed.size() == 1 ? tr("Close the tab?") : tr("Close the tabs?");
    askBefore(window(), closed.size() == 1 ? tr("Close tab") : tr("Close tabs"),
        (losses + QStringList(question)).join(u"\n\n"_s),
        closed.size() == 1 ? tr("Close tab") : tr("Close tabs"), removeAll);
}

void PageTabs::remove(ListPage *page)
{
    removeTab(indexOf(page));
    // It may be in the middle of a signal of its own.
    page->deleteLater();
    Q_EMIT pageClosed();
    if (count() == 0) {
        Q_EMIT newPageRequested();
    }
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (ListPage *page : pages()) {
            showTitle(page); // Its icon has the palette's colours.
        }
    }
}

void PageTabs::showTitle(ListPage *page)
{
    constexpr qsizetype longestTitle = 40;
    const int index = indexOf(page);
    if (index < 0) {
        return;
    }
    const QString title = visibleText(page->title(), LineBreaks::Escape, longestTitle);
    QString text = title;
    setTabText(index, text.replace(u'&', QLatin1String("&&")));
    const auto *asked = qobject_cast<ServerPage *>(page);
    const auto profile = asked != nullptr ? asked->signIn().profile() : std::nullopt;
    setTabToolTip(index, profile ? tr("%1 on %2").arg(title, visibleText(profile->name)) : title);
    setTabIcon(index, profile ? QIcon(profileSwatch(profile->color, palette())) : QIcon());
}

} // namespace mielto
