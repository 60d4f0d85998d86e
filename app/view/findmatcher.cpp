// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/findmatcher.h"

#include <algorithm>

#include "app/data/jsontext.h"
#include "app/data/masking.h"

namespace mielto {
namespace {

unsigned char lower(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

bool isContainer(std::string_view json) { return json.starts_with('{') || json.starts_with('['); }

} // namespace

QString findText(const RowRef &row, Field field)
{
    const std::string_view json = row.json(field);
    return isContainer(json) ? QString::fromStdString(valueJson(json, Secrets::Masked))
                             : displayText(row, field);
}

FindMatcher::FindMatcher(const QString &needle)
    : m_needle(needle)
{
    const bool isAscii = std::ranges::all_of(needle, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii || needle.isEmpty()) {
        return;
    }
    std::ranges::transform(
        needle.toStdString(), std::back_inserter(m_lower), [](char c) { return char(lower(c)); });
    // Punctuation of JSON joins pieces once blanks are dropped, and masks are made of stars.
    m_spansTokens = m_lower.find_first_of("\"\\,:{}[]*") != std::string::npos;
    constexpr std::size_t longestSkip = 255;
    m_skips.fill(static_cast<unsigned char>(std::min(m_lower.size(), longestSkip)));
    for (std::size_t i = 0; i + 1 < m_lower.size(); ++i) {
        const std::size_t skip = std::min(m_lower.size() - 1 - i, longestSkip);
        const auto c = static_cast<unsigned char>(m_lower[i]);
        m_skips[c] = static_cast<unsigned char>(skip);
        if (c >= 'a' && c <= 'z') {
            m_skips[c & ~0x20U] = static_cast<unsigned char>(skip);
        }
    }
}

bool FindMatcher::matches(const RowRef &row) const
{
    // Most rows end here: what is in no piece of the row's own text is in no cell.
    const std::string_view object = row.block->objectJson(row.row);
    const bool isLiteral = object.find('\\') == std::string_view::npos;
    if (isLiteral && !m_lower.empty() && !m_spansTokens && !isIn(object)) {
        return false;
    }
    return std::ranges::any_of(
        fields(), [&](const FieldInfo &info) { return matches(row, info.field); });
}

bool FindMatcher::matches(const RowRef &row, Field field) const
{
    const std::string_view json = row.json(field);
    const bool isLiteral = !isContainer(json) && json.find('\\') == std::string_view::npos;
    if (isLiteral && !m_lower.empty()) {
        if (json == "null") {
            return false;
        }
        return isIn(isJsonString(json) ? json.substr(1, json.size() - 2) : json);
    }
    return matches(findText(row, field));
}

bool FindMatcher::matches(const QString &text) const
{
    return m_lower.empty() ? text.contains(m_needle, Qt::CaseInsensitive)
                           : isIn(text.toStdString());
}

bool FindMatcher::isIn(std::string_view text) const
{
    const std::size_t length = m_lower.size();
    std::size_t at = 0;
    while (at + length <= text.size()) {
        std::size_t i = length;
        while (i > 0 && lower(text[at + i - 1]) == static_cast<unsigned char>(m_lower[i - 1])) {
            --i;
        }
        if (i == 0) {
            return true;
        }
        at += m_skips[static_cast<unsigned char>(text[at + length - 1])];
    }
    return false;
}

} // namespace mielto
