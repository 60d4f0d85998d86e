// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QStringList>

#include "app/data/connectionlist.h"

namespace mielto {

/// How many connections, and the most urgent status among them.
struct GridCell {
    int rows = 0;
    int broken = 0; ///< Rows in a problem state.
    Status worst = Status::Active;

    void add(Status status);
    void add(const GridCell &other);
};

/// Users × integrations of an audit, as numbers. A value.
struct Grid {
    QStringList columns; ///< As received; empty: the rows have none.
    std::vector<std::vector<GridCell>> lines; ///< One per user, cells in the order of the columns.
    std::vector<GridCell> userTotals;
    std::vector<GridCell> columnTotals;
};

/// A pure function. Line n counts the rows of group n (ConnectionList::append()), for `users`
/// users. The column with the most broken connections comes first, then they stand by name.
Grid gridOf(const ConnectionList &list, int users);

} // namespace mielto
