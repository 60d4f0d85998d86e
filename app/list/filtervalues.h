// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/api/pagequery.h"

namespace mielto {

/// The values that are asked for; none of a kind: all.
struct FilterValues {
    std::vector<Status> statuses;
    std::vector<IntegrationType> types;
    bool operator==(const FilterValues &) const = default;

    bool isEmpty() const { return statuses.empty() && types.empty(); }
    /// One series of requests for each combination: the server takes one value of a kind.
    std::vector<ListQuery> queriesOf(const QString &user) const;
};

} // namespace mielto
