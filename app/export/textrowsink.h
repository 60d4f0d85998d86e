// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowsink.h"

namespace mielto {

/// CSV, JSON and NDJSON: the bytes of a RowWriter, in large pieces.
class TextRowSink final : public RowSink {
public:
    TextRowSink(std::unique_ptr<RowWriter> writer, OutputFile &file);
    Failure begin() override;
    Failure row(const RowRef &row, const QString &requestedUser) override;
    Failure end(const StopSign &isStopped) override;
    Mark mark() const override { return {m_file.position() + m_pending.size(), m_rows}; }
    Failure rewind(const Mark &mark) override;

private:
    Failure flush();

    std::unique_ptr<RowWriter> m_writer;
    OutputFile &m_file;
    QByteArray m_pending; ///< Not yet in the file.
    qint64 m_rows = 0;
};

} // namespace mielto
