// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/roworder.h"

#include <algorithm>
#include <array>

#include "app/view/findmatcher.h"
#include "app/view/localfilter.h"

namespace mielto {
namespace {

constexpr int kRowsBetweenChecks = 256;

std::vector<int> passing(
    const ViewedRows &rows, const ViewSpec &spec, const IsCancelled &isCancelled)
{
    const FindMatcher find(spec.find);
    const LocalFilters filters(spec.filters);
    std::vector<int> places;
    int place = 0;
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count; ++i, ++place) {
            if (place % kRowsBetweenChecks == 0 && isCancelled()) {
                return;
            }
            const RowRef row{block.get(), first + i, group};
            const bool isFound =
                find.isEmpty() || find.matches(row) || find.matches(rows.userOf(row));
            if (isFound && filters.pass(rows, row)) {
                places.push_back(place);
            }
        }
    });
    return places;
}

struct Ranked {
    std::array<qint64, ViewSpec::kMaxSortKeys> ranks;
    int place;
    bool operator<(const Ranked &other) const
    {
        return ranks != other.ranks ? ranks < other.ranks : place < other.place;
    }
};

void sortPlaces(std::vector<int> &places, const ViewedRows &rows, const std::vector<SortKey> &keys,
    const IsCancelled &isCancelled)
{
    std::vector<Ranked> ranked;
    ranked.reserve(places.size());
    for (const int place : places) {
        ranked.push_back({{}, place});
    }
    for (std::size_t i = 0; i < std::min(keys.size(), ViewSpec::kMaxSortKeys); ++i) {
        const std::vector<qint64> ranks = sortRanks(rows, keys[i].column, isCancelled);
        for (Ranked &row : ranked) {
            const qint64 rank = ranks[std::size_t(row.place)];
            row.ranks[i] = keys[i].descending && rank != kNoRank ? -rank : rank;
        }
    }
    if (isCancelled()) {
        return;
    }
    std::ranges::sort(ranked, std::less<>());
    std::ranges::transform(ranked, places.begin(), &Ranked::place);
}

} // namespace

RowOrder rowOrder(const ViewedRows &rows, const ViewSpec &spec, const IsCancelled &isCancelled)
{
    if (spec.isPlain()) {
        return nullptr;
    }
    std::vector<int> places = passing(rows, spec, isCancelled);
    if (!spec.sort.empty() && !isCancelled()) {
        sortPlaces(places, rows, spec.sort, isCancelled);
    }
    return isCancelled() ? nullptr : std::make_shared<const std::vector<int>>(std::move(places));
}

} // namespace mielto
