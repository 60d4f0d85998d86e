// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/answers/check.h"
#include "app/base/result.h"
#include "app/cli/invocation.h"

namespace mielto {

enum class CheckFormat { Table, Json, Csv };

/// What `check` was asked for, checked. A value.
struct CheckOptions {
    std::vector<Check> checks; ///< In the table's order.
    std::vector<Check> failIf; ///< Among them.
    CheckAges ages = defaultCheckAges();
    CheckFormat format = CheckFormat::Table;

    static Result<CheckOptions> parse(const Invocation &invocation);
};

} // namespace mielto
