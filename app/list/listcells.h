// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QByteArrayView>

namespace mielto {

/// One cell of a text with columns.
struct ListCell {
    QByteArray text; ///< Without quotes and edges; may share the bytes of the whole text.
    qint64 line = 0; ///< In which it begins, from 1.
    char end = 0; ///< The separator behind it; 0: it is the last of its row.
};

/// Spaces, tabs, byte order marks and other zero-width characters at both ends are no part of a
/// cell. Other blanks are.
QByteArray withoutEdges(const QByteArray &utf8);

/// Walks through the cells of a UTF-8 text as RFC 4180 has them: quotes open a cell only at its
/// beginning and are text elsewhere. Line ends are LF, CRLF or CR. Keeps nothing of what it passed.
class ListCells final {
public:
    /// Each of `separators` ends a cell. The text must outlive this.
    ListCells(QByteArrayView text, QByteArrayView separators, qint64 firstLine = 1)
        : m_text(text)
        , m_separators(separators)
        , m_line(firstLine)
    {
    }

    /// False at the end of the text.
    bool next(ListCell &cell);
    /// All cells of the next row; false at the end of the text.
    bool nextRow(std::vector<ListCell> &row);
    /// The line with quotes that are never closed, once the text has ended inside them; else 0.
    qint64 openQuotes() const { return m_openQuotes; }

private:
    bool takeQuoted(QByteArray &text);
    void passLineEnd();

    QByteArrayView m_text;
    QByteArrayView m_separators;
    qsizetype m_at = 0;
    qint64 m_line;
    qint64 m_openQuotes = 0;
    bool m_isInRow = false;
};

} // namespace mielto
