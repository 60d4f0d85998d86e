// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/grid.h"

#include <algorithm>
#include <numeric>

#include <QHash>

namespace mielto {
namespace {

/// With the columns in the order in which the rows bring them.
Grid count(const ConnectionList &list, int users)
{
    Grid grid;
    grid.lines.resize(std::size_t(users));
    grid.userTotals.resize(std::size_t(users));
    QHash<QString, int> columns;
    list.forEachRun([&](const BlockPointer &block, int first, int rows, int group) {
        if (group < 0 || group >= users) {
            return;
        }
        auto &line = grid.lines[std::size_t(group)];
        for (int row = first; row < first + rows; ++row) {
            const QString name = block->text(row, Field::Integration);
            const auto known = columns.constFind(name);
            const std::size_t column =
                known != columns.cend() ? std::size_t(*known) : grid.columnTotals.size();
            if (known == columns.cend()) {
                columns.insert(name, int(column));
                grid.columns << name;
                grid.columnTotals.emplace_back();
            }
            line.resize(std::max(line.size(), column + 1));
            const Status status = block->row(row).status;
            line[column].add(status);
            grid.userTotals[std::size_t(group)].add(status);
            grid.columnTotals[column].add(status);
        }
    });
    return grid;
}

template <typename Items> Items inOrder(const Items &items, const std::vector<int> &order)
{
    Items ordered;
    for (const int column : order) {
        ordered.push_back(items[typename Items::size_type(column)]);
    }
    return ordered;
}

} // namespace

void GridCell::add(const GridCell &other)
{
    if (other.rows > 0) {
        const bool isWorse = rows == 0 || urgencyOf(other.worst) > urgencyOf(worst);
        worst = isWorse ? other.worst : worst;
        rows += other.rows;
        broken += other.broken;
    }
}

void GridCell::add(Status status) { add(GridCell{1, isProblem(status) ? 1 : 0, status}); }

Grid gridOf(const ConnectionList &list, int users)
{
    Grid grid = count(list, users);
    std::vector<int> places(grid.columnTotals.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](int left, int right) {
        const int difference = grid.columnTotals[std::size_t(left)].broken
            - grid.columnTotals[std::size_t(right)].broken;
        if (difference != 0) {
            return difference > 0;
        }
        const int names = grid.columns[left].compare(grid.columns[right], Qt::CaseInsensitive);
        return names != 0 ? names < 0 : grid.columns[left] < grid.columns[right];
    });
    for (auto &line : grid.lines) {
        line.resize(places.size());
        line = inOrder(line, places);
    }
    grid.columns = inOrder(grid.columns, places);
    grid.columnTotals = inOrder(grid.columnTotals, places);
    return grid;
}

} // namespace mielto
