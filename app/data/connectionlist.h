// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/data/connectionblock.h"

namespace mielto {

/// One row of one block; keeps nothing alive.
struct RowRef {
    const ConnectionBlock *block = nullptr;
    int row = 0;

    QString text(Field field) const { return block->text(row, field); }
    std::string_view json(Field field) const { return block->json(row, field); }
    const ConnectionRow &data() const { return block->row(row); }
};

/// Rows of many blocks in the server's order; grows at its end only. A value: copies share the
/// blocks.
class ConnectionList final {
public:
    int rowCount() const { return m_rowCount; }
    bool isEmpty() const { return m_rowCount == 0; }

    /// Adds rows [first, first + count) of the block.
    void append(const BlockPointer &block, int first, int count);
    void clear();

    /// 0 <= row < rowCount(); found in logarithmic time.
    RowRef at(int row) const;
    /// Memory held by the blocks, in bytes.
    qsizetype footprint() const;

private:
    struct Segment {
        BlockPointer block;
        int firstRow; ///< In the block.
        int start; ///< In the list.
    };
    std::vector<Segment> m_segments;
    int m_rowCount = 0;
};

} // namespace mielto
