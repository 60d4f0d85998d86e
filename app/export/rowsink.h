// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/base/outputfile.h"
#include "app/export/rowwriter.h"

namespace mielto {

/// What a reader of the file should know about its cells.
struct SinkNotes {
    qint64 cutCells = 0; ///< Longer than the format allows, and so cut, with a mark at their end.
    bool operator==(const SinkNotes &) const = default;
};

/// Where the rows of one export go, whatever the format: begin(), row()…, end(), all from one
/// thread. Writes into one OutputFile, which outlives it; afterwards the owner of the file finishes
/// it and puts it in its place. Every sink can go back to a mark, for a list that is read again.
/// Text formats stream into the file. A workbook cannot be taken back: its sink keeps the cells in
/// a file without a name, and end() makes the workbook of them. After a failure it must be given
/// up.
class RowSink {
public:
    using Failure = std::optional<FileError>;
    /// Asked from time to time by what takes long; true ends it with a failure.
    using StopSign = std::function<bool()>;
    struct Mark {
        qint64 position = 0;
        qint64 rows = 0;
    };

    RowSink() = default;
    virtual ~RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)

    [[nodiscard]] virtual Failure begin() = 0;
    [[nodiscard]] virtual Failure row(const RowRef &row, const QString &requestedUser) = 0;
    /// After it, all bytes are in the file.
    [[nodiscard]] virtual Failure end(const StopSign &isStopped = {}) = 0;

    /// Where the next row will stand; after begin().
    virtual Mark mark() const = 0;
    /// Drops all rows after the mark.
    [[nodiscard]] virtual Failure rewind(const Mark &mark) = 0;
    virtual SinkNotes notes() const { return {}; } ///< After end().
};

std::unique_ptr<RowSink> makeRowSink(RowFormat format, RowWriterOptions options, OutputFile &file);

/// Rows that a file of this format can hold; nothing: any number.
std::optional<qint64> maxRowsOf(RowFormat format);
/// Why so many rows will not do in this format, and what would; nothing: they will.
std::optional<QString> tooManyRows(RowFormat format, qint64 rows);

} // namespace mielto
