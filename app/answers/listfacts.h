// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QHash>
#include <QSet>

#include "app/data/viewedrows.h"

namespace mielto {

/// Who owns the row: its user, or else the one who was asked for. A null text: nobody knows.
QString ownerOf(const RowRef &row, const QString &requestedUser);

/// What only a whole list shows of its rows. A value.
class ListFacts final {
public:
    ListFacts() = default; ///< Of no rows.
    /// Linear; for any thread. Incomplete when cancelled.
    ListFacts(const ViewedRows &rows, const std::function<bool()> &isCancelled);

    /// One of several active connections of its owner to one integration in one workspace.
    bool isDuplicate(const RowRef &row, const QString &requestedUser) const;
    /// Several users have its credential.
    bool isCredentialShared(const RowRef &row) const;

private:
    void add(const RowRef &row, const QString &requestedUser);

    QHash<QString, int> m_active; ///< By owner, workspace and integration.
    QHash<QString, QString> m_owners; ///< The first one of each credential.
    QSet<QString> m_shared; ///< Credentials.
};

} // namespace mielto
