// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/rowcounter.h"

#include <algorithm>

namespace mielto {

void RowCounter::add(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !m_format) {
        return;
    }
    switch (*m_format) {
    case RowFormat::Csv:
        return addRecords(bytes);
    case RowFormat::Json:
        return addJson(bytes);
    case RowFormat::Ndjson:
        return addLines(bytes);
    case RowFormat::Xlsx:
        break;
    }
}

std::optional<qint64> RowCounter::rows() const
{
    if (!m_format || *m_format == RowFormat::Xlsx || m_isInRow || m_isQuoted || m_depth > 0) {
        return std::nullopt;
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

/// An array in an object: anything between its commas that is not blank is an element.
void RowCounter::countElement(char c)
{
    constexpr int arrayDepth = 2;
    if (m_depth != arrayDepth || c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        return;
    }
    const bool isBetween = c == ',' || c == ']';
    m_count += !isBetween && !m_isInRow ? 1 : 0;
    m_isInRow = !isBetween;
}

void RowCounter::addJson(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_isQuoted) {
            m_isQuoted = m_isEscaped || c != '"';
            m_isEscaped = !m_isEscaped && c == '\\';
            continue;
        }
        countElement(c);
        if (c == '"') {
            m_isQuoted = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
    }
}

} // namespace mielto
