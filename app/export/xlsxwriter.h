// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include "app/export/rowwriter.h"
#include "app/export/xlsxcheck.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace mielto {

/// A workbook of one sheet, `Connections`, that is written row after row with little memory: a
/// frozen header of field keys with autofilter, texts, and dates in UTC. Equal cells make equal
/// bytes, at any time, in any zone and locale. libxlsxwriter writes it into a folder for temporary
/// files, which goes with this object; end() reads it again and gives it out when it is whole.
class XlsxWriter final : public RowWriter {
public:
    explicit XlsxWriter(RowWriterOptions options);
    ~XlsxWriter() override;

    void begin(QByteArray &out) override;
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &out) override;
    Sentence fault() const override { return m_fault; }
    qint64 cutCells() const override { return m_cutCells; }

private:
    void writeHeader(lxw_format *format);
    void writeEmptyRow();
    void writeCell(std::size_t column, QByteArrayView text);
    void take(int error);
    QByteArray place(std::size_t column) const;

    RowWriterOptions m_options; ///< With the columns that are written.
    QTemporaryDir m_folder;
    QByteArray m_folderPath;
    QByteArray m_path; ///< Of the workbook.
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_timeFormat = nullptr;
    quint32 m_row = 0;
    QByteArray m_text; ///< Of one cell.
    SheetHash m_cells; ///< That were written.
    qint64 m_cutCells = 0;
    Sentence m_fault; ///< The first one.
};

} // namespace mielto
