// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/gridmodel.h"

#include <algorithm>
#include <numeric>

#include "app/base/visibletext.h"
#include "ui/common/statusicon.h"

namespace mielto {
namespace {

/// -1: no connections.
int urgencyIn(const GridCell &cell) { return cell.rows == 0 ? -1 : urgencyOf(cell.worst); }

} // namespace

void GridModel::setGrid(const Grid &grid, const QStringList &users)
{
    beginResetModel();
    m_grid = grid;
    m_users = users;
    m_all = {};
    for (const GridCell &cell : m_grid.columnTotals) {
        m_all.add(cell);
    }
    m_order.resize(m_grid.lines.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    endResetModel();
}

std::optional<QString> GridModel::userAt(int row) const
{
    if (row == 0) {
        return {};
    }
    return m_users.value(qsizetype(m_order[std::size_t(row - 1)]));
}

std::optional<QString> GridModel::columnNameAt(int column) const
{
    if (column == 0) {
        return {};
    }
    return m_grid.columns.value(column - 1);
}

QModelIndex GridModel::find(
    const std::optional<QString> &user, const std::optional<QString> &column) const
{
    int row = 0;
    while (row < rowCount() && userAt(row) != user) {
        ++row;
    }
    const int place = column ? int(m_grid.columns.indexOf(*column)) + 1 : 0;
    return row < rowCount() && (place > 0 || !column) ? index(row, place) : QModelIndex();
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.empty() ? 0 : int(m_order.size()) + 1;
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.empty() ? 0 : int(m_grid.columns.size()) + 1;
}

GridCell GridModel::cellAt(int row, int column) const
{
    if (row == 0) {
        return column == 0 ? m_all : m_grid.columnTotals[std::size_t(column - 1)];
    }
    const std::size_t line = m_order[std::size_t(row - 1)];
    return column == 0 ? m_grid.userTotals[line] : m_grid.lines[line][std::size_t(column - 1)];
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const GridCell cell = cellAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.rows == 0 ? QString() : QLocale().toString(cell.rows);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return explained(index);
    default:
        return {};
    }
}

QString GridModel::explained(const QModelIndex &index) const
{
    const GridCell cell = cellAt(index.row(), index.column());
    const QString rows = cell.rows == 0
        ? tr("no connections")
        : tr("%Ln connection(s), worst status %1", nullptr, cell.rows)
              .arg(statusTitle(cell.worst, tr("unknown")));
    return tr("%1, %2: %3")
        .arg(headerData(index.row(), Qt::Vertical).toString(), titleOfColumn(index.column()), rows);
}

QString GridModel::titleOfColumn(int column) const
{
    const auto name = columnNameAt(column);
    if (!name) {
        return tr("All");
    }
    return name->isEmpty() ? tr("(none)") : visibleText(*name);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return titleOfColumn(section);
    }
    const auto user = userAt(section);
    return user ? visibleText(*user) : tr("All users");
}

void GridModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    const auto key = [this, column](std::size_t line) {
        const GridCell &cell =
            column == 0 ? m_grid.userTotals[line] : m_grid.lines[line][std::size_t(column - 1)];
        return std::pair(urgencyIn(cell), cell.rows);
    };
    Q_EMIT layoutAboutToBeChanged();
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t left, std::size_t right) {
        return order == Qt::AscendingOrder ? key(left) < key(right) : key(right) < key(left);
    });
    Q_EMIT layoutChanged();
}

} // namespace mielto
