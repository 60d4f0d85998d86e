// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/entrywalk.h"

#include <algorithm>

#include "app/compare/documentwalk.h"
#include "app/data/rowdecoder.h"

namespace mielto {
namespace {

/// One connection a line.
class LineWalk final : public EntryWalk {
private:
    void walk(bool isLast) override
    {
        while (!isAtEnd()) {
            const std::size_t newline = m_text.find('\n', m_at);
            const bool isTorn = newline == std::string_view::npos;
            if (isTorn && !isLast) {
                return;
            }
            const std::size_t end = isTorn ? m_text.size() : newline;
            line(m_text.substr(m_at, end - m_at), isTorn);
            m_at = isTorn ? end : end + 1;
        }
    }

    std::size_t nextStart() const override
    {
        const std::size_t newline = m_text.find('\n', m_at);
        return newline == std::string_view::npos ? newline : newline + 1;
    }

    void line(std::string_view text, bool isTorn)
    {
        if (static_cast<qsizetype>(text.size()) > kLongestEntry) {
            return note(DamageKind::TooLong);
        }
        if (trimmedJson(text).empty()) {
            return;
        }
        JsonCursor cursor(text);
        ConnectionRow row;
        const bool isJson = RowDecoder(m_text.data()).take(cursor, row) && cursor.end();
        if (!isJson && isTorn && cursor.fault().kind == JsonFault::Kind::Truncated) {
            note(DamageKind::Torn);
        } else if (!isUtf8(text)) {
            note(DamageKind::NotUtf8);
        } else if (!isJson) {
            note(damageKindOf(cursor.fault().kind));
        } else if (row.faults.testFlag(RowFault::NotAnObject)) {
            note(DamageKind::NotAnObject);
        } else {
            m_rows.push_back(row);
        }
    }
};

} // namespace

qsizetype EntryWalk::take(std::string_view text, bool isLast)
{
    m_text = text;
    m_at = 0;
    m_counted = 0;
    m_rowsBefore += static_cast<int>(m_rows.size());
    m_rows.clear();
    if (m_isSkipping) {
        goToNextStart();
    }
    if (!m_isSkipping) {
        walk(isLast);
    }
    if (!isLast && static_cast<qsizetype>(rest().size()) > kLongestEntry) {
        skip(DamageKind::TooLong);
    }
    countLines();
    return isLast ? static_cast<qsizetype>(text.size()) : static_cast<qsizetype>(m_at);
}

std::vector<ConnectionRow> EntryWalk::takeRows()
{
    m_rowsBefore += static_cast<int>(m_rows.size());
    return std::exchange(m_rows, {});
}

void EntryWalk::note(DamageKind kind)
{
    countLines();
    m_damage.add({m_lines + 1, kind}, rowCount());
}

void EntryWalk::skip(DamageKind kind)
{
    note(kind);
    goToNextStart();
}

void EntryWalk::goToNextStart()
{
    const std::size_t start = nextStart();
    m_isSkipping = start == std::string_view::npos;
    // The last byte may be the line break before a start.
    m_at = m_isSkipping ? std::max(m_at, m_text.size() - std::min<std::size_t>(m_text.size(), 1))
                        : start;
}

void EntryWalk::countLines()
{
    m_lines += std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_counted),
        m_text.begin() + static_cast<std::ptrdiff_t>(m_at), '\n');
    m_counted = m_at;
}

std::unique_ptr<EntryWalk> makeEntryWalk(std::string_view text)
{
    if (const auto start = startOfDocument(text)) {
        return std::make_unique<DocumentWalk>(*start);
    }
    return std::make_unique<LineWalk>();
}

} // namespace mielto
