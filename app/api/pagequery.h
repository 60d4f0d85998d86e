// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

#include "app/data/knownvalues.h"

namespace mielto {

/// Rows that one request may ask for at the most, by the contract.
inline constexpr int kMaxPageSize = 1000;

/// Which connections of which user: what stays the same over all pages of a list. A value.
struct ListQuery {
    QString user;
    std::optional<Status> status; ///< Never Unknown.
    std::optional<IntegrationType> type; ///< Never Unknown.
    bool operator==(const ListQuery &) const = default;

    bool hasFilter() const { return status || type; }
};

/// One page of it.
struct PageQuery {
    ListQuery list;
    qint64 skip = 0;
    int limit = kMaxPageSize;
};

} // namespace mielto
