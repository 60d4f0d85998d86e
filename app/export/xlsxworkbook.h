// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "app/data/field.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace mielto {

/// A workbook of one sheet, `Connections`, that is written row after row with little memory: a
/// frozen header of field keys with autofilter, texts, and dates in UTC. Equal cells make equal
/// bytes, at any time, in any zone and locale. What returns a QString returns why it failed, as
/// part of a sentence, or a null string. One thread.
class XlsxWorkbook final {
public:
    /// Writes to `path`, with files of its own in `scratchFolder`.
    XlsxWorkbook(const QString &path, const QString &scratchFolder, std::vector<RowColumn> columns);
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    QString begin();
    /// The next row, one UTF-8 text for each column.
    QString addRow(const std::vector<QByteArrayView> &cells);
    /// Closes the workbook and reads it again: everything must be there.
    QString end();

    qint64 cutCells() const { return m_cutCells; }

private:
    class NumbersInC;

    QString writeEmptyRow();
    QString writeCell(std::size_t column, QByteArrayView text);

    QByteArray m_path;
    QByteArray m_scratchFolder;
    std::vector<RowColumn> m_columns;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_timeFormat = nullptr;
    quint32 m_row = 0;
    qint64 m_cells = 0;
    qint64 m_cutCells = 0;
};

} // namespace mielto
