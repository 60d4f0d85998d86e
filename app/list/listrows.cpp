// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listrows.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

bool isEdge(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00AD' || c == u'\u180E' || c == u'\uFEFF'
        || (c >= u'\u200B' && c <= u'\u200F') || (c >= u'\u202A' && c <= u'\u202E')
        || (c >= u'\u2060' && c <= u'\u2069');
}

} // namespace

QString withoutEdges(QStringView text)
{
    while (!text.isEmpty() && isEdge(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isEdge(text.back())) {
        text.chop(1);
    }
    return text.toString();
}

bool ListRows::next(ListRow &row)
{
    row.cells.clear();
    row.separators.clear();
    row.line = m_line;
    if (m_at >= m_text.size()) {
        return false;
    }
    row.cells << (isLineEnd(m_text[m_at]) ? QString() : takeCell());
    while (m_at < m_text.size() && !isLineEnd(m_text[m_at])) {
        row.separators += m_text[m_at++];
        row.cells << takeCell();
    }
    if (m_at < m_text.size()) {
        m_at += rest().startsWith("\r\n"_L1) ? 2 : 1;
        ++m_line;
    }
    return true;
}

QString ListRows::takeCell()
{
    QString text = takeQuoted();
    const qsizetype begin = m_at;
    while (
        m_at < m_text.size() && !isLineEnd(m_text[m_at]) && !m_separators.contains(m_text[m_at])) {
        ++m_at;
    }
    return withoutEdges(text.append(m_text.sliced(begin, m_at - begin)));
}

/// Edges may stand in front of the quotes.
QString ListRows::takeQuoted()
{
    qsizetype at = m_at;
    while (at < m_text.size() && !m_separators.contains(m_text[at]) && isEdge(m_text[at])) {
        ++at;
    }
    if (at >= m_text.size() || m_text[at] != u'"') {
        return {};
    }
    const qint64 opened = m_line;
    QString text;
    for (m_at = at + 1; m_at < m_text.size(); ++m_at) {
        const bool isDouble = rest().startsWith("\"\""_L1);
        if (m_text[m_at] == u'"' && !isDouble) {
            ++m_at;
            return text;
        }
        m_line += isLineEnd(m_text[m_at]) && !rest().startsWith("\r\n"_L1) ? 1 : 0;
        text += m_text[m_at];
        m_at += isDouble ? 1 : 0;
    }
    m_openQuotes = opened;
    return text;
}

} // namespace mielto
