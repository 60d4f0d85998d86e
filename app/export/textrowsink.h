// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowsink.h"

namespace mielto {

/// CSV, JSON and NDJSON: the bytes of a RowWriter, in large pieces.
class TextRowSink final : public RowSink {
public:
    TextRowSink(std::unique_ptr<RowWriter> writer, SafeFile &file);
    std::optional<Failure> begin() override;
    std::optional<Failure> row(const RowRef &row, const QString &requestedUser) override;
    std::optional<Failure> end(const StopSign &isStopped) override;

private:
    std::optional<Failure> flush();

    std::unique_ptr<RowWriter> m_writer;
    SafeFile &m_file;
    QByteArray m_pending; ///< Not yet in the file.
};

} // namespace mielto
