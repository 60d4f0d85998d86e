// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "app/data/connectionlist.h"

namespace mielto {

/// A list as a table: one column a field, in the field table's order. Display texts are the
/// server's, made visible and cut; what they look like (icons, words, relative times) is the view's
/// business.
class ConnectionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RawTextRole = Qt::UserRole, ///< The whole text as received (QString).
        StatusRole, ///< int of Status; in the status column alone.
        FaultRole, ///< bool: this field of the row is missing or of a wrong type.
        NullRole, ///< bool: null or absent.
    };

    explicit ConnectionsModel(QObject *parent = nullptr);

    /// Replaces everything.
    void reset(const ConnectionList &list = {});
    /// `list` begins with all rows that are here already.
    void extend(const ConnectionList &list);
    const ConnectionList &list() const { return m_list; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static Field fieldOf(int column) { return static_cast<Field>(column); }

private:
    ConnectionList m_list;
};

} // namespace mielto
