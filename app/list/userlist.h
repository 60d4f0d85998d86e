// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QStringList>

#include "app/base/result.h"
#include "app/list/listshape.h"

class QFile;

namespace mielto {

/// What was taken from one text with user IDs; with a fault the list is of no use. A value.
struct TakenUsers : ListHead {
    int ids = 0;
    int duplicates = 0;
    int blanks = 0;
    QStringList warnings{}; ///< For people, naming the lines.

    /// Its columns can be chosen from.
    bool isTable() const { return head.size() > 1 && (column >= 0 || !fault.isEmpty()); }
    /// "column user_id of 5, 300 IDs, 2 duplicates"
    QString text() const;
};

/// User IDs gathered from texts, each once, in order.
class UserList final {
public:
    /// The largest file of users.
    static constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

    /// A list of users in a text of whatever shape; see ListShape.
    TakenUsers addText(const QByteArray &bytes, const ColumnChoice &choice = {});
    /// The same of the rest of an open file, and of a file or pipe. Both block.
    TakenUsers addOpen(QFile &file, const ColumnChoice &choice);
    TakenUsers addFile(const QString &path, const ColumnChoice &choice = {});
    /// False: it is there already. The error is why it is not a user ID, for people.
    Result<bool, QString> add(const QString &id);

    const QStringList &users() const { return m_users; }

private:
    QStringList m_users;
    QSet<QString> m_seen;
};

} // namespace mielto
