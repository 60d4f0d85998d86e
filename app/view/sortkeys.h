// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <limits>
#include <vector>

#include "app/view/viewspec.h"

namespace mielto {

/// Asked now and then by long work; true: give up, the result is no longer wanted.
using IsCancelled = std::function<bool()>;

/// The key of a row without a value in the column.
inline constexpr qint64 kNoKey = std::numeric_limits<qint64>::max();

/// One number for each row of the list, by which the rows sort in this column: times by their
/// instant, statuses by how urgent they are, text as the default locale sorts it, ignoring case.
/// Incomplete when cancelled. For any thread.
std::vector<qint64> sortKeys(
    const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled);

} // namespace mielto
