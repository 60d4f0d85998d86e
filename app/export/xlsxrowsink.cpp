// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxrowsink.h"

#include <algorithm>

#include "app/base/filefault.h"
#include "app/export/cellbytes.h"

namespace mielto {

XlsxRowSink::XlsxRowSink(RowWriterOptions options, SafeFile &file)
    : m_options(std::move(options))
    , m_file(file)
    , m_workbook(m_scratch.path(), m_options.chosenColumns())
{
    m_options.columns = m_options.chosenColumns();
    m_cells.resize(m_options.columns.size());
}

std::optional<Failure> XlsxRowSink::begin()
{
    if (!m_scratch.isValid()) {
        return m_file.fail(m_scratch.errorString());
    }
    return failureOf(m_workbook.begin());
}

std::optional<Failure> XlsxRowSink::row(const RowRef &row, const QString &requestedUser)
{
    if (const auto words = tooManyRows(RowFormat::Xlsx, ++m_rows)) {
        return outputFailure(*words);
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].resize(0);
        appendCell(row, m_options.columns[i], requestedUser, m_options.secrets, m_cells[i]);
    }
    return failureOf(m_workbook.addRow(m_cells));
}

std::optional<Failure> XlsxRowSink::end(const StopSign &isStopped)
{
    if (isStopped && isStopped()) {
        return m_file.fail(Sentence::translate("XlsxWorkbook", "it was stopped."));
    }
    if (auto failure = failureOf(m_workbook.end())) {
        return failure;
    }
    return copyWorkbook();
}

std::optional<Failure> XlsxRowSink::copyWorkbook()
{
    constexpr qsizetype size = 262'144;
    QFile workbook(m_workbook.path());
    QByteArray piece(size, Qt::Uninitialized);
    bool isRead = workbook.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    for (qint64 read = 1; isRead && read > 0;) {
        read = workbook.read(piece.data(), piece.size());
        isRead = read >= 0;
        if (auto failure = m_file.write({piece.constData(), std::max<qsizetype>(0, read)})) {
            return failure;
        }
    }
    if (!isRead) {
        return m_file.fail(workbook.errorString());
    }
    m_scratch.remove(); // Now: a closed pipe ends the program without destructors.
    return {};
}

std::optional<Failure> XlsxRowSink::failureOf(const Sentence &why)
{
    return why.isEmpty() ? std::optional<Failure>() : m_file.fail(why);
}

} // namespace mielto
