// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/findmatcher.h"

#include <algorithm>

#include "app/data/celltext.h"
#include "app/data/jsontext.h"

namespace mielto {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// Its bytes are its text.
bool isPlain(std::string_view json)
{
    return std::ranges::all_of(
        json, [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\\'; });
}

} // namespace

QString findForm(const QString &text)
{
    QString made = text.normalized(QString::NormalizationForm_C);
    std::ranges::replace_if(
        made, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    return made;
}

FindMatcher::FindMatcher(const QString &needle)
    : m_needle(findForm(needle))
{
    const std::string bytes = m_needle.toStdString();
    if (isPlain(bytes)) {
        std::ranges::transform(bytes, std::back_inserter(m_lower), lower);
    }
    // A masked value is "***", and white space between tokens is dropped.
    m_spansTokens = bytes.find_first_of("\"\\,:{}[]*") != std::string::npos;
}

bool FindMatcher::matches(const RowRef &row) const
{
    return std::ranges::any_of(
        fields(), [&](const FieldInfo &info) { return matches(row, info.field); });
}

bool FindMatcher::matches(const RowRef &row, Field field) const
{
    const std::string_view json = row.json(field);
    if (!m_lower.empty() && isPlain(json)) {
        if (!isMaskable(json, field)) {
            return json != "null"
                && isIn(isJsonString(json) ? json.substr(1, json.size() - 2) : json);
        }
        if (!m_spansTokens && !isIn(json)) {
            return false;
        }
    }
    return matches(findText(row, field));
}

bool FindMatcher::matches(const QString &text) const
{
    return findForm(text).contains(m_needle, Qt::CaseInsensitive);
}

bool FindMatcher::isIn(std::string_view text) const
{
    const auto same = [](char inText, char inNeedle) { return lower(inText) == inNeedle; };
    return std::search(text.begin(), text.end(), m_lower.begin(), m_lower.end(), same)
        != text.end();
}

} // namespace mielto
