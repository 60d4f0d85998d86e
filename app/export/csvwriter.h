// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowwriter.h"

namespace mielto {

/// RFC 4180: UTF-8, comma (or the separator that was chosen), CRLF, a header of field keys, null as
/// an empty cell.
class CsvWriter final : public RowWriter {
public:
    explicit CsvWriter(RowWriterOptions options);
    void begin(QByteArray &out) override;
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &) override { }

private:
    bool mayStandAsItIs(std::string_view text) const;

    RowWriterOptions m_options; ///< With the columns that are written.
    QByteArray m_text; ///< Of one cell, for those that need work.
};

/// Whether a spreadsheet would take the cell for a formula: it begins, after blanks, with = + - @
/// or their full-width forms, or with a tab or a line break. Plain negative numbers are none.
bool looksLikeFormula(QByteArrayView utf8);

/// Appends the text as a cell: guarded against formulas if wished, in quotes if need be.
void appendCsvCell(QByteArrayView utf8, char separator, bool formulaGuard, QByteArray &out);

} // namespace mielto
