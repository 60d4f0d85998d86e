// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listcells.h"

#include <algorithm>

#include <QString>

namespace mielto {
namespace {

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// Of one character, a blank or one without a width.
bool isEdge(QByteArrayView character)
{
    if (character.size() <= 1) {
        return character.startsWith(' ') || character.startsWith('\t');
    }
    if (character == QByteArrayView("\xEF\xBB\xBF")) { // fromUtf8() drops it.
        return true;
    }
    const QString decoded = QString::fromUtf8(character);
    const char16_t c = decoded.size() == 1 ? decoded[0].unicode() : u'\0';
    return c == 0x00AD || c == 0x180E || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069);
}

bool isContinued(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// How many bytes the edge at the beginning of the text has; 0: there is none.
qsizetype edgeAtStart(QByteArrayView text)
{
    qsizetype length = std::min<qsizetype>(1, text.size());
    while (length > 0 && length < text.size() && isContinued(text[length])) {
        ++length;
    }
    return isEdge(text.first(length)) ? length : 0;
}

qsizetype edgeAtEnd(QByteArrayView text)
{
    qsizetype length = std::min<qsizetype>(1, text.size());
    while (length > 0 && length < text.size() && isContinued(text[text.size() - length])) {
        ++length;
    }
    return isEdge(text.last(length)) ? length : 0;
}

} // namespace

QByteArray withoutEdges(const QByteArray &utf8)
{
    QByteArrayView rest = utf8;
    while (const qsizetype length = edgeAtStart(rest)) {
        rest = rest.sliced(length);
    }
    while (const qsizetype length = edgeAtEnd(rest)) {
        rest.chop(length);
    }
    return rest.size() == utf8.size() ? utf8 : rest.toByteArray();
}

bool ListCells::next(ListCell &cell)
{
    if (m_at >= m_text.size() && !m_isInRow) {
        return false;
    }
    cell.line = m_line;
    QByteArray text;
    const bool isQuoted = takeQuoted(text);
    const qsizetype begin = m_at;
    while (
        m_at < m_text.size() && !isLineEnd(m_text[m_at]) && !m_separators.contains(m_text[m_at])) {
        ++m_at;
    }
    const QByteArrayView plain = m_text.sliced(begin, m_at - begin);
    cell.text = withoutEdges(
        isQuoted ? text.append(plain) : QByteArray::fromRawData(plain.data(), plain.size()));
    m_isInRow = m_at < m_text.size() && !isLineEnd(m_text[m_at]);
    cell.end = m_isInRow ? m_text[m_at++] : '\0';
    if (!m_isInRow) {
        passLineEnd();
    }
    return true;
}

bool ListCells::nextRow(std::vector<ListCell> &row)
{
    row.clear();
    ListCell cell;
    while (next(cell)) {
        row.push_back(cell);
        if (cell.end == '\0') {
            return true;
        }
    }
    return !row.empty();
}

void ListCells::passLineEnd()
{
    if (m_at >= m_text.size()) {
        return;
    }
    const bool isPair = m_text.sliced(m_at).startsWith("\r\n");
    m_at += isPair ? 2 : 1;
    ++m_line;
}

/// Edges may stand in front of the quotes.
bool ListCells::takeQuoted(QByteArray &text)
{
    qsizetype at = m_at;
    while (at < m_text.size() && !m_separators.contains(m_text[at])) {
        const qsizetype length = edgeAtStart(m_text.sliced(at));
        if (length == 0) {
            break;
        }
        at += length;
    }
    if (at >= m_text.size() || m_text[at] != '"') {
        return false;
    }
    const qint64 opened = m_line;
    for (m_at = at + 1; m_at < m_text.size(); ++m_at) {
        const QByteArrayView rest = m_text.sliced(m_at);
        const bool isDouble = rest.startsWith("\"\"");
        if (rest[0] == '"' && !isDouble) {
            ++m_at;
            return true;
        }
        m_line += rest[0] == '\n' || (rest[0] == '\r' && !rest.startsWith("\r\n")) ? 1 : 0;
        text += rest[0];
        m_at += isDouble ? 1 : 0;
    }
    m_openQuotes = opened;
    return true;
}

} // namespace mielto
