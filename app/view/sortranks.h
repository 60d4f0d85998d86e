// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "app/view/ranksort.h"
#include "app/view/viewspec.h"

namespace mielto {

/// Asked now and then by long work; true: give up, nobody wants it any more.
using IsCancelled = std::function<bool()>;

/// One number a row of the list: a smaller one sorts first, equal ones are equal. Times by their
/// instant, statuses by how urgent they are, other text as the language on screen sorts it. Of no
/// use when cancelled.
std::vector<qint64> sortRanks(
    const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled);

} // namespace mielto
