// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/api/apierror.h"

namespace mielto {

/// How many rows to ask for next when a page of `limit` rows failed like this; nothing when a
/// smaller page would not help, or when there is none.
std::optional<int> smallerPage(const ApiError &error, int limit);

/// The server does not give more rows than that to anybody.
bool isLimitOfServer(const ApiError &error);

/// A list of exactly that many rows may be what a server gives at the most.
bool isUsualCap(int rows);

} // namespace mielto
