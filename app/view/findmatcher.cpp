// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/findmatcher.h"

#include <algorithm>

#include "app/data/jsontext.h"
#include "app/data/masking.h"

namespace mielto {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// Whether something in the value may be masked.
bool mayHoldSecrets(std::string_view json, Field field)
{
    return json.starts_with('{') || json.starts_with('[')
        || (field == Field::Config && isJsonString(json));
}

} // namespace

QString findText(const RowRef &row, Field field)
{
    const std::string_view json = row.json(field);
    return mayHoldSecrets(json, field) ? QString::fromStdString(valueJson(json, Secrets::Masked))
                                       : displayText(row, field);
}

FindMatcher::FindMatcher(const QString &needle)
    : m_needle(needle)
{
    const bool isAscii = std::ranges::all_of(needle, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii || needle.isEmpty()) {
        return;
    }
    std::ranges::transform(needle.toStdString(), std::back_inserter(m_lower), lower);
    // Punctuation of JSON joins pieces once blanks are dropped, and masks are made of stars.
    const bool spansTokens = m_lower.find_first_of("\"\\,:{}[]*") != std::string::npos;
    const bool hasControls = std::ranges::any_of(m_lower, [](char c) { return c < ' '; });
    if (!spansTokens && !hasControls) {
        m_scan.emplace(m_lower);
    }
}

bool FindMatcher::matches(const RowRef &row) const
{
    return std::ranges::any_of(
        fields(), [&](const FieldInfo &info) { return matches(row, info.field); });
}

bool FindMatcher::matches(const RowRef &row, Field field) const
{
    if (m_lower.empty()) {
        return matches(findText(row, field));
    }
    const std::string_view json = row.json(field);
    if (mayHoldSecrets(json, field)) {
        return isIn(valueJson(json, Secrets::Masked));
    }
    if (json.find('\\') != std::string_view::npos) {
        return matches(findText(row, field));
    }
    return json != "null" && isIn(isJsonString(json) ? json.substr(1, json.size() - 2) : json);
}

bool FindMatcher::matches(const QString &text) const
{
    return m_lower.empty() ? text.contains(m_needle, Qt::CaseInsensitive)
                           : isIn(text.toStdString());
}

void FindMatcher::addMatches(
    const ConnectionBlock &block, int first, int count, std::vector<int> &found) const
{
    const auto addIf = [&](int row) {
        if (matches(RowRef{&block, row})) {
            found.push_back(row - first);
        }
    };
    if (!m_scan) {
        for (int row = first; row < first + count; ++row) {
            addIf(row);
        }
        return;
    }
    // All rows' text in one go: what is in no piece of a row's own text is in none of its cells.
    const char *begin = block.objectJson(first).data();
    const auto endOf = [&](int row) {
        const std::string_view object = block.objectJson(row);
        return static_cast<std::size_t>(object.data() + object.size() - begin);
    };
    const std::string_view text(begin, endOf(first + count - 1));
    int row = first;
    std::size_t stop = m_scan->next(text, 0);
    while (stop != NeedleScan::kNowhere) {
        // The row that holds the stop, or the next one when it lies between rows.
        int behind = first + count - 1;
        while (row < behind) {
            const int middle = row + (behind - row) / 2;
            if (endOf(middle) <= stop) {
                row = middle + 1;
            } else {
                behind = middle;
            }
        }
        addIf(row);
        stop = m_scan->next(text, std::max(stop + 1, endOf(row)));
    }
}

bool FindMatcher::isIn(std::string_view text) const
{
    const auto same = [](char inText, char inNeedle) { return lower(inText) == inNeedle; };
    return std::search(text.begin(), text.end(), m_lower.begin(), m_lower.end(), same)
        != text.end();
}

} // namespace mielto
