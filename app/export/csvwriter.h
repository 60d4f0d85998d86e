// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowwriter.h"

namespace mielto {

/// RFC 4180: UTF-8, comma, CRLF, a header of field keys, null as an empty cell.
class CsvWriter final : public RowWriter {
public:
    explicit CsvWriter(RowWriterOptions options);
    void begin(QByteArray &out) override;
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &) override { }

private:
    QByteArray cell(const RowRef &row, RowColumn column, const QString &requestedUser) const;

    RowWriterOptions m_options;
};

/// Whether a spreadsheet would take the cell for a formula: it begins, after blanks, with = + - @
/// or their full-width forms, or with a tab or a line break. Plain negative numbers are none.
bool looksLikeFormula(QByteArrayView utf8);

/// The text as a cell between commas: guarded against formulas if wished, in quotes if need be.
QByteArray csvCell(QByteArray utf8, bool formulaGuard);

} // namespace mielto
