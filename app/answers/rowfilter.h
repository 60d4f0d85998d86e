// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/answers/filter.h"
#include "app/answers/findmatcher.h"
#include "app/answers/listfacts.h"
#include "app/answers/rowcontext.h"
#include "app/answers/textpattern.h"

namespace mielto {

/// Whether one of its checks looks at the whole list to judge one row of it.
bool needsList(const Filter &filter);

/// A filter made ready for rows. Masks are not seen through. Can be shared between threads.
class RowFilter final {
public:
    /// `rows`: all among which a check looks for duplicates and the like; walked here if the filter
    /// needs it. The rows that are asked about need not be among them, their users must.
    RowFilter(const Filter &filter, const ViewedRows &rows, RowContext context,
        const std::function<bool()> &isCancelled);

    bool matches(const RowRef &row) const;

private:
    struct ReadyTerm {
        FilterTerm term;
        std::optional<FindMatcher> find; ///< Of Text.
        std::vector<TextPattern> patterns;
    };

    bool holds(const ReadyTerm &ready, const RowRef &row) const;
    bool hasValue(const ReadyTerm &ready, const RowRef &row) const;
    bool isInTime(const TimeBound &time, const RowRef &row, Field field) const;

    std::vector<ReadyTerm> m_terms;
    QStringList m_users;
    RowContext m_context;
    ListFacts m_facts;
};

/// The rows of the list that match, in their order and with their groups.
ConnectionList matchingRows(const ConnectionList &list, const RowFilter &filter);

} // namespace mielto
