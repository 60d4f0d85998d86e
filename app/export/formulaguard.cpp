// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/formulaguard.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QChar>

#include "app/base/visibletext.h"

namespace mielto {
namespace {

/// The last four are the full-width forms.
constexpr std::array<std::string_view, 8> kFormulaStarts{
    "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

/// ASCII letters, digits and most signs: no formula begins with one.
bool isHarmlessStart(char c)
{
    return c > ' ' && c < 0x7F && c != '=' && c != '+' && c != '-' && c != '@';
}

std::string_view view(QByteArrayView utf8)
{
    return {utf8.data(), static_cast<std::size_t>(utf8.size())};
}

/// Bytes of the character at the beginning, if it is a blank or draws nothing: spreadsheets pass
/// over such ones. 0: it is another one.
std::size_t leadingBlank(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const unsigned lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t c = size == 1 ? lead : lead & (0x7FU >> size);
    for (const char next : text.substr(1, size - 1)) {
        c = c << 6U | (static_cast<unsigned char>(next) & 0x3FU);
    }
    return QChar::isSpace(c) || isInvisible(c) ? size : 0;
}

std::size_t leadingDigits(std::string_view text)
{
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// What is behind a negative number as JSON and people write it; the text itself if none is there.
std::string_view behindNegativeNumber(std::string_view text)
{
    std::string_view rest = text.substr(text.starts_with('-') ? 1 : 0);
    const std::size_t digits = leadingDigits(rest);
    if (digits == 0 || !text.starts_with('-')) {
        return text;
    }
    rest.remove_prefix(digits);
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        rest.remove_prefix(leadingDigits(rest));
    }
    if (rest.starts_with('e') || rest.starts_with('E')) {
        const bool isSigned = rest.substr(1).starts_with('+') || rest.substr(1).starts_with('-');
        const std::string_view exponent = rest.substr(isSigned ? 2 : 1);
        const std::size_t exponentDigits = leadingDigits(exponent);
        return exponentDigits == 0 ? text : exponent.substr(exponentDigits);
    }
    return rest;
}

bool beginsFormula(std::string_view text)
{
    return std::ranges::any_of(
        kFormulaStarts, [text](std::string_view start) { return text.starts_with(start); });
}

/// Whether the cell ends there for a program that splits at others than our separator, and so does
/// not see our quotes.
bool isForeignEnd(char c, char separator)
{
    return c != separator && (c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r');
}

std::string_view behindBlanks(std::string_view text)
{
    while (const std::size_t length = leadingBlank(text)) {
        text.remove_prefix(length);
    }
    return text;
}

/// Quotes are passed over too: a pair of them is an empty piece of a cell for some programs.
std::string_view behindBlanksAndQuotes(std::string_view text)
{
    while (const std::size_t length = text.starts_with('"') ? 1 : leadingBlank(text)) {
        text.remove_prefix(length);
    }
    return text;
}

/// A negative number may be the last thing in JSON's strings, arrays and objects.
bool isFormulaInside(std::string_view text, char separator)
{
    if (!beginsFormula(text)) {
        return false;
    }
    std::string_view behind = behindNegativeNumber(text);
    if (behind.size() == text.size()) {
        return true;
    }
    behind.remove_prefix(std::min(behind.find_first_not_of("\"]}"), behind.size()));
    return !behind.empty() && !isForeignEnd(behind.front(), separator);
}

} // namespace

bool looksLikeFormula(QByteArrayView utf8)
{
    std::string_view text = view(utf8);
    if (text.empty() || isHarmlessStart(text.front())) {
        return false;
    }
    if (text.front() == '\t' || text.front() == '\r' || text.front() == '\n') {
        return true;
    }
    text = behindBlanks(text);
    const std::string_view behind = behindNegativeNumber(text);
    return beginsFormula(text) && (behind.size() == text.size() || !behind.empty());
}

QByteArray guardedText(QByteArrayView utf8, char separator)
{
    const std::string_view text = view(utf8);
    QByteArray out;
    if (looksLikeFormula(utf8)) {
        out += '\'';
    }
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isForeignEnd(text[at], separator)) {
            continue;
        }
        const std::string_view rest = behindBlanksAndQuotes(text.substr(at + 1));
        const std::size_t start = text.size() - rest.size();
        if (isFormulaInside(rest, separator)) {
            out.append(text.data() + copied, static_cast<qsizetype>(start - copied)).append('\'');
            copied = start;
        }
        at = start - 1;
    }
    return out.append(text.data() + copied, static_cast<qsizetype>(text.size() - copied));
}

} // namespace mielto
