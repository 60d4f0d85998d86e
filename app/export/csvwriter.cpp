// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/csvwriter.h"

#include <algorithm>
#include <array>

#include "app/data/jsontext.h"
#include "app/export/cellbytes.h"
#include "app/export/formulaguard.h"

namespace mielto {
namespace {

/// Whichever the separator is, a cell with any of them is in quotes: programs that split at several
/// then see one cell too.
constexpr std::string_view kCellEnds = ",;\t\n\r";

constexpr std::array<bool, 256> kNeedsQuotes = [] {
    std::array<bool, 256> needsQuotes{};
    needsQuotes['"'] = true;
    for (const char c : kCellEnds) {
        needsQuotes[static_cast<unsigned char>(c)] = true;
    }
    return needsQuotes;
}();

/// One memchr() each is several times as fast as one look at each byte.
bool hasEndBesides(char separator, std::string_view text)
{
    return std::ranges::any_of(kCellEnds, [separator, text](char end) {
        return end != separator && text.find(end) != std::string_view::npos;
    });
}

} // namespace

CsvWriter::CsvWriter(RowWriterOptions options)
    : m_options(std::move(options))
{
    m_options.columns = m_options.chosenColumns();
}

void CsvWriter::begin(QByteArray &out)
{
    if (m_options.byteOrderMark) {
        out += "\xEF\xBB\xBF";
    }
    for (const RowColumn &column : m_options.columns) {
        out.append(columnKey(column).toLatin1()).append(m_options.separator);
    }
    out.chop(1);
    out += "\r\n";
}

void CsvWriter::row(const RowRef &row, const QString &requestedUser, QByteArray &out)
{
    const qsizetype start = out.size();
    for (const RowColumn &column : m_options.columns) {
        const std::string_view json = column ? row.json(*column) : std::string_view();
        const bool isText = isJsonString(json) && column != Field::Config;
        if (isText && mayStandAsItIs(json.substr(1, json.size() - 2))) {
            out.append(json.data() + 1, static_cast<qsizetype>(json.size() - 2));
        } else {
            m_text.resize(0);
            appendCell(row, column, requestedUser, m_options.secrets, m_text);
            appendCsvCell(m_text, m_options.separator, m_options.formulaGuard, out);
        }
        out += m_options.separator;
    }
    out.chop(1);
    if (out.size() == start) {
        out += "\"\""; // One empty cell; many programs pass over a line without anything.
    }
    out += "\r\n";
}

/// Whether the inside of a JSON string has no escape, is no formula and needs no quotes: the fast
/// path of nearly every cell. Quotes, tabs and line breaks would be escaped.
bool CsvWriter::mayStandAsItIs(std::string_view text)
{
    return text.empty()
        || (isHarmlessStart(text.front()) && text.back() != ' '
            && text.find('\\') == std::string_view::npos && text.find(',') == std::string_view::npos
            && text.find(';') == std::string_view::npos);
}

void appendCsvCell(QByteArrayView text, char separator, bool formulaGuard, QByteArray &out)
{
    const bool hasEdgeBlank = text.startsWith(' ') || text.endsWith(' ');
    const bool isQuoted = hasEdgeBlank || std::ranges::any_of(text, [](char c) {
        return kNeedsQuotes[static_cast<unsigned char>(c)];
    });
    QByteArray guarded;
    if (formulaGuard
        && (looksLikeFormula(text)
            || (isQuoted && hasEndBesides(separator, {text.data(), std::size_t(text.size())})))) {
        guarded = guardedText(text, separator);
        text = guarded;
    }
    if (!isQuoted) {
        out += text;
        return;
    }
    out += '"';
    const qsizetype before = out.size();
    out.resize(before + 2 * text.size());
    char *to = out.data() + before;
    for (const char c : text) {
        to[0] = c;
        to[1] = '"';
        to += c == '"' ? 2 : 1;
    }
    out.truncate(to - out.constData());
    out += '"';
}

} // namespace mielto
