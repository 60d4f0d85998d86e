// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/connectionsmodel.h"

#include <algorithm>

#include "app/base/visibletext.h"
#include "app/data/celltext.h"

namespace mielto {

ConnectionsModel::ConnectionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConnectionsModel::reset(const ViewedRows &rows) { setOrder(rows, nullptr); }

void ConnectionsModel::extend(const ConnectionList &list)
{
    Q_ASSERT(list.rowCount() >= m_rows.list.rowCount());
    if (m_order) {
        m_rows.list = list;
    } else if (list.rowCount() > m_rowCount) {
        beginInsertRows({}, m_rowCount, list.rowCount() - 1);
        m_rows.list = list;
        m_rowCount = list.rowCount();
        endInsertRows();
    }
}

void ConnectionsModel::setOrder(const ViewedRows &rows, const RowOrder &order)
{
    beginResetModel();
    m_rows = rows;
    m_order = order;
    m_rowCount = order ? static_cast<int>(order->size()) : rows.list.rowCount();
    endResetModel();
}

int ConnectionsModel::viewRow(int sourceRow) const
{
    if (!m_order) {
        return sourceRow < m_rowCount ? sourceRow : -1;
    }
    const auto at = std::ranges::find(*m_order, sourceRow);
    return at == m_order->end() ? -1 : static_cast<int>(at - m_order->begin());
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return m_spokenText ? m_spokenText(index) : QVariant();
    }
    const RowRef row = rowAt(index.row());
    const RowColumn column = rowColumnAt(index.column());
    if (role == RowFaultRole) {
        return bool(row.data().faults & kContractFaults);
    }
    if (!column) {
        const QString user = m_rows.userOf(row);
        return role == Qt::DisplayRole ? visibleText(user)
            : role == RawTextRole      ? QVariant(user)
                                       : QVariant();
    }
    const Field field = *column;
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(displayText(row, field));
    case RawTextRole:
        return displayText(row, field);
    case StatusRole:
        return field == Field::Status ? QVariant(static_cast<int>(row.data().status)) : QVariant();
    case FaultRole:
        return row.block->isFaulty(row.row, field);
    case NullRole:
        return row.json(field).empty() || row.json(field) == "null";
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(columnTitle(rowColumnAt(section))) : QVariant();
}

} // namespace mielto
