// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/jsontext.h"

#include <algorithm>
#include <charconv>

#include <QUtf8StringView>

#include "app/base/visibletext.h"
#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

/// How long the character is that begins with this byte. A byte that begins none asks for more than
/// can be well-formed.
std::size_t utf8Length(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Where the first character is that is not well-formed. There must be one.
std::size_t firstBadUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (isUtf8(text.substr(at, utf8Length(text[at])))) {
        at += utf8Length(text[at]);
    }
    return at;
}

/// Whether more bytes would make one character of it.
bool isCutUtf8(std::string_view text)
{
    const auto isCharacterWith = [text](char tail) {
        std::string whole(text);
        whole.resize(utf8Length(text.front()), tail);
        return isUtf8(whole);
    };
    // Whatever the first byte allows behind it, one of the two is among it.
    return text.size() < utf8Length(text.front())
        && (isCharacterWith('\x80') || isCharacterWith('\xBF'));
}

char16_t hexUnit(std::string_view text, std::size_t at)
{
    char16_t unit = 0;
    for (const char c : text.substr(at, 4)) {
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        unit = static_cast<char16_t>(unit * 16 + digit);
    }
    return unit;
}

/// The character that stands for itself or is written \b, \f, \n, \r or \t.
char plainEscape(char c)
{
    const std::size_t at = std::string_view("bfnrt").find(c);
    return at == std::string_view::npos ? c : "\b\f\n\r\t"[at];
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

bool isUtf8(std::string_view text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

std::optional<JsonFault> checkJsonAndUtf8(std::string_view text, int maxDepth)
{
    return firstFault(text, checkJson(text, maxDepth));
}

std::optional<JsonFault> firstFault(std::string_view text, const std::optional<JsonFault> &json)
{
    if (isUtf8(text)) {
        return json;
    }
    const std::size_t bad = firstBadUtf8(text);
    // A text that was cut may end in the middle of a character: that is no fault of its UTF-8.
    const bool isCut =
        json && json->kind == JsonFault::Kind::Truncated && isCutUtf8(text.substr(bad));
    const bool isLater = json && json->offset < static_cast<qsizetype>(bad);
    return isCut || isLater ? json : JsonFault{JsonFault::Kind::Utf8, static_cast<qsizetype>(bad)};
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
    return !value.empty()
        && (value.front() == '-' || (value.front() >= '0' && value.front() <= '9'));
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
            text += QChar(hexUnit(inner, backslash + 2));
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
    if (quoted.find('\\') == std::string_view::npos) {
        out.append(quoted.data() + 1, static_cast<qsizetype>(quoted.size() - 2));
    } else {
        out += jsonStringText(quoted).toUtf8();
    }
}

std::string jsonStringBytes(std::string_view quoted)
{
    const bool isPlain = quoted.find('\\') == std::string_view::npos;
    return isPlain ? std::string(quoted.substr(1, quoted.size() - 2))
                   : jsonStringText(quoted).toStdString();
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

std::string indentedJson(std::string_view json, std::size_t most)
{
    constexpr std::size_t step = 2;
    std::string out;
    std::size_t depth = 0;
    const auto breakLine = [&] { out.append(1, '\n').append(step * depth, ' '); };
    for (std::size_t i = 0; i < json.size() && out.size() <= most; ++i) {
        const char c = json[i];
        const bool isOpening = c == '{' || c == '[';
        const bool isClosing = c == '}' || c == ']';
        if (c == '"') {
            const std::size_t begin = i;
            for (++i; json[i] != '"'; ++i) {
                i += json[i] == '\\' ? 1 : 0;
            }
            out += json.substr(begin, i + 1 - begin);
            continue;
        }
        if (isClosing) {
            --depth;
            breakLine();
        }
        out += c;
        if (isOpening && (json[i + 1] == '}' || json[i + 1] == ']')) {
            out += json[++i];
        } else if (isOpening || c == ',') {
            depth += isOpening ? 1 : 0;
            breakLine();
        } else if (c == ':') {
            out += ' ';
        }
    }
    return out;
}

std::string_view trimmedJson(std::string_view text)
{
    const auto isText = [](char c) { return !isJsonBlank(c); };
    const auto begin = std::ranges::find_if(text, isText);
    const auto end = std::find_if(text.rbegin(), std::make_reverse_iterator(begin), isText).base();
    return {begin, end};
}

} // namespace mielto
