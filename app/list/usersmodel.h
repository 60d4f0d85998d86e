// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/list/audit.h"

namespace mielto {

/// The users of an audit as a table: what became of each, all of them or those who are not whole,
/// in the order of the plan or sorted by a column. Lives in the audit's thread; the audit outlives
/// it.
class UsersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        UserColumn,
        OutcomeColumn,
        RowsColumn,
        TotalColumn,
        RequestsColumn,
        ReasonColumn
    };
    static constexpr int kColumns = ReasonColumn + 1;
    /// The user as received (QString).
    static constexpr int kRawTextRole = Qt::UserRole;
    /// Of the user (int).
    static constexpr int kVerdictRole = Qt::UserRole + 1;

    explicit UsersModel(const Audit &audit, QObject *parent = nullptr);

    /// The audit has other users.
    void reset();
    /// What became of this user is new; the order stays until sort().
    void update(int user);
    void setOnlyIncomplete(bool onlyIncomplete);
    /// The user's place in the plan.
    int userAt(int row) const { return m_shown[std::size_t(row)]; }

    /// @param column -1: the order of the plan.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fill();
    void arrange();

    const Audit &m_audit;
    std::vector<int> m_shown; ///< Places in the plan.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_onlyIncomplete = false;
};

} // namespace mielto
