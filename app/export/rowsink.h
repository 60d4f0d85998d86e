// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/base/safefile.h"
#include "app/export/rowwriter.h"

namespace mielto {

/// What a reader of the file should know about its cells.
struct SinkNotes {
    qint64 cutCells = 0; ///< Longer than the format allows, and so cut, with a mark at their end.
    bool operator==(const SinkNotes &) const = default;
};

/// Where the rows of one export go, whatever the format: begin(), row()…, end(), all from one
/// thread. Writes into one SafeFile, which outlives it; afterwards the owner of the file puts it in
/// its place. After a failure it must be given up.
class RowSink {
public:
    /// Asked from time to time by what takes long; true ends it with a failure.
    using StopSign = std::function<bool()>;

    RowSink() = default;
    virtual ~RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)

    [[nodiscard]] virtual std::optional<Failure> begin() = 0;
    [[nodiscard]] virtual std::optional<Failure> row(
        const RowRef &row, const QString &requestedUser) = 0;
    /// After it, all bytes are in the file.
    [[nodiscard]] virtual std::optional<Failure> end(const StopSign &isStopped = {}) = 0;

    virtual SinkNotes notes() const { return {}; } ///< After end().
};

std::unique_ptr<RowSink> makeRowSink(RowFormat format, RowWriterOptions options, SafeFile &file);

/// Rows that a file of this format can hold; nothing: any number.
std::optional<qint64> maxRowsOf(RowFormat format);
/// Why so many rows will not do in this format, and what would; nothing: they will.
std::optional<QString> tooManyRows(RowFormat format, qint64 rows);

} // namespace mielto
