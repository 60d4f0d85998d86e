// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "app/answers/grid.h"

namespace mielto {

/// A Grid as a table. The first row and the first column hold the totals; the rest of the rows can
/// be sorted by any column. Lives in the GUI thread.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Lines of `grid` belong to `users`, in their order.
    void setGrid(const Grid &grid, const QStringList &users);
    /// None: all users.
    std::optional<QString> userAt(int row) const;
    /// None: all columns.
    std::optional<QString> columnNameAt(int column) const;

    /// Invalid when it has no such user or column.
    QModelIndex find(
        const std::optional<QString> &user, const std::optional<QString> &column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The status icons are drawn by the view, in the colours of its palette.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By urgency of the worst status, then by number.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    GridCell cellAt(int row, int column) const;

private:
    QString titleOfColumn(int column) const;
    QString explained(const QModelIndex &index) const;

    Grid m_grid;
    GridCell m_all;
    QStringList m_users;
    std::vector<std::size_t> m_order; ///< Lines of the grid, as shown.
};

} // namespace mielto
