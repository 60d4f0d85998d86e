// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/connectionsmodel.h"

#include "app/base/visibletext.h"
#include "app/data/masking.h"

namespace mielto {

ConnectionsModel::ConnectionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConnectionsModel::reset(const ConnectionList &list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

void ConnectionsModel::extend(const ConnectionList &list)
{
    Q_ASSERT(list.rowCount() >= m_list.rowCount());
    if (list.rowCount() > m_list.rowCount()) {
        beginInsertRows({}, m_list.rowCount(), list.rowCount() - 1);
        m_list = list;
        endInsertRows();
    }
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.rowCount();
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kFieldCount);
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RowRef row = m_list.at(index.row());
    const Field field = fieldOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(displayText(row, field));
    case RawTextRole:
        return row.text(field);
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
    return role == Qt::DisplayRole ? QVariant(fieldTitle(fieldOf(section))) : QVariant();
}

} // namespace mielto
