// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "app/base/sentence.h"
#include "app/data/connectionlist.h"
#include "app/data/masking.h"

namespace mielto {

enum class RowFormat { Csv, Json, Ndjson, Xlsx, Html };
/// Nothing when the name has none of the endings .csv, .json, .ndjson, .jsonl, .xlsx and .html.
std::optional<RowFormat> rowFormatOf(const QString &fileName);
/// The ending with its dot.
QString endingOf(RowFormat format);

struct RowWriterOptions {
    Secrets secrets = Secrets::Masked;
    bool formulaGuard = true; ///< CSV: cells that a spreadsheet would run become text.
    bool byteOrderMark = false; ///< CSV.
    char separator = ','; ///< CSV: any of , ; and the tab.
    std::vector<RowColumn> columns; ///< CSV and XLSX; empty: the twelve fields in their order.

    /// What Excel opens by a double click: a byte order mark, and the separator of its locale.
    void setExcelPreset(char localeSeparator);
    /// `columns`, or the twelve.
    std::vector<RowColumn> chosenColumns() const;
};

/// Turns rows into the bytes of one file format: begin(), row()…, end(), all from one thread. Each
/// appends to the given buffer, as much as it likes; knows no target.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    virtual void begin(QByteArray &out) = 0;
    virtual void row(const RowRef &row, const QString &requestedUser, QByteArray &out) = 0;
    virtual void end(QByteArray &out) = 0;

    /// Why it failed, as part of a sentence; empty: it has not. After that it must be given up.
    virtual Sentence fault() const { return {}; }
    /// Cells longer than the format allows, which were cut, with a mark at their end; after end().
    virtual qint64 cutCells() const { return 0; }
};

/// Not of Html: a report is made of all rows at once, by htmlReport().
std::unique_ptr<RowWriter> makeRowWriter(RowFormat format, RowWriterOptions options);

/// Why so many rows will not do in this format, and what would; nothing: they will.
std::optional<QString> tooManyRows(RowFormat format, qint64 rows);

} // namespace mielto
