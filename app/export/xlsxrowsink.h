// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include "app/export/rowsink.h"
#include "app/export/xlsxworkbook.h"

namespace mielto {

/// A workbook. Its library writes it into a folder for temporary files, which goes with this
/// object; what is whole there is copied.
class XlsxRowSink final : public RowSink {
public:
    XlsxRowSink(RowWriterOptions options, SafeFile &file);
    std::optional<Failure> begin() override;
    std::optional<Failure> row(const RowRef &row, const QString &requestedUser) override;
    std::optional<Failure> end(const StopSign &isStopped) override;
    SinkNotes notes() const override { return {m_workbook.cutCells()}; }

private:
    std::optional<Failure> failureOf(const Sentence &why);
    std::optional<Failure> copyWorkbook();

    RowWriterOptions m_options; ///< With the columns that are written.
    SafeFile &m_file;
    QTemporaryDir m_scratch;
    XlsxWorkbook m_workbook;
    std::vector<QByteArray> m_cells; ///< Of one row; they keep their memory.
    qint64 m_rows = 0;
};

} // namespace mielto
