// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxrowsink.h"

#include <cstring>

#include <QCoreApplication>

#include "app/base/outputfolder.h"
#include "app/export/cellbytes.h"
#include "app/export/xlsxworkbook.h"

namespace mielto {
namespace {

struct XlsxTexts {
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
};

using CellLength = quint32;
constexpr qsizetype kPiece = 262'144;
constexpr qint64 kRowsBetweenStops = 256;

/// Not said inside the class below: lupdate does not see which context is meant there.
FileError spoolDamage()
{
    return FileError{XlsxTexts::tr("The temporary file of the workbook is damaged.")};
}

/// Takes rows out of the spool again.
class SpoolReader final {
public:
    explicit SpoolReader(OutputFile &spool)
        : m_spool(spool)
    {
    }

    /// The views hold until the next call.
    RowSink::Failure next(std::vector<QByteArrayView> &cells)
    {
        m_rowStart = m_at;
        qsizetype at = 0; // From the start of the row, whose bytes may move while it is read.
        m_places.clear();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            CellLength length = 0;
            if (auto failure = need(at + qsizetype(sizeof length))) {
                return failure;
            }
            std::memcpy(&length, m_bytes.constData() + m_rowStart + at, sizeof length);
            at += qsizetype(sizeof length);
            if (auto failure = need(at + qsizetype(length))) {
                return failure;
            }
            m_places.emplace_back(at, length);
            at += qsizetype(length);
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = QByteArrayView(m_bytes.constData() + m_rowStart + m_places[i].first,
                qsizetype(m_places[i].second));
        }
        m_at = m_rowStart + at;
        return {};
    }

private:
    /// Has so many bytes of the row in memory.
    RowSink::Failure need(qsizetype count)
    {
        if (m_bytes.size() - m_rowStart >= count) {
            return {};
        }
        m_bytes.remove(0, m_rowStart);
        m_rowStart = 0;
        const qsizetype before = m_bytes.size();
        const qsizetype more = std::max(kPiece, count - before);
        m_bytes.resize(before + more);
        const auto read = m_spool.readAt(m_offset, m_bytes.data() + before, more);
        if (!read) {
            return read.error();
        }
        m_bytes.truncate(before + *read);
        m_offset += *read;
        if (m_bytes.size() < count) {
            return spoolDamage();
        }
        return {};
    }

    OutputFile &m_spool;
    QByteArray m_bytes;
    std::vector<std::pair<qsizetype, CellLength>> m_places; ///< Of the row's cells.
    qsizetype m_rowStart = 0; ///< In m_bytes.
    qsizetype m_at = 0; ///< The next row.
    qint64 m_offset = 0; ///< In the spool, behind m_bytes.
};

} // namespace

XlsxRowSink::XlsxRowSink(RowWriterOptions options, OutputFile &file)
    : m_options(std::move(options))
    , m_file(file)
{
    m_options.columns = m_options.chosenColumns();
}

RowSink::Failure XlsxRowSink::begin()
{
    auto spool = OutputFile::createUnnamed();
    if (!spool) {
        return spool.error();
    }
    m_spool = std::move(spool).value();
    return {};
}

RowSink::Failure XlsxRowSink::row(const RowRef &row, const QString &requestedUser)
{
    if (const auto words = tooManyRows(RowFormat::Xlsx, ++m_rows)) {
        return FileError{*words};
    }
    for (const RowColumn &column : m_options.columns) {
        const qsizetype before = m_pending.size();
        m_pending.resize(before + qsizetype(sizeof(CellLength)));
        appendCell(row, column, requestedUser, m_options.secrets, m_pending);
        const auto length =
            static_cast<CellLength>(m_pending.size() - before - qsizetype(sizeof(CellLength)));
        std::memcpy(m_pending.data() + before, &length, sizeof length);
    }
    return m_pending.size() < kPiece ? Failure() : flush();
}

RowSink::Failure XlsxRowSink::flush()
{
    Failure failure = m_spool->write(m_pending);
    m_pending.resize(0); // Keeps its memory.
    return failure;
}

RowSink::Failure XlsxRowSink::rewind(const Mark &mark)
{
    m_rows = mark.rows;
    if (auto failure = flush()) {
        return failure;
    }
    return m_spool->rewind(mark.position);
}

RowSink::Failure XlsxRowSink::end(const StopSign &isStopped)
{
    if (auto failure = flush()) {
        return failure;
    }
    Failure other;
    const QString why = makeWorkbook(isStopped, other);
    if (other) {
        return other;
    }
    return why.isEmpty() ? m_file.takeOver() : m_file.fail(why);
}

QString XlsxRowSink::makeWorkbook(const StopSign &isStopped, Failure &other)
{
    // The library gives its files names for a moment.
    const auto scratch = OutputFolder::createScratch(m_file.scratchFolder());
    if (!scratch) {
        other = scratch.error();
        return {};
    }
    XlsxWorkbook workbook(m_file.temporaryPath(), (*scratch)->path(), m_options.columns);
    if (QString why = workbook.begin(); !why.isEmpty()) {
        return why;
    }
    SpoolReader reader(*m_spool);
    std::vector<QByteArrayView> cells(m_options.columns.size());
    for (qint64 row = 0; row < m_rows; ++row) {
        if (row % kRowsBetweenStops == 0 && isStopped && isStopped()) {
            return XlsxTexts::tr("it was stopped.");
        }
        other = reader.next(cells);
        if (other) {
            return {};
        }
        if (QString why = workbook.addRow(cells); !why.isEmpty()) {
            return why;
        }
    }
    QString why = workbook.end();
    m_notes.cutCells = workbook.cutCells();
    return why;
}

} // namespace mielto
