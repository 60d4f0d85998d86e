// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/roworder.h"

#include <algorithm>
#include <numeric>

#include "app/view/findmatcher.h"
#include "app/view/listparts.h"
#include "app/view/localfilter.h"
#include "app/view/ranksort.h"

namespace mielto {
namespace {

/// Which rows of a run pass, as places in the list.
class Narrowing final {
public:
    Narrowing(const ViewedRows &rows, const ViewSpec &spec)
        : m_rows(rows)
        , m_find(spec.find)
        , m_filters(spec.filters)
    {
    }

    void addPassing(const RowRun &run, std::vector<int> &places) const
    {
        std::vector<int> found;
        if (m_find.isEmpty() || m_find.matches(m_rows.userOf(run.at(0)))) {
            found.resize(std::size_t(run.count));
            std::iota(found.begin(), found.end(), 0);
        } else {
            m_find.addMatches(*run.block, run.first, run.count, found);
        }
        for (const int i : found) {
            if (m_filters.pass(m_rows, run.at(i))) {
                places.push_back(run.start + i);
            }
        }
    }

private:
    const ViewedRows &m_rows;
    FindMatcher m_find;
    LocalFilters m_filters;
};

std::vector<int> passing(
    const ViewedRows &rows, const ViewSpec &spec, const IsCancelled &isCancelled)
{
    std::vector<int> places;
    if (!spec.narrows()) {
        places.resize(std::size_t(rows.list.rowCount()));
        std::iota(places.begin(), places.end(), 0);
        return places;
    }
    const Narrowing narrowing(rows, spec);
    const auto found = inParts<std::vector<int>>(rows.list, [&](const ListPart &part) {
        std::vector<int> own;
        for (const RowRun &run : part) {
            if (isCancelled()) {
                break;
            }
            narrowing.addPassing(run, own);
        }
        return own;
    });
    for (const std::vector<int> &own : found) {
        places.insert(places.end(), own.begin(), own.end());
    }
    return places;
}

/// By the last key first: each sorting keeps the order of those that are equal for it.
void sortPlaces(std::vector<int> &places, const ViewedRows &rows, const std::vector<SortKey> &keys,
    const IsCancelled &isCancelled)
{
    const std::size_t count = std::min(keys.size(), ViewSpec::kMaxSortKeys);
    for (std::size_t i = count; i > 0 && !isCancelled(); --i) {
        const SortKey &key = keys[i - 1];
        sortByRank(places, sortRanks(rows, key.column, isCancelled), key.descending);
    }
}

} // namespace

RowOrder rowOrder(const ViewedRows &rows, const ViewSpec &spec, const IsCancelled &isCancelled)
{
    if (spec.isPlain()) {
        return nullptr;
    }
    std::vector<int> places = passing(rows, spec, isCancelled);
    sortPlaces(places, rows, spec.sort, isCancelled);
    return isCancelled() ? nullptr : std::make_shared<const std::vector<int>>(std::move(places));
}

} // namespace mielto
