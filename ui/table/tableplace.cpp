// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableplace.h"

#include <algorithm>

#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/table/connectionstable.h"

namespace mielto {

TablePlace::TablePlace(ConnectionsTable &table, const ConnectionsModel &model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    const auto giveWay = [this] { m_isAwaited = m_isAwaited && m_isActing; };
    const QItemSelectionModel *selection = table.selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, giveWay);
    connect(selection, &QItemSelectionModel::currentChanged, this, giveWay);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TablePlace::findMore);
}

void TablePlace::keep()
{
    if (!m_isAwaited) {
        m_place = placeNow();
    } else if (m_scrolled && *m_scrolled != m_table.verticalScrollBar()->value()) {
        const Place now = placeNow();
        m_place.top = now.top;
        m_place.belowTop = now.belowTop;
    }
}

void TablePlace::keepForReading()
{
    keep();
    m_isAwaited = m_isAwaited || m_model.rowCount() > 0;
    m_found = {};
    m_scrolled.reset();
}

void TablePlace::restore()
{
    if (!m_model.rows().list.isEmpty()) { // Else it is being read again.
        apply(find());
        Q_EMIT restored();
    }
}

void TablePlace::findMore()
{
    if (!m_isAwaited) {
        return;
    }
    keep();
    const Found found = find();
    if (found.selected > m_found.selected || found.current != m_found.current
        || found.top != m_found.top) {
        apply(found);
    }
}

void TablePlace::beginAtTop(bool evenIfSelected)
{
    m_begin = evenIfSelected ? Begin::AtTop : Begin::AtTopUnlessSelected;
}

/// Users who are read together may have the same connection. A row without an ID is known by its
/// place in the list.
std::string TablePlace::keyAt(int row) const
{
    const RowRef ref = m_model.rowAt(row);
    const std::string_view id = ref.json(Field::Id);
    return id.empty() || ref.block->isFaulty(ref.row, Field::Id)
        ? std::to_string(m_model.sourceRow(row))
        : std::string(id) + std::to_string(ref.group);
}

TablePlace::Place TablePlace::placeNow() const
{
    Place place;
    for (const int row : m_table.selectedRows()) {
        place.selected.insert(keyAt(row));
    }
    const int top = m_table.topRow();
    place.top = top >= 0 ? keyAt(top) : std::string();
    place.isAtTop = top == 0;
    if (const QModelIndex current = m_table.currentIndex(); current.isValid()) {
        place.current = keyAt(current.row());
        place.isSelected = m_table.selectionModel()->isSelected(current);
        place.column = current.column();
        if (m_table.isInSight(current.row())) {
            place.belowTop = current.row() - top;
        }
    }
    return place;
}

/// One walk over the rows, however many are selected.
TablePlace::Found TablePlace::find() const
{
    Found found;
    int first = -1; // Of a run of selected rows.
    const int rows = m_model.rowCount();
    for (int row = 0; row <= rows; ++row) {
        const std::string key = row < rows ? keyAt(row) : std::string();
        const bool isSelected = m_place.selected.contains(key);
        if (isSelected && first < 0) {
            first = row;
        } else if (!isSelected && first >= 0) {
            select(first, row - 1, found.selection);
            first = -1;
        }
        if (row < rows) {
            found.selected += isSelected ? 1 : 0;
            found.current = key == m_place.current ? row : found.current;
            found.top = key == m_place.top ? row : found.top;
        }
    }
    return found;
}

void TablePlace::select(int first, int last, QItemSelection &selection) const
{
    if (selection.size() <= kMaxPieces) {
        selection.append({m_model.index(first, 0), m_model.index(last, kColumnCount - 1)});
    }
}

/// The row that is to stand at the top; nothing: the first one.
std::optional<int> TablePlace::topFor(const Found &found, Begin begin) const
{
    const bool keepsLine = found.current >= 0 && m_place.belowTop;
    const bool isFoundAgain = m_isAwaited && (found.top >= 0 || found.current >= 0);
    const bool stays = begin == Begin::WhereItWas && (!m_place.isAtTop || isFoundAgain);
    if (stays || (begin != Begin::AtTop && keepsLine && m_place.isSelected)) {
        return keepsLine ? std::max(0, found.current - *m_place.belowTop) : found.top;
    }
    return std::nullopt;
}

void TablePlace::apply(Found found)
{
    const auto top = topFor(found, std::exchange(m_begin, Begin::WhereItWas));
    if (found.selection.size() > kMaxPieces) {
        found.selection.clear();
        if (found.current >= 0) {
            select(found.current, found.current, found.selection);
        }
    }
    const QScopedValueRollback acting(m_isActing, true);
    const bool scrolls = m_table.hasAutoScroll();
    m_table.setAutoScroll(false); // Not to a column either.
    QItemSelectionModel *model = m_table.selectionModel();
    // Nobody sees where a current row goes that is not selected, unless the table stays there.
    if (found.current >= 0 && (top || m_place.isSelected)) {
        model->setCurrentIndex(
            m_model.index(found.current, m_place.column), QItemSelectionModel::NoUpdate);
    }
    model->select(found.selection, QItemSelectionModel::ClearAndSelect);
    m_table.setAutoScroll(scrolls);
    if (top.value_or(0) >= 0) {
        m_table.scrollToTop(top.value_or(0));
    }
    m_isAwaited = m_isAwaited
        && (found.selected < m_place.selected.size()
            || (found.current < 0 && !m_place.current.empty())
            || (found.top < 0 && !m_place.top.empty()));
    m_found = std::move(found);
    m_scrolled = m_table.verticalScrollBar()->value();
}

} // namespace mielto
