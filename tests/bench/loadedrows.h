// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "app/data/connectionlist.h"

namespace mielto::bench {

/// Made-up connections, decoded from pages of 1,000.
ConnectionList loadedRows(int rows);
qint64 payloadBytes(const ConnectionList &list);

/// What one writes first: twelve ready QStrings a row. Built from the list, whole configs.
class StringsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit StringsModel(const ConnectionList &list);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<QString> m_cells;
};

} // namespace mielto::bench
