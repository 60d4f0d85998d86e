// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/textrowsink.h"

namespace mielto {
namespace {

constexpr qsizetype kPiece = 262'144;

} // namespace

TextRowSink::TextRowSink(std::unique_ptr<RowWriter> writer, OutputFile &file)
    : m_writer(std::move(writer))
    , m_file(file)
{
    m_pending.reserve(2 * kPiece);
}

RowSink::Failure TextRowSink::begin()
{
    m_writer->begin(m_pending);
    return {};
}

RowSink::Failure TextRowSink::row(const RowRef &row, const QString &requestedUser)
{
    m_writer->row(row, requestedUser, m_pending);
    ++m_rows;
    return m_pending.size() < kPiece ? Failure() : flush();
}

RowSink::Failure TextRowSink::end(const StopSign &)
{
    m_writer->end(m_pending);
    return flush();
}

RowSink::Failure TextRowSink::rewind(const Mark &mark)
{
    m_rows = mark.rows;
    m_writer->rewindTo(mark.rows);
    if (mark.position >= m_file.position()) {
        m_pending.truncate(mark.position - m_file.position());
        return {};
    }
    m_pending.resize(0);
    return m_file.rewind(mark.position);
}

RowSink::Failure TextRowSink::flush()
{
    Failure failure = m_file.write(m_pending);
    m_pending.resize(0); // Keeps its memory.
    return failure;
}

} // namespace mielto
