// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/rowcounter.h"

#include <algorithm>

#include "app/data/listdocument.h"

namespace mielto {
namespace {

/// Of a JSON document that is larger nobody needs the count.
constexpr qsizetype kMostJson = 1024LL * 1024 * 1024;

std::optional<qint64> elementCount(const QByteArray &json)
{
    qint64 count = 0;
    std::optional<qint64> total;
    JsonCursor cursor({json.constData(), static_cast<std::size_t>(json.size())});
    const bool isList = walkListDocument(cursor, total, [&] {
        ++count;
        return !cursor.value(kMaxJsonDepth + 1).empty();
    });
    return isList && cursor.end() ? std::optional(count) : std::nullopt;
}

} // namespace

void RowCounter::add(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !m_format) {
        return;
    }
    switch (*m_format) {
    case RowFormat::Csv:
        return addRecords(bytes);
    case RowFormat::Json:
        m_json += m_json.size() <= kMostJson ? bytes : QByteArrayView();
        return;
    case RowFormat::Ndjson:
        return addLines(bytes);
    case RowFormat::Xlsx:
        break;
    }
}

std::optional<qint64> RowCounter::rows() const
{
    if (!m_format || *m_format == RowFormat::Xlsx || m_isInRow || m_isQuoted) {
        return std::nullopt;
    }
    if (*m_format == RowFormat::Json) {
        return m_json.size() <= kMostJson ? elementCount(m_json) : std::nullopt;
    }
    if (*m_format != RowFormat::Csv) {
        return m_count;
    }
    return m_count > 0 ? std::optional(m_count - 1) : std::nullopt; // The header.
}

void RowCounter::addLines(QByteArrayView bytes)
{
    m_count += std::ranges::count(bytes, '\n');
    m_isInRow = bytes.back() != '\n';
}

/// A doubled quote closes and opens again, which comes to the same.
void RowCounter::addRecords(QByteArrayView bytes)
{
    for (const char c : bytes) {
        m_isQuoted = m_isQuoted != (c == '"');
        m_count += c == '\n' && !m_isQuoted ? 1 : 0;
    }
    m_isInRow = bytes.back() != '\n';
}

} // namespace mielto
