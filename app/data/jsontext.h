// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QByteArray>
#include <QString>

namespace mielto {

/// Nesting that a value of a connection may have; deeper ones are refused.
inline constexpr int kMaxJsonDepth = 256;

/// What JSON allows between its tokens.
inline constexpr bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where and why a text is not JSON.
struct JsonFault {
    enum class Kind { Syntax, Utf8, TooDeep, Truncated };
    Kind kind = Kind::Syntax;
    qsizetype offset = 0; ///< Bytes from the start of the text.
};

/// Checks by the letter of RFC 8259 that the text is exactly one JSON value, blanks around it
/// allowed, nested at most `maxDepth` deep. Never recurses. Does not look at UTF-8.
std::optional<JsonFault> checkJson(std::string_view text, int maxDepth = kMaxJsonDepth);

bool isUtf8(std::string_view text);

/// Both; the first fault of the two.
std::optional<JsonFault> checkJsonAndUtf8(std::string_view text, int maxDepth = kMaxJsonDepth);
/// The text's first fault, when what was found so far is the first that it has as JSON.
std::optional<JsonFault> firstFault(std::string_view text, const std::optional<JsonFault> &json);

/// A checked value that is a whole number, 0 or more; nothing when it is another one.
std::optional<qint64> jsonCount(std::string_view value);

bool isJsonString(std::string_view value);
bool isJsonNumber(std::string_view value);
/// The characters of a checked JSON string (quotes included in `quoted`); a lone surrogate is
/// U+FFFD.
QString jsonStringText(std::string_view quoted);
/// The same as UTF-8.
std::string jsonStringBytes(std::string_view quoted);
/// The same as UTF-16 with lone surrogates as they are.
QString jsonStringUnits(std::string_view quoted);
/// The same at the end of a buffer.
void appendJsonStringBytes(std::string_view quoted, QByteArray &out);

/// The text as a JSON string, quotes included; what cannot be seen and lone surrogates are escaped.
QByteArray jsonQuoted(QStringView text);
/// Checked JSON without blanks between its tokens, with what cannot be seen escaped.
QByteArray visibleJson(std::string_view json);

/// Checked JSON without blanks between its tokens, with a line for each member. Ends early when it
/// is longer than `most` bytes.
std::string indentedJson(std::string_view json, std::size_t most);

/// Without the blanks that JSON allows around a value.
std::string_view trimmedJson(std::string_view text);

} // namespace mielto
