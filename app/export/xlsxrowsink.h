// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowsink.h"

namespace mielto {

/// XLSX: keeps the cells' texts in a file without a name, length and bytes one after the other, and
/// makes the workbook of them at the end.
class XlsxRowSink final : public RowSink {
public:
    XlsxRowSink(RowWriterOptions options, OutputFile &file);
    Failure begin() override;
    Failure row(const RowRef &row, const QString &requestedUser) override;
    Failure end(const StopSign &isStopped) override;
    Mark mark() const override { return {m_spool->position() + m_pending.size(), m_rows}; }
    Failure rewind(const Mark &mark) override;
    SinkNotes notes() const override { return m_notes; }

private:
    Failure flush();
    /// The reason why the file itself failed, or what else did.
    QString makeWorkbook(const StopSign &isStopped, Failure &other);

    RowWriterOptions m_options; ///< With the columns that are written.
    OutputFile &m_file;
    std::unique_ptr<OutputFile> m_spool;
    QByteArray m_pending; ///< Not yet in the spool.
    qint64 m_rows = 0;
    SinkNotes m_notes;
};

} // namespace mielto
