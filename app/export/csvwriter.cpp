// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/csvwriter.h"

#include <algorithm>
#include <array>

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

QByteArray quoted(QByteArray cell)
{
    const auto needsQuotes = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    const bool hasEdgeBlank = cell.startsWith(' ') || cell.endsWith(' ');
    if (!hasEdgeBlank && std::ranges::none_of(cell, needsQuotes)) {
        return cell;
    }
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

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

QByteArray csvCell(QByteArray utf8, bool formulaGuard)
{
    if (formulaGuard && looksLikeFormula(utf8)) {
        utf8.prepend('\'');
    }
    return quoted(std::move(utf8));
}

CsvWriter::CsvWriter(RowWriterOptions options)
    : m_options(std::move(options))
{
    if (m_options.columns.empty()) {
        for (const FieldInfo &info : fields()) {
            m_options.columns.emplace_back(info.field);
        }
    }
}

void CsvWriter::begin(QByteArray &out)
{
    if (m_options.byteOrderMark) {
        out += "\xEF\xBB\xBF";
    }
    const char *separator = "";
    for (const RowColumn &column : m_options.columns) {
        out.append(separator).append(columnKey(column).toLatin1());
        separator = ",";
    }
    out += "\r\n";
}

void CsvWriter::row(const RowRef &row, const QString &requestedUser, QByteArray &out)
{
    const char *separator = "";
    for (const RowColumn &column : m_options.columns) {
        out.append(separator).append(
            csvCell(cell(row, column, requestedUser), m_options.formulaGuard));
        separator = ",";
    }
    out += "\r\n";
}

QByteArray CsvWriter::cell(const RowRef &row, RowColumn column, const QString &requestedUser) const
{
    if (!column) {
        return requestedUser.toUtf8();
    }
    const std::string_view json = row.json(*column);
    const bool isContainer = json.starts_with('{') || json.starts_with('[');
    const bool isConfig = fieldInfo(*column).kind == FieldKind::Object && !json.empty();
    if (isContainer || (isConfig && json != "null")) {
        return QByteArray::fromStdString(valueJson(json, m_options.secrets));
    }
    return row.text(*column).toUtf8();
}

} // namespace mielto
