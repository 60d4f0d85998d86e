// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QAbstractTableModel>

#include "app/view/viewspec.h"

namespace mielto {

/// A list as a table: one column a field, in the field table's order, and one for the requested
/// user; the rows as they come or in an order of their own. Display texts are the server's, made
/// visible and cut; what they look like (icons, words, relative times) is the view's business.
class ConnectionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RawTextRole =
            Qt::UserRole, ///< The text as received, masked but not made visible (QString).
        StatusRole, ///< int of Status; in the status column alone.
        FaultRole, ///< bool: this field of the row is missing or of a wrong type.
        NullRole, ///< bool: null or absent.
        RowFaultRole, ///< bool: the row has one of kContractFaults.
    };

    explicit ConnectionsModel(QObject *parent = nullptr);
    /// What a screen reader says of a cell: as the view shows it.
    void setSpokenText(const std::function<QString(const QModelIndex &)> &text)
    {
        m_spokenText = text;
    }

    /// Replaces everything; the rows stand as they come.
    void reset(const ViewedRows &rows = {});
    /// `list` begins with all rows that are here already. In an order of its own, the table stays
    /// as it is until the next one.
    void extend(const ConnectionList &list);
    /// How the rows stand; null: as they come.
    const RowOrder &order() const { return m_order; }
    /// `rows` begin with all rows that are here already; null: as they come.
    void setOrder(const ViewedRows &rows, const RowOrder &order);

    const ViewedRows &rows() const { return m_rows; }
    /// The list's row that stands in that row of the table.
    int sourceRow(int row) const { return m_order ? (*m_order)[std::size_t(row)] : row; }
    RowRef rowAt(int row) const { return m_rows.list.at(sourceRow(row)); }
    /// Where the list's row stands in the table; -1: it is not shown. Linear in an own order.
    int viewRow(int sourceRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ViewedRows m_rows;
    RowOrder m_order;
    std::function<QString(const QModelIndex &)> m_spokenText;
    int m_rowCount = 0;
};

} // namespace mielto
