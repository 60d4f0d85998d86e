// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/csvwriter.h"

#include <algorithm>

#include "app/data/celltext.h"
#include "app/export/formulaguard.h"

namespace mielto {
namespace {

/// Whichever the separator is, a cell with any of them is in quotes: programs that split at several
/// then see one cell too.
constexpr bool needsQuotes(char c)
{
    return c == '"' || c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r';
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
        m_text.resize(0);
        appendCell(row, column, requestedUser, m_options.secrets, m_text);
        appendCsvCell(m_text, m_options.separator, m_options.formulaGuard, out);
        out += m_options.separator;
    }
    out.chop(1);
    if (out.size() == start) {
        out += "\"\""; // One empty cell; many programs pass over a line without anything.
    }
    out += "\r\n";
}

void appendCsvCell(QByteArrayView text, char separator, bool formulaGuard, QByteArray &out)
{
    const bool isQuoted =
        text.startsWith(' ') || text.endsWith(' ') || std::ranges::any_of(text, needsQuotes);
    QByteArray guarded;
    if (formulaGuard && (isQuoted || looksLikeFormula(text))) {
        guarded = guardedText(text, separator);
        text = guarded;
    }
    if (!isQuoted) {
        out += text;
        return;
    }
    out += '"' + text.toByteArray().replace('"', "\"\"") + '"';
}

} // namespace mielto
