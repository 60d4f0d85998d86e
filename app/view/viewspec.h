// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QStringList>

#include "app/data/viewedrows.h"

namespace mielto {

struct SortKey {
    RowColumn column;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// Rows whose cell has, or has not, this text. A value.
struct LocalFilter {
    RowColumn column;
    QString text; ///< As findText() gives it; null: no value.
    bool excludes = false;
    bool operator==(const LocalFilter &) const = default;
};

/// How the rows that are loaded are shown. The server knows nothing of it. A value.
struct ViewSpec {
    static constexpr std::size_t kMaxSortKeys = 2;

    std::vector<SortKey> sort; ///< The first one counts most; empty: the server's order.
    QString find; ///< A filter as its grammar says (answers/filter.h); empty: all rows.
    /// A row passes when, of each column, it has one of the texts wanted and none of the others.
    std::vector<LocalFilter> filters;
    bool onlyFaulty = false; ///< Rows with one of kContractFaults.

    /// The next of: ascending, descending, not by this column; as the only key or beside others.
    void sortNext(RowColumn column, bool isSecond);
    /// Rows with one of these texts in the column, in place of what was wanted there before; no
    /// texts: any.
    void setWanted(RowColumn column, const QStringList &texts);
    /// The texts that a row must have one of; none: any.
    QStringList wanted(RowColumn column) const;

    /// All rows in the server's order.
    bool isPlain() const { return sort.empty() && !narrows(); }
    bool narrows() const { return !find.isEmpty() || !filters.empty() || onlyFaulty; }
    /// The most urgent statuses before all others.
    bool hasProblemsFirst() const;
    void setProblemsFirst(bool on);
    bool operator==(const ViewSpec &) const = default;
};

/// The rows shown, in their order, by their place in the list; null: all of them as they are.
using RowOrder = std::shared_ptr<const std::vector<int>>;

} // namespace mielto
