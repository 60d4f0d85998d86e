// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mielto {

/// One row of a text with columns.
struct ListRow {
    QStringList cells; ///< Without quotes and edges; one at least.
    QString separators; ///< Those between the cells.
    qint64 line = 0; ///< In which it begins, from 1.

    bool isBlank() const { return cells.count(QString()) == cells.size(); }
};

/// Spaces, tabs, byte order marks and other zero-width characters at both ends are no part of a
/// cell. Other blanks are.
QString withoutEdges(QStringView text);

/// Walks through the rows of a text as RFC 4180 has them: quotes open a cell only at its beginning
/// and are text elsewhere. Line ends are LF, CRLF or CR. Keeps nothing of what it passed.
class ListRows final {
public:
    /// Each of `separators` ends a cell. The text must outlive this.
    ListRows(QStringView text, QString separators, qint64 firstLine = 1)
        : m_text(text)
        , m_separators(std::move(separators))
        , m_line(firstLine)
    {
    }

    /// False at the end of the text.
    bool next(ListRow &row);
    /// What was not looked at yet.
    QStringView rest() const { return m_text.sliced(m_at); }
    /// The line with quotes that are never closed, once the text has ended inside them; else 0.
    qint64 openQuotes() const { return m_openQuotes; }

private:
    QString takeCell();
    QString takeQuoted();

    QStringView m_text;
    QString m_separators;
    qsizetype m_at = 0;
    qint64 m_line;
    qint64 m_openQuotes = 0;
};

} // namespace mielto
