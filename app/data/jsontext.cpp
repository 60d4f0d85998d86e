// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/jsontext.h"

#include <charconv>

#include <simdjson.h>

#include "app/base/visibletext.h"
#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

constexpr bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Length of the well-formed UTF-8 sequence that the text begins with; 0 when it is not one.
/// Ranges of the second byte: The Unicode Standard, table 3-7.
std::size_t utf8SequenceLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (lead < 0xC2 || lead > 0xF4 || byte(1) < lowest || byte(1) > highest) {
        return 0;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

/// Whether the text is a well-formed sequence without its last bytes.
bool isUtf8Start(std::string_view text)
{
    if (text.size() > 3) {
        return false;
    }
    std::string whole(text);
    for (const char next : {'\x80', '\xA0'}) { // One of them may follow any lead byte.
        whole.resize(text.size());
        while (whole.size() < 4) {
            whole += whole.size() == 1 ? next : '\x80';
            if (utf8SequenceLength(whole) == whole.size()) {
                return true;
            }
        }
    }
    return false;
}

/// The offset of the first byte that is not part of well-formed UTF-8.
std::optional<qsizetype> firstBadUtf8(std::string_view text)
{
    if (isUtf8(text)) {
        return std::nullopt;
    }
    std::size_t at = 0;
    while (const std::size_t length = utf8SequenceLength(text.substr(at))) {
        at += length;
    }
    return static_cast<qsizetype>(at);
}

unsigned hexValue(std::string_view text, std::size_t at)
{
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<unsigned>(digit);
    }
    return value;
}

void appendUtf8(char32_t character, QByteArray &out)
{
    const auto tail = [&](int shift) {
        return static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
    };
    if (character < 0x80) {
        out += static_cast<char>(character);
        return;
    }
    if (character < 0x800) {
        out += static_cast<char>(0xC0U | (character >> 6U));
    } else if (character < 0x10000) {
        out += static_cast<char>(0xE0U | (character >> 12U));
        out += tail(6);
    } else {
        out += static_cast<char>(0xF0U | (character >> 18U));
        out += tail(12);
        out += tail(6);
    }
    out += tail(0);
}

char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
}

} // namespace

std::optional<JsonFault> checkJson(std::string_view text, int maxDepth)
{
    JsonCursor cursor(text);
    if (!cursor.value(maxDepth).empty()) {
        cursor.end();
    }
    return cursor.isOk() ? std::nullopt : std::optional(cursor.fault());
}

bool isUtf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

std::optional<JsonFault> checkJsonAndUtf8(std::string_view text, int maxDepth)
{
    const auto fault = checkJson(text, maxDepth);
    const auto bad = firstBadUtf8(text);
    if (!bad || (fault && fault->offset < *bad)) {
        return fault;
    }
    // A text that was cut may end in the middle of a character: that is no fault of its UTF-8.
    const bool isCut = fault && fault->kind == JsonFault::Kind::Truncated
        && isUtf8Start(text.substr(static_cast<std::size_t>(*bad)));
    return isCut ? fault : JsonFault{JsonFault::Kind::Utf8, *bad};
}

std::optional<qint64> jsonCount(std::string_view value)
{
    qint64 count = -1;
    const char *end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, count);
    const bool isWhole = error == std::errc() && stop == end && count >= 0;
    return isWhole ? std::optional(count) : std::nullopt;
}

bool isJsonString(std::string_view value) { return value.size() >= 2 && value.front() == '"'; }

bool isJsonNumber(std::string_view value)
{
    return !value.empty() && (value.front() == '-' || isDigit(value.front()));
}

QString jsonStringUnits(std::string_view quoted)
{
    // QString::fromUtf8() drops a U+FEFF that stands first; here it is a character like others.
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const std::string_view inner = quoted.substr(1, quoted.size() - 2);
    std::size_t backslash = inner.find('\\');
    QString text;
    std::size_t at = 0;
    const auto appendPlain = [&](std::size_t end) {
        while (inner.substr(at, end - at).starts_with(mark)) {
            text += QChar(QChar::ByteOrderMark);
            at += mark.size();
        }
        text += QString::fromUtf8(inner.data() + at, static_cast<qsizetype>(end - at));
    };
    while (backslash != std::string_view::npos) {
        appendPlain(backslash);
        if (inner[backslash + 1] == 'u') {
            text += QChar(static_cast<char16_t>(hexValue(inner, backslash + 2)));
            at = backslash + 6;
        } else {
            text += QLatin1Char(plainEscape(inner[backslash + 1]));
            at = backslash + 2;
        }
        backslash = inner.find('\\', at);
    }
    appendPlain(inner.size());
    return text;
}

QString jsonStringText(std::string_view quoted)
{
    QString text = jsonStringUnits(quoted);
    replaceLoneSurrogates(text);
    return text;
}

void appendJsonStringBytes(std::string_view quoted, QByteArray &out)
{
    const std::string_view inner = quoted.substr(1, quoted.size() - 2);
    const auto appendPlain = [&](std::size_t from, std::size_t to) {
        out.append(inner.data() + from, static_cast<qsizetype>(to - from));
    };
    std::size_t at = 0;
    std::size_t backslash = inner.find('\\');
    while (backslash != std::string_view::npos) {
        appendPlain(at, backslash);
        at = backslash + 2;
        if (inner[backslash + 1] != 'u') {
            out += plainEscape(inner[backslash + 1]);
        } else {
            char32_t unit = hexValue(inner, at);
            at += 4;
            if (QChar::isHighSurrogate(unit) && inner.substr(at, 2) == "\\u"
                && QChar::isLowSurrogate(hexValue(inner, at + 2))) {
                unit = QChar::surrogateToUcs4(
                    static_cast<char16_t>(unit), static_cast<char16_t>(hexValue(inner, at + 2)));
                at += 6;
            }
            appendUtf8(QChar::isSurrogate(unit) ? U'\uFFFD' : unit, out);
        }
        backslash = inner.find('\\', at);
    }
    appendPlain(at, inner.size());
}

std::string jsonStringBytes(std::string_view quoted)
{
    if (quoted.find('\\') == std::string_view::npos) {
        return std::string(quoted.substr(1, quoted.size() - 2));
    }
    QByteArray bytes;
    appendJsonStringBytes(quoted, bytes);
    return bytes.toStdString();
}

namespace {

/// Escapes the character unless it can be seen; returns how many units it has.
qsizetype appendCharacter(QStringView text, qsizetype at, QByteArray &json)
{
    if (text[at] >= u' ' && text[at] <= u'~') {
        json += text[at].toLatin1();
        return 1;
    }
    const bool isPair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const char32_t c =
        isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
    const QStringView units = text.sliced(at, isPair ? 2 : 1);
    if (!isInvisible(c) && !QChar::isSurrogate(c)) {
        json += units.toUtf8();
        return units.size();
    }
    for (const QChar unit : units) {
        json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return units.size();
}

} // namespace

QByteArray jsonQuoted(QStringView text)
{
    QByteArray json = "\"";
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'"' || text[at] == u'\\') {
            json += '\\';
        }
        at += appendCharacter(text, at, json);
    }
    return json + '"';
}

QByteArray visibleJson(std::string_view json)
{
    const QString text = QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size()));
    QByteArray visible;
    visible.reserve(static_cast<qsizetype>(json.size()));
    for (qsizetype at = 0; at < text.size();) {
        at += appendCharacter(text, at, visible);
    }
    return visible;
}

std::string_view trimmedJson(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace mielto
