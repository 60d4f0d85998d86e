// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/connectionlist.h"

#include <algorithm>

namespace mielto {

void ConnectionList::append(const BlockPointer &block, int first, int count, int group)
{
    Q_ASSERT(block && first >= 0 && count >= 0 && first + count <= block->rowCount());
    if (count == 0) {
        return;
    }
    const bool goesOn = !m_runs.isEmpty() && m_runs.constLast().block == block
        && m_runs.constLast().group == group
        && m_runs.constLast().firstRow + m_runs.constLast().count == first;
    if (goesOn) {
        m_runs.last().count += count;
    } else {
        m_runs.append({block, first, count, m_rowCount, group});
    }
    m_rowCount += count;
}

void ConnectionList::append(const ConnectionList &list, int count, int group)
{
    list.forEachRun([&](const BlockPointer &block, int first, int run, int /*group*/) {
        const int taken = std::min(run, count);
        append(block, first, taken, group);
        count -= taken;
    });
}

void ConnectionList::appendRow(const ConnectionList &list, int row)
{
    const Run &run = list.runOf(row);
    append(run.block, run.firstRow + row - run.start, 1, run.group);
}

void ConnectionList::clear()
{
    m_runs.clear();
    m_rowCount = 0;
}

const ConnectionList::Run &ConnectionList::runOf(int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    return *std::prev(std::ranges::upper_bound(m_runs, row, {}, &Run::start));
}

RowRef ConnectionList::at(int row) const
{
    const Run &run = runOf(row);
    return {run.block.get(), run.firstRow + row - run.start, run.group};
}

qsizetype ConnectionList::footprint() const
{
    qsizetype bytes = 0;
    const ConnectionBlock *last = nullptr;
    forEachRun([&](const BlockPointer &block, int /*first*/, int /*count*/, int /*group*/) {
        bytes += block.get() != last ? block->footprint() : 0;
        last = block.get();
    });
    return bytes;
}

} // namespace mielto
