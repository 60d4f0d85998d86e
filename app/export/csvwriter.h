// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowwriter.h"

namespace mielto {

/// RFC 4180: UTF-8, comma (or the separator that was chosen), CRLF, a header of field keys, null as
/// an empty cell; never an empty line.
class CsvWriter final : public RowWriter {
public:
    explicit CsvWriter(RowWriterOptions options);
    void begin(QByteArray &out) override;
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &) override { }

private:
    RowWriterOptions m_options; ///< With the columns that are written.
    QByteArray m_text; ///< Of one cell.
};

/// Appends the text as a cell: guarded against formulas if wished, in quotes if need be.
void appendCsvCell(QByteArrayView utf8, char separator, bool formulaGuard, QByteArray &out);

} // namespace mielto
