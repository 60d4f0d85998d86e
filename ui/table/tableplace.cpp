// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableplace.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/table/connectionstable.h"

namespace mielto {
namespace {

/// Tells a row from all others of its list; empty: nothing does.
std::string keyOf(const RowRef &row)
{
    const std::string_view id = row.json(Field::Id);
    if (id.empty() || row.block->isFaulty(row.row, Field::Id)) {
        return {};
    }
    // Users who are read together may have the same connection.
    return std::string(id) + std::to_string(row.group);
}

} // namespace

TablePlace::TablePlace(ConnectionsTable &table, const ConnectionsModel &model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    const auto giveWay = [this] {
        if (!m_isActing) {
            m_ids.reset();
        }
    };
    const QItemSelectionModel *selection = table.selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, giveWay);
    connect(selection, &QItemSelectionModel::currentChanged, this, giveWay);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TablePlace::findAgain);
}

void TablePlace::keep()
{
    m_place = {};
    m_hasScrolled = hasScrolled();
    for (const int row : m_table.selectedRows()) {
        m_place.selected.push_back(m_model.sourceRow(row));
    }
    const int top = m_table.topRow();
    m_place.top = top >= 0 ? m_model.sourceRow(top) : -1;
    m_place.isAtTop = top == 0;
    if (const QModelIndex current = m_table.currentIndex(); current.isValid()) {
        m_place.current = m_model.sourceRow(current.row());
        m_place.isSelected = m_table.selectionModel()->isSelected(current);
        m_place.column = current.column();
        if (m_table.isInSight(current.row())) {
            m_place.belowTop = current.row() - top;
        }
    }
}

void TablePlace::restore()
{
    if (m_model.rows().list.isEmpty()) {
        return; // It is being read again.
    }
    if (m_ids) {
        search();
        addFound();
    }
    moveToTop();
    apply();
    Q_EMIT restored();
}

void TablePlace::keepIds()
{
    keep();
    const Place place = std::exchange(m_place, {});
    const auto key = [this](int row) {
        std::string found;
        if (row >= 0) {
            const RowRef ref = m_model.rows().list.at(row);
            found = keyOf(ref);
            m_ids->ids.emplace(ref.json(Field::Id));
        }
        return found;
    };
    if (m_ids) {
        // What was not found in the reading before may come in this one.
        const Place before = std::exchange(m_ids->found, {});
        m_ids->found.column = before.column;
        if (m_hasScrolled) {
            m_ids->top = key(place.top);
        } else {
            m_ids->found.belowTop = before.belowTop;
        }
        m_ids->searched = 0;
        m_ids->scrolled.reset();
    } else if (m_model.rowCount() > 0) {
        m_ids = Ids();
        if (place.selected.size() <= std::size_t(kMaxIds)) {
            for (const int row : place.selected) {
                m_ids->selected.insert(key(row));
            }
            m_ids->selected.erase(std::string());
        }
        m_ids->current = key(place.current);
        m_ids->top = key(place.top);
        m_ids->found.column = place.column;
        m_ids->found.belowTop = place.belowTop;
    }
}

void TablePlace::findAgain()
{
    if (m_ids && search()) {
        keep();
        addFound();
        apply();
    }
}

void TablePlace::beginAtTop(bool evenIfSelected)
{
    m_begin = evenIfSelected ? Begin::AtTop : Begin::AtTopUnlessSelected;
}

void TablePlace::moveToTop()
{
    const Begin begin = std::exchange(m_begin, Begin::WhereItWas);
    const bool staysInSight = m_place.isSelected && m_place.belowTop;
    const bool isFound = m_ids && (m_ids->found.top >= 0 || m_ids->found.current >= 0);
    const bool stays = begin == Begin::WhereItWas && (!m_place.isAtTop || isFound);
    if (stays || (begin != Begin::AtTop && staysInSight)) {
        return;
    }
    if (!m_place.isSelected) {
        m_place.current = -1; // Nobody sees where it goes.
    }
    m_place.belowTop.reset();
    m_place.top = m_model.rowCount() > 0 ? m_model.sourceRow(0) : -1;
}

/// Among the rows that came since. Whether one was found.
bool TablePlace::search()
{
    const ConnectionList &list = m_model.rows().list;
    Place &found = m_ids->found;
    bool isNew = false;
    for (int row = m_ids->searched; row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        if (!m_ids->ids.contains(ref.json(Field::Id))) {
            continue; // Nearly all, and there may be a million.
        }
        const std::string key = keyOf(ref);
        if (key.empty()) {
            continue;
        }
        if (m_ids->selected.contains(key)) {
            found.selected.push_back(row);
            isNew = true;
        }
        if (key == m_ids->current) {
            found.current = row;
            isNew = true;
        }
        if (key == m_ids->top) {
            found.top = row;
            isNew = true;
        }
    }
    m_ids->searched = list.rowCount();
    return isNew;
}

bool TablePlace::isAllFound() const
{
    const Place &found = m_ids->found;
    return found.selected.size() >= m_ids->selected.size()
        && (found.current >= 0 || m_ids->current.empty()) && (found.top >= 0 || m_ids->top.empty());
}

bool TablePlace::hasScrolled() const
{
    return m_ids && m_ids->scrolled && *m_ids->scrolled != m_table.verticalScrollBar()->value();
}

void TablePlace::addFound()
{
    const Place &found = m_ids->found;
    // What was chosen until now was chosen for want of these.
    if (!found.selected.empty() || found.current >= 0) {
        m_place.selected = found.selected;
    }
    if (found.current >= 0) {
        m_place.current = found.current;
        m_place.column = found.column;
    }
    if (!m_hasScrolled) {
        m_place.top = found.top >= 0 ? found.top : m_place.top;
        m_place.belowTop = found.current >= 0 ? found.belowTop : m_place.belowTop;
    }
}

/// One walk over the rows, however many are selected.
void TablePlace::apply()
{
    const Place place = std::exchange(m_place, {});
    std::vector<bool> isSelected(static_cast<std::size_t>(m_model.rows().list.rowCount()));
    for (const int row : place.selected) {
        isSelected[static_cast<std::size_t>(row)] = true;
    }
    QItemSelection selection;
    const auto select = [&](int first, int last) {
        selection.append({m_model.index(first, 0), m_model.index(last, m_model.columnCount() - 1)});
    };
    int current = -1;
    int top = -1;
    int first = -1; // Of a run of selected rows.
    const int rows = m_model.rowCount();
    for (int row = 0; row <= rows; ++row) {
        const int source = row < rows ? m_model.sourceRow(row) : -1;
        const bool isOne = source >= 0 && isSelected[static_cast<std::size_t>(source)];
        if (isOne && first < 0) {
            first = row;
        } else if (!isOne && first >= 0) {
            if (selection.size() <= kMaxPieces) {
                select(first, row - 1);
            }
            first = -1;
        }
        if (source >= 0) {
            current = source == place.current ? row : current;
            top = source == place.top ? row : top;
        }
    }
    if (selection.size() > kMaxPieces) {
        selection.clear();
        if (current >= 0) {
            select(current, current);
        }
    }

    const QScopedValueRollback acting(m_isActing, true);
    const bool scrolls = m_table.hasAutoScroll();
    m_table.setAutoScroll(false); // Not to a column either.
    QItemSelectionModel *model = m_table.selectionModel();
    if (current >= 0) {
        model->setCurrentIndex(m_model.index(current, place.column), QItemSelectionModel::NoUpdate);
    }
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table.setAutoScroll(scrolls);
    if (current >= 0 && place.belowTop) {
        m_table.scrollToTop(current - *place.belowTop);
    } else if (top >= 0) {
        m_table.scrollToTop(top);
    }
    if (m_ids) {
        m_ids->scrolled = m_table.verticalScrollBar()->value();
        if (isAllFound()) {
            m_ids.reset();
        }
    }
}

} // namespace mielto
