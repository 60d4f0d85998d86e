// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/textrowsink.h"

namespace mielto {
namespace {

constexpr qsizetype kPiece = 262'144;

} // namespace

TextRowSink::TextRowSink(std::unique_ptr<RowWriter> writer, SafeFile &file)
    : m_writer(std::move(writer))
    , m_file(file)
{
    m_pending.reserve(2 * kPiece);
}

std::optional<Failure> TextRowSink::begin()
{
    m_writer->begin(m_pending);
    return {};
}

std::optional<Failure> TextRowSink::row(const RowRef &row, const QString &requestedUser)
{
    m_writer->row(row, requestedUser, m_pending);
    return m_pending.size() < kPiece ? std::nullopt : flush();
}

std::optional<Failure> TextRowSink::end(const StopSign &)
{
    m_writer->end(m_pending);
    return flush();
}

std::optional<Failure> TextRowSink::flush()
{
    auto failure = m_file.write(m_pending);
    m_pending.resize(0); // Keeps its memory.
    return failure;
}

} // namespace mielto
