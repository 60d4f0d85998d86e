// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/roworder.h"

#include <algorithm>

#include "app/answers/filterparser.h"
#include "app/answers/rowfilter.h"
#include "app/view/localfilter.h"

namespace mielto {
namespace {

std::vector<int> passing(const ViewedRows &rows, const ViewSpec &spec,
    const IsCancelled &isCancelled, const RowContext &context)
{
    const RowFilter find(parseFilter(spec.find).filter(), rows, context, isCancelled);
    std::vector<int> places;
    int place = 0;
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count && !isCancelled(); ++i, ++place) {
            const RowRef row{block.get(), first + i, group};
            const bool isWanted = !spec.onlyFaulty || row.data().faults & kContractFaults;
            if (isWanted && find.matches(row) && passes(spec.filters, rows, row)) {
                places.push_back(place);
            }
        }
    });
    return places;
}

/// One column to sort by, with the keys of all rows.
struct SortColumn {
    std::vector<qint64> keys;
    bool descending;

    /// Below 0: row a comes before row b.
    int compare(int a, int b) const
    {
        const qint64 one = keys[std::size_t(a)];
        const qint64 other = keys[std::size_t(b)];
        if (one == other) {
            return 0;
        }
        const bool isReversed = descending && one != kNoKey && other != kNoKey;
        return (one < other) != isReversed ? -1 : 1;
    }
};

void sortPlaces(std::vector<int> &places, const ViewedRows &rows, const std::vector<SortKey> &keys,
    const IsCancelled &isCancelled)
{
    std::vector<SortColumn> columns;
    for (const SortKey &key : keys) {
        columns.push_back({sortKeys(rows, key.column, isCancelled), key.descending});
    }
    const auto isBefore = [&](int a, int b) {
        for (const SortColumn &column : columns) {
            if (const int order = column.compare(a, b); order != 0) {
                return order < 0;
            }
        }
        return false;
    };
    if (!columns.empty() && !isCancelled()) {
        std::ranges::stable_sort(places, isBefore);
    }
}

} // namespace

RowOrder rowOrder(const ViewedRows &rows, const ViewSpec &spec, const IsCancelled &isCancelled,
    const RowContext &context)
{
    if (spec.isPlain()) {
        return nullptr;
    }
    std::vector<int> places = passing(rows, spec, isCancelled, context);
    sortPlaces(places, rows, spec.sort, isCancelled);
    return isCancelled() ? nullptr : std::make_shared<const std::vector<int>>(std::move(places));
}

} // namespace mielto
