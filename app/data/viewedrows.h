// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/data/connectionlist.h"

namespace mielto {

/// What a view is made of. A value; rows are shared.
struct ViewedRows {
    ConnectionList list;
    QStringList users; ///< The user who was asked for, by RowRef::group.

    QString userOf(const RowRef &row) const
    {
        return row.group < users.size() ? users[row.group] : QString();
    }
};

} // namespace mielto
