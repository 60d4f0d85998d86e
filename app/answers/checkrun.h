// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "app/answers/rowcontext.h"
#include "app/base/sentence.h"
#include "app/data/viewedrows.h"

namespace mielto {

/// What a check has found. A value.
struct CheckResult {
    Check check;
    std::vector<int> rows = {}; ///< Their places in the list.
    int users = 0; ///< Owners of these rows.
    Sentence notChecked = {}; ///< Why nothing can be said; empty: it was checked.
};

/// One result for each of the checks, in their order; none when cancelled. A pure function for any
/// thread, linear in the rows.
std::vector<CheckResult> runChecks(const ViewedRows &rows, const RowContext &context,
    const std::vector<Check> &checks, const std::function<bool()> &isCancelled);

} // namespace mielto
