// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "app/data/connectionlist.h"
#include "app/data/masking.h"

namespace mielto {

enum class RowFormat { Csv, Json, Ndjson, Xlsx };
/// Nothing when the name has none of the endings .csv, .json, .ndjson, .jsonl and .xlsx.
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

/// Turns rows into the bytes of one file format. Appends to the given buffer; knows no files.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    virtual void begin(QByteArray &out) = 0;
    virtual void row(const RowRef &row, const QString &requestedUser, QByteArray &out) = 0;
    virtual void end(QByteArray &out) = 0;
};

/// Null for XLSX, which only a RowSink can write.
std::unique_ptr<RowWriter> makeRowWriter(RowFormat format, RowWriterOptions options);

} // namespace mielto
