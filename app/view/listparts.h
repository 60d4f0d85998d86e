// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <numeric>
#include <vector>

#include <QtConcurrent/QtConcurrentMap>

#include "app/data/connectionlist.h"

namespace mielto {

/// Rows that stand one after the other in one block.
struct RowRun {
    const ConnectionBlock *block = nullptr;
    int first = 0; ///< In the block.
    int count = 0;
    int group = 0;
    int start = 0; ///< In the list.

    RowRef at(int i) const { return {block, first + i, group}; }
};

/// A piece of a list for one thread: some ten thousand rows.
using ListPart = std::vector<RowRun>;

/// All rows, in order. The list must outlive the parts.
std::vector<ListPart> partsOf(const ConnectionList &list);

/// What work(part) makes of each part, in order; parts run side by side. Waits for all of them.
template <class Made, class Work>
std::vector<Made> inParts(const ConnectionList &list, const Work &work)
{
    const std::vector<ListPart> parts = partsOf(list);
    std::vector<Made> made(parts.size());
    std::vector<std::size_t> numbers(parts.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t(0));
    const auto one = [&](std::size_t number) { made[number] = work(parts[number]); };
    if (parts.size() == 1) {
        one(0);
    } else {
        QtConcurrent::blockingMap(numbers, one);
    }
    return made;
}

} // namespace mielto
