// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencefilter.h"

#include <algorithm>

#include "app/view/findmatcher.h"

namespace mielto {
namespace {

constexpr std::size_t kEntriesBetweenChecks = 256;

bool matches(const FindMatcher &find, const Difference &difference, const DifferenceEntry &entry)
{
    const bool hasBoth = entry.kind == ChangeKind::Changed;
    return find.matches(difference.row(entry)) || find.matches(difference.requestedUser(entry))
        || (hasBoth && find.matches(difference.oldSide().rows.list.at(entry.oldRow)))
        || std::ranges::any_of(difference.changes(entry), [&find](const FieldChange &change) {
               return find.matches(QString::fromStdString(change.path));
           });
}

} // namespace

std::vector<DifferenceEntry> matchingEntries(const Difference &difference,
    const DifferenceFilter &filter, const std::function<bool()> &isCancelled)
{
    const FindMatcher find(filter.find);
    const auto isKind = [&filter](ChangeKind kind) {
        return std::ranges::find(filter.kinds, kind) != filter.kinds.end();
    };
    std::vector<DifferenceEntry> found;
    const std::vector<DifferenceEntry> &all = difference.entries();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % kEntriesBetweenChecks == 0 && isCancelled()) {
            break;
        }
        if (isKind(all[i].kind) && (find.isEmpty() || matches(find, difference, all[i]))) {
            found.push_back(all[i]);
        }
    }
    return found;
}

} // namespace mielto
