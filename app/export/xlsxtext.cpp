// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxtext.h"

#include <algorithm>

#include "app/data/timestamp.h"

namespace mielto {
namespace {

/// _x0041_ and the like at the start of the text.
bool startsWithEscape(std::string_view text)
{
    constexpr std::size_t length = 7;
    const auto isHexDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() >= length && text.starts_with("_x") && text[length - 1] == '_'
        && std::ranges::all_of(text.substr(2, 4), isHexDigit);
}

bool isPlain(std::string_view text)
{
    return text.size() <= kMaxCellUnits && text.find('\0') == std::string_view::npos
        && text.find('\xEF') == std::string_view::npos && text.find("_x") == std::string_view::npos;
}

/// Of the well-formed character that begins with this byte.
std::size_t lengthOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// What stands in the sheet for the character that the text begins with.
std::string_view replacement(std::string_view text, std::string_view character)
{
    if (character == std::string_view("\0", 1)) {
        return "\u2400";
    }
    if (character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") {
        return "\uFFFD";
    }
    return character == "_" && startsWithEscape(text) ? "_x005F_" : character;
}

/// UTF-16 units; of a text that stands for one character.
qsizetype unitsOf(std::string_view piece)
{
    if (piece.size() == 4) {
        return 2;
    }
    return piece.starts_with('_') ? static_cast<qsizetype>(piece.size()) : 1;
}

} // namespace

XlsxText xlsxText(QByteArrayView utf8)
{
    std::string_view rest(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (isPlain(rest)) {
        return {utf8.toByteArray(), false};
    }
    constexpr qsizetype roomForMark = 40;
    XlsxText made;
    made.utf8.reserve(utf8.size() + roomForMark);
    qsizetype units = 0;
    qsizetype characters = 0;
    qsizetype cutAt = 0; ///< In bytes.
    while (!rest.empty()) {
        const std::string_view character = rest.substr(0, lengthOf(rest.front()));
        const std::string_view piece = replacement(rest, character);
        units += unitsOf(piece);
        ++characters;
        if (units <= kMaxCellUnits) {
            made.utf8.append(piece.data(), static_cast<qsizetype>(piece.size()));
        }
        if (units <= kMaxCellUnits - roomForMark) {
            cutAt = made.utf8.size();
        }
        rest.remove_prefix(character.size());
    }
    if (units > kMaxCellUnits) {
        made.isCut = true;
        made.utf8.truncate(cutAt);
        made.utf8 += "\u2026 [cut: " + QByteArray::number(characters) + " characters in all]";
    }
    return made;
}

std::optional<double> xlsxTime(std::string_view text)
{
    constexpr double dayMicroseconds = 86'400e6;
    constexpr double daysTo1970 = 25'569;
    constexpr double firstDay = 61; // Excel has a 1900-02-29, which never was, before it.
    constexpr double endOfDays = 2'958'466; // 10000-01-01
    const auto instant = parseTimestamp(text);
    if (!instant) {
        return std::nullopt;
    }
    const double days = static_cast<double>(instant->microseconds) / dayMicroseconds + daysTo1970;
    return days >= firstDay && days < endOfDays ? std::optional(days) : std::nullopt;
}

} // namespace mielto
