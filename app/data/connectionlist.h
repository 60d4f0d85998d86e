// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/data/connectionblock.h"

namespace mielto {

/// One row of one block; keeps nothing alive.
struct RowRef {
    const ConnectionBlock *block = nullptr;
    int row = 0;
    int group = 0; ///< See ConnectionList::append().

    QString text(Field field) const { return block->text(row, field); }
    std::string_view json(Field field) const { return block->json(row, field); }
    const ConnectionRow &data() const { return block->row(row); }
};

/// Rows of many blocks in the server's order; grows at its end only. A value: copies share their
/// runs of rows, and the blocks.
class ConnectionList final {
public:
    int rowCount() const { return m_rowCount; }
    bool isEmpty() const { return m_rowCount == 0; }

    /// Adds rows [first, first + count) of the block. `group` is the owner's own mark, such as the
    /// place of the user who was asked for.
    void append(const BlockPointer &block, int first, int count, int group = 0);
    /// Adds the first `count` rows of another list.
    void append(const ConnectionList &list, int count, int group);
    /// Adds one row of another list, with its group.
    void appendRow(const ConnectionList &list, int row);
    void clear();
    /// Calls use(block, first, count, group) for each run of rows, in order.
    template <class Use> void forEachRun(Use use) const
    {
        for (const Run &run : m_runs) {
            use(run.block, run.firstRow, run.count, run.group);
        }
    }

    /// 0 <= row < rowCount(); found in logarithmic time.
    RowRef at(int row) const;
    /// Memory held by the blocks, in bytes.
    qsizetype footprint() const;

private:
    struct Run;
    const Run &runOf(int row) const;

    struct Run {
        BlockPointer block;
        int firstRow; ///< In the block.
        int count;
        int start; ///< In the list.
        int group;
    };

    QList<Run> m_runs;
    int m_rowCount = 0;
};

} // namespace mielto
