// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compare/difference.h"

namespace mielto {

/// Which entries of a difference are shown. A value.
struct DifferenceFilter {
    std::vector<ChangeKind> kinds = changeKinds();
    /// What a cell of the row contains, as it was or as it is, or the requested user, or the path
    /// of a change; in any case, never behind a mask. Empty: anything.
    QString find;
    bool operator==(const DifferenceFilter &) const = default;
};

/// The entries that pass, in their order; of no use when cancelled. A pure function for any thread.
std::vector<DifferenceEntry> matchingEntries(
    const Difference &difference, const DifferenceFilter &filter,
    const std::function<bool()> &isCancelled = [] { return false; });

} // namespace mielto
