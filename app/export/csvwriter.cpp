// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/csvwriter.h"

#include <algorithm>
#include <array>

#include "app/data/jsontext.h"
#include "app/export/cellbytes.h"

namespace mielto {
namespace {

constexpr std::array<std::string_view, 9> kBlanks{
    " ", "\t", "\r", "\n", "\v", "\f", "\u00A0", "\u3000", "\uFEFF"};
/// The last four are the full-width forms.
constexpr std::array<std::string_view, 8> kFormulaStarts{
    "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

template <typename Pieces> std::size_t leading(std::string_view text, const Pieces &pieces)
{
    const auto piece = std::ranges::find_if(
        pieces, [text](std::string_view candidate) { return text.starts_with(candidate); });
    return piece == pieces.end() ? 0 : piece->size();
}

bool isPlainNegativeNumber(std::string_view text)
{
    if (text.size() < 2 || text[0] != '-' || text[1] < '0' || text[1] > '9') {
        return false;
    }
    const std::string number(text);
    bool isNumber = false;
    QByteArray::fromRawData(number.data(), static_cast<qsizetype>(number.size()))
        .toDouble(&isNumber);
    return isNumber && number.find_first_not_of("-+.0123456789eE") == std::string::npos;
}

/// First characters behind which no formula can stand: ASCII letters, digits and most signs.
constexpr std::array<bool, 256> kHarmlessStarts = [] {
    std::array<bool, 256> harmless{};
    for (std::size_t c = '!'; c < 0x7F; ++c) {
        harmless[c] = c != '=' && c != '+' && c != '-' && c != '@';
    }
    return harmless;
}();

} // namespace

bool looksLikeFormula(QByteArrayView utf8)
{
    std::string_view text(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (text.starts_with('\t') || text.starts_with('\r') || text.starts_with('\n')) {
        return true;
    }
    while (const std::size_t length = leading(text, kBlanks)) {
        text.remove_prefix(length);
    }
    return leading(text, kFormulaStarts) > 0 && !isPlainNegativeNumber(text);
}

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
    out += "\r\n";
}

/// Whether the inside of a JSON string has no escape, is no formula and needs no quotes: the fast
/// path of nearly every cell. Quotes and line breaks would be escaped.
bool CsvWriter::mayStandAsItIs(std::string_view text) const
{
    return text.empty()
        || (kHarmlessStarts[static_cast<unsigned char>(text.front())] && text.back() != ' '
            && text.find('\\') == std::string_view::npos
            && text.find(m_options.separator) == std::string_view::npos);
}

void appendCsvCell(QByteArrayView text, char separator, bool formulaGuard, QByteArray &out)
{
    const bool isGuarded = formulaGuard && looksLikeFormula(text);
    const auto needsQuotes = [separator](char c) {
        return c == '"' || c == separator || c == '\r' || c == '\n';
    };
    const bool hasEdgeBlank = text.startsWith(' ') || text.endsWith(' ');
    const bool isQuoted = hasEdgeBlank || std::ranges::any_of(text, needsQuotes);
    if (isQuoted) {
        out += '"';
    }
    if (isGuarded) {
        out += '\'';
    }
    if (!isQuoted) {
        out += text;
        return;
    }
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
