// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QFile>
#include <QString>

#include "app/data/field.h"
#include "app/export/xlsxcheck.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace mielto {

/// A workbook of one sheet, `Connections`, that is written row after row with little memory: a
/// frozen header of field keys with autofilter, texts, and dates in UTC. Equal cells make equal
/// bytes, at any time, in any zone and locale. What returns a Sentence returns why it failed, as
/// part of a sentence, or an empty one. One thread.
class XlsxWorkbook final {
public:
    /// Writes to path(), with files of its own beside it.
    XlsxWorkbook(const QString &folder, std::vector<RowColumn> columns);
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    Sentence begin();
    /// The next row, one UTF-8 text for each column.
    Sentence addRow(const std::vector<QByteArray> &cells);
    /// Closes the workbook and reads it again: everything must be there.
    Sentence end();
    QString path() const { return QFile::decodeName(m_path); }

    qint64 cutCells() const { return m_cutCells; }

private:
    class NumbersInC;

    Sentence writeHeader(lxw_format *format);
    Sentence writeEmptyRow();
    Sentence writeCell(std::size_t column, QByteArrayView text);
    QByteArray place(std::size_t column) const;

    QByteArray m_folder;
    QByteArray m_path;
    std::vector<RowColumn> m_columns;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_timeFormat = nullptr;
    quint32 m_row = 0;
    SheetHash m_cells; ///< That were written.
    qint64 m_cutCells = 0;
};

} // namespace mielto
