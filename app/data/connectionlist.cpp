// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/connectionlist.h"

#include <algorithm>

namespace mielto {

void ConnectionList::append(const BlockPointer &block, int first, int count, int group)
{
    Q_ASSERT(block && first >= 0 && count >= 0 && first + count <= block->rowCount());
    if (count > 0) {
        m_segments.push_back({block, first, m_rowCount, group});
        m_rowCount += count;
    }
}

void ConnectionList::append(const ConnectionList &list, int count, int group)
{
    list.forEachRun([&](const BlockPointer &block, int first, int run, int /*group*/) {
        const int taken = std::min(run, count);
        append(block, first, taken, group);
        count -= taken;
    });
}

void ConnectionList::clear()
{
    m_segments.clear();
    m_rowCount = 0;
}

RowRef ConnectionList::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    const auto next = std::ranges::upper_bound(m_segments, row, {}, &Segment::start);
    const Segment &segment = *std::prev(next);
    return {segment.block.get(), segment.firstRow + row - segment.start, segment.group};
}

qsizetype ConnectionList::footprint() const
{
    qsizetype bytes = 0;
    const ConnectionBlock *last = nullptr;
    for (const Segment &segment : m_segments) {
        if (segment.block.get() != last) {
            bytes += segment.block->footprint();
        }
        last = segment.block.get();
    }
    return bytes;
}

} // namespace mielto
