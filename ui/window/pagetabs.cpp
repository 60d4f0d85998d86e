// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagetabs.h"

#include <QEvent>
#include <QTabBar>
#include <QToolButton>

#include "app/base/visibletext.h"
#include "ui/common/focusorder.h"
#include "ui/common/icon.h"
#include "ui/common/palette.h"
#include "ui/page/serverpage.h"

namespace mielto {

PageTabs::PageTabs(QWidget *parent)
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
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::pageChanged);
    connect(this, &QTabWidget::tabCloseRequested, this, &PageTabs::close);
}

void PageTabs::add(ListPage *page)
{
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

void PageTabs::goToNext(bool backwards)
{
    setCurrentIndex((currentIndex() + (backwards ? count() - 1 : 1)) % count());
}

void PageTabs::closeCurrent() { close(currentIndex()); }

void PageTabs::close(int index)
{
    QWidget *page = widget(index);
    removeTab(index);
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
    setTabToolTip(index, profile ? tr("%1 on %2").arg(title, profile->name) : title);
    setTabIcon(index, profile ? QIcon(profileSwatch(profile->color, palette())) : QIcon());
}

} // namespace mielto
