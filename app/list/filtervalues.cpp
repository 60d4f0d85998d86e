// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/filtervalues.h"

#include <optional>

namespace mielto {
namespace {

/// Each of the values, or once nothing.
template <class Value> std::vector<std::optional<Value>> eachOf(const std::vector<Value> &values)
{
    std::vector<std::optional<Value>> each(values.begin(), values.end());
    if (each.empty()) {
        each.emplace_back();
    }
    return each;
}

} // namespace

std::vector<ListQuery> FilterValues::queriesOf(const QString &user) const
{
    std::vector<ListQuery> queries;
    for (const auto &status : eachOf(statuses)) {
        for (const auto &type : eachOf(types)) {
            queries.push_back({user, status, type});
        }
    }
    return queries;
}

} // namespace mielto
