// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/rowtable.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>

namespace mielto {
namespace {

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

bool goesToEnd(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Home || event.key() == Qt::Key_End)
        && modifiersOf(event).testFlag(Qt::ControlModifier);
}

bool opens(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
               || event.key() == Qt::Key_Space)
        && modifiersOf(event) == Qt::NoModifier;
}

bool movesByOne(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up)
        && modifiersOf(event) == Qt::NoModifier;
}

} // namespace

RowTable::RowTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr int columnWidth = 18;
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setDefaultSectionSize(columnWidth * fontMetrics().averageCharWidth());
    fitRowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this, &RowTable::opened);
}

QList<int> RowTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr) {
        return rows;
    }
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows << row;
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool RowTable::isInSight(int row) const
{
    const int top = topRow();
    const int bottom = rowAt(viewport()->height() - 1);
    return top >= 0 && row >= top && (bottom < 0 || row <= bottom);
}

int RowTable::leadingColumn() const
{
    const QHeaderView *header = horizontalHeader();
    return header->logicalIndexAt(isRightToLeft() ? header->viewport()->width() - 1 : 0);
}

void RowTable::goToNext(bool backwards)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0) {
        return;
    }
    const QModelIndex current = currentIndex();
    const bool isSelected = current.isValid() && selectionModel()->isSelected(current);
    const int from = isSelected ? current.row() : (backwards ? 0 : -1);
    const int column = current.isValid() ? current.column() : std::max(0, leadingColumn());
    setCurrentIndex(model()->index((from + (backwards ? rows - 1 : 1)) % rows, column));
}

QModelIndex RowTable::selectCurrent()
{
    const QModelIndex index = currentInSight();
    if (index.isValid()) {
        setCurrentIndex(index);
    }
    return index;
}

/// A current row that is not selected cannot be seen: it counts only while it is in sight.
QModelIndex RowTable::currentInSight() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (selectionModel()->isSelected(current) || isInSight(current.row()))) {
        return current;
    }
    return topRow() < 0 ? QModelIndex() : model()->index(topRow(), std::max(0, leadingColumn()));
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (opens(*event)) {
        if (const QModelIndex index = selectCurrent(); index.isValid()) {
            Q_EMIT opened(index);
        }
        return;
    }
    const bool hasSelection = selectionModel() && selectionModel()->hasSelection();
    if (movesByOne(*event) && !hasSelection && selectCurrent().isValid()) {
        return;
    }
    if (goesToEnd(*event)) {
        const bool extends = modifiersOf(*event).testFlag(Qt::ShiftModifier);
        return selectEnd(event->key() == Qt::Key_End, extends);
    }
    QTableView::keyPressEvent(event);
}

/// Qt would move away from the selection, or from no row to the first one.
void RowTable::selectEnd(bool isLast, bool extends)
{
    executeDelayedItemsLayout(); // Or the last row cannot be scrolled to.
    const QModelIndex from = currentIndex();
    const int column = from.isValid() ? from.column() : std::max(0, leadingColumn());
    const QModelIndex end = model()->index(isLast ? model()->rowCount() - 1 : 0, column);
    setCurrentIndex(end);
    if (extends && from.isValid() && end.isValid()) {
        selectionModel()->select(isLast ? QItemSelection(from, end) : QItemSelection(end, from),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRowHeight();
    }
}

/// Without an event it is the program that selects, whatever keys are held down.
QItemSelectionModel::SelectionFlags RowTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return event == nullptr ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                            : QTableView::selectionCommand(index, event);
}

void RowTable::fitRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
}

} // namespace mielto
