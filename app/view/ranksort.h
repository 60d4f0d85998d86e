// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QtGlobal>

namespace mielto {

/// Stands for a row without a value in the column.
inline constexpr qint64 kNoRank = std::numeric_limits<qint64>::max();

/// Sorts places by `ranks[place]`; those that are equal keep their order, those without a rank
/// stand last either way. In linear time: digit by digit of the ranks, the lowest first.
void sortByRank(std::vector<int> &places, const std::vector<qint64> &ranks, bool descending);

} // namespace mielto
