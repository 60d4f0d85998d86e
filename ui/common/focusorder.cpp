// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/focusorder.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace mielto {
namespace {

bool takesTab(const QWidget &widget) { return (widget.focusPolicy() & Qt::TabFocus) != 0; }

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget *widget = layout.itemAt(i)->widget()) {
            collect(widget, stops);
        } else if (QLayout *inner = layout.itemAt(i)->layout()) {
            collect(*inner, stops);
        }
    }
}

/// What takes the focus and lays others out, as a scroll area does, comes before them.
void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        stops << tabs->tabBar();
        for (int i = 0; i < tabs->count(); ++i) {
            collect(tabs->widget(i), stops);
        }
        return;
    }
    if (takesTab(*widget)) {
        stops << widget;
    }
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            collect(splitter->widget(i), stops);
        }
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), stops);
    } else if (QLayout *layout = widget->layout()) {
        collect(*layout, stops);
    }
}

bool isIn(const QList<QWidget *> &areas, const QWidget *widget)
{
    return std::ranges::any_of(areas,
        [widget](const QWidget *area) { return area == widget || area->isAncestorOf(widget); });
}

/// The next one that Tab could go to and that is wanted; null: there is none.
template <class Wanted> QWidget *nextStop(QWidget *from, bool backwards, const Wanted &isWanted)
{
    const auto step = [backwards](const QWidget *widget) {
        return backwards ? widget->previousInFocusChain() : widget->nextInFocusChain();
    };
    for (QWidget *widget = step(from); widget != from; widget = step(widget)) {
        if (takesTab(*widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusProxy() == nullptr && isWanted(widget)) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

void setReadingOrder(QWidget *root, QWidget *after)
{
    QList<QWidget *> stops;
    if (after != nullptr) {
        stops << after;
    }
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

bool focusFirstIn(QWidget *area, const QList<QWidget *> &except)
{
    QWidget *first = nextStop(area, false,
        [&](const QWidget *widget) { return area->isAncestorOf(widget) && !isIn(except, widget); });
    if (first == nullptr && takesTab(*area)) {
        first = area;
    }
    if (first != nullptr) {
        first->setFocus(Qt::TabFocusReason);
    }
    return first != nullptr;
}

OneTabStop::OneTabStop(const QList<QWidget *> &neighbours, QObject *parent)
    : QObject(parent)
    , m_neighbours(neighbours)
{
    for (QWidget *neighbour : neighbours) {
        neighbour->installEventFilter(this);
    }
}

bool OneTabStop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        auto *from = qobject_cast<QWidget *>(watched);
        const auto isOutside = [this](
                                   const QWidget *widget) { return !isIn(m_neighbours, widget); };
        if (QWidget *next = isTab ? nextStop(from, key == Qt::Key_Backtab, isOutside) : nullptr) {
            next->setFocus(key == Qt::Key_Tab ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mielto
