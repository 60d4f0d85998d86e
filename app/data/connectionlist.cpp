// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/connectionlist.h"

#include <algorithm>

namespace mielto {

void ConnectionList::append(const BlockPointer &block, int first, int count, int group)
{
    Q_ASSERT(block && first >= 0 && count >= 0 && first + count <= block->rowCount());
    constexpr std::size_t full = 256;
    if (count == 0) {
        return;
    }
    m_last.push_back({block, first, count, m_rowCount, group});
    m_rowCount += count;
    if (m_last.size() == full) {
        m_pieces.push_back(std::make_shared<const Piece>(std::move(m_last)));
        m_last = {};
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
    m_pieces.clear();
    m_last.clear();
    m_rowCount = 0;
}

RowRef ConnectionList::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    const auto startOf = [](const auto &piece) { return piece->front().start; };
    const auto nextPiece = std::ranges::upper_bound(m_pieces, row, {}, startOf);
    const bool isInLast = !m_last.empty() && m_last.front().start <= row;
    const Piece &piece = isInLast ? m_last : **std::prev(nextPiece);
    const Segment &segment = *std::prev(std::ranges::upper_bound(piece, row, {}, &Segment::start));
    return {segment.block.get(), segment.firstRow + row - segment.start, segment.group};
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
