// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/userlist.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/api/endpoint.h"
#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/list/listrows.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(UserList)
};

constexpr qsizetype kMostUsers = 1'000'000;
constexpr qsizetype kMostWarnings = 5;

QString shownCell(const QString &text) { return visibleText(text, LineBreaks::Escape, 40); }

TakenUsers unreadable(const QString &why)
{
    TakenUsers taken;
    taken.fault = ListWords::tr("The list of users cannot be read: %1.").arg(why);
    return taken;
}

/// Headings that are nobody's ID.
bool isUserHeading(const QString &cell)
{
    const QString plain = plainHeading(cell);
    return plain == "userid"_L1 || plain == "requesteduser"_L1;
}

/// Files that were joined have the line `sep=;` in the middle.
bool isSeparatorLine(const ListRow &row)
{
    return row.cells.front().size() <= 5
        && row.cells.front().startsWith("sep="_L1, Qt::CaseInsensitive)
        && row.cells.count(QString()) == row.cells.size() - 1;
}

/// Takes the IDs of one text.
class UserTaking final {
public:
    UserTaking(const ListShape &shape, UserList &list)
        : m_shape(shape)
        , m_list(list)
        , m_taken{shape}
    {
    }

    TakenUsers run()
    {
        ListRows rows(m_shape.text, m_shape.separators, m_shape.firstLine);
        // Open quotes may hold lines that were meant as users.
        while (m_taken.fault.isEmpty() && rows.next(m_row) && rows.openQuotes() == 0) {
            if (!isSeparatorLine(m_row)) {
                m_shape.column >= 0 ? takeFromTable() : takeFromList();
            }
        }
        if (rows.openQuotes() > 0 && m_taken.fault.isEmpty()) {
            refuse(rows.openQuotes(),
                ListWords::tr("a quotation mark is opened and never closed. Close it."));
        }
        return m_taken;
    }

private:
    static QString atLine(qint64 line, const QString &words)
    {
        return ListWords::tr("Line %1: %2").arg(QLocale().toString(line), words);
    }
    void refuse(qint64 line, const QString &words) { m_taken.fault = atLine(line, words); }

    bool isHead() const
    {
        return std::ranges::equal(m_row.cells, m_shape.head, {}, plainHeading, plainHeading);
    }

    void takeFromTable()
    {
        const QLocale locale;
        const qsizetype columns = m_shape.head.size();
        qsizetype filled = m_row.cells.size();
        while (filled > 0 && m_row.cells[filled - 1].isEmpty()) {
            --filled;
        }
        if (m_shape.isHeaded && isHead()) {
            return;
        }
        if (filled > columns) {
            refuse(m_row.line,
                ListWords::tr("%1 cells, but line %2 has %3. Put cells that hold a separator in "
                              "quotes.")
                    .arg(locale.toString(filled), locale.toString(m_shape.headLine),
                        locale.toString(columns)));
        } else if (m_shape.column < filled && isOtherHead()) {
            refuse(m_row.line, ListWords::tr("another heading in the middle."));
        } else if (filled > 0 && m_shape.column >= m_row.cells.size()) {
            refuse(m_row.line,
                ListWords::tr("it ends before the column of the user IDs. Add the missing cells."));
        } else {
            take(m_row.cells.value(m_shape.column));
        }
    }

    /// A heading with columns in another order, in files that were joined.
    bool isOtherHead() const
    {
        const QString &cell = m_row.cells[m_shape.column];
        const bool isKnown = m_shape.isHeaded
            && std::ranges::find(m_shape.head, plainHeading(cell), plainHeading)
                != m_shape.head.end();
        return isUserHeading(cell) || (isKnown && std::ranges::any_of(m_row.cells, isUserHeading));
    }

    /// One ID a line, or all of them on one line, which goes on behind a separator at its end.
    void takeFromList()
    {
        if (m_row.isBlank()) {
            return take({});
        }
        QStringList filled = m_row.cells;
        filled.removeAll(QString());
        m_lists += m_goesOn ? 0 : 1;
        m_several = m_several == 0 && filled.size() > 1 ? m_row.line : m_several;
        if (m_lists > 1 && m_several > 0) {
            return refuse(m_several,
                ListWords::tr("several cells. Choose the column of the user IDs, or put one ID on "
                              "each line."));
        }
        if (std::ranges::any_of(filled, isUserHeading)) {
            return refuse(m_row.line, ListWords::tr("a heading among the IDs."));
        }
        m_goesOn = m_row.cells.back().isEmpty();
        for (const QString &cell : std::as_const(filled)) {
            take(cell);
        }
    }

    /// Our CSV exports put an apostrophe in front of what a spreadsheet would run.
    bool isGuarded(const QString &cell) const
    {
        const bool isOurs = m_shape.isHeaded
            && (m_shape.head[m_shape.column] == "user_id"_L1
                || m_shape.head[m_shape.column] == "requested_user"_L1);
        return isOurs && cell.size() > 1 && cell[0] == u'\'' && "=+-@"_L1.contains(cell[1]);
    }

    void take(const QString &cell)
    {
        if (cell.isEmpty()) {
            ++m_taken.blanks;
            return;
        }
        const QString id = isGuarded(cell) ? cell.sliced(1) : cell;
        const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
        if (m_shape.isLatin1 && !std::ranges::all_of(id, isAscii)) {
            return refuse(m_row.line,
                ListWords::tr("the list is not UTF-8, so that “%1” may be read wrongly. Save it as "
                              "UTF-8.")
                    .arg(shownCell(id)));
        }
        warnOfBlanks(id);
        const auto added = m_list.add(id);
        if (!added) {
            refuse(m_row.line, added.error());
        } else {
            ++(*added ? m_taken.ids : m_taken.duplicates);
        }
    }

    void warnOfBlanks(const QString &id)
    {
        const QChar edge = id.front().isSpace() ? id.front() : id.back();
        if (edge.isSpace() && m_taken.warnings.size() < kMostWarnings) {
            m_taken.warnings << atLine(m_row.line,
                ListWords::tr("the blank U+%1 at the edge of “%2” belongs to the ID.")
                    .arg(u"%1"_s.arg(edge.unicode(), 4, 16, QChar(u'0')).toUpper(), shownCell(id)));
        }
    }

    const ListShape &m_shape;
    UserList &m_list;
    TakenUsers m_taken;
    ListRow m_row;
    bool m_goesOn = false; ///< The row before ends in a separator.
    int m_lists = 0; ///< Lines, those that go on counted once.
    qint64 m_several = 0; ///< The first line with several cells.
};

} // namespace

QString TakenUsers::text() const
{
    QStringList parts;
    if (column >= 0) {
        const QString name = isHeaded && !head[column].isEmpty() ? shownCell(head[column])
                                                                 : QLocale().toString(column + 1);
        parts << ListWords::tr("column %1 of %2").arg(name, QLocale().toString(head.size()));
    }
    parts << ListWords::tr("%Ln ID(s)", nullptr, ids);
    if (duplicates > 0) {
        parts << ListWords::tr("%Ln duplicate(s)", nullptr, duplicates);
    }
    if (blanks > 0) {
        parts << ListWords::tr("%Ln blank(s)", nullptr, blanks);
    }
    return parts.join(u", "_s);
}

TakenUsers UserList::addText(const QByteArray &bytes, const ColumnChoice &choice)
{
    return UserTaking(findShape(bytes, choice), *this).run();
}

TakenUsers UserList::addOpen(QFile &file, const ColumnChoice &choice)
{
    const auto bytes = readInput(file, kLargestFile);
    return bytes ? addText(*bytes, choice) : unreadable(bytes.error());
}

TakenUsers UserList::addFile(const QString &path, const ColumnChoice &choice)
{
    QFile file;
    const QString fault = openInput(path, InputKind::FileOrPipe, file);
    return fault.isEmpty() ? addOpen(file, choice) : unreadable(fault);
}

Result<bool, QString> UserList::add(const QString &id)
{
    const QString user = withoutEdges(id);
    if (const Sentence fault = userIdFault(user); !fault.isEmpty()) {
        return fault.shown;
    }
    if (m_seen.contains(user)) {
        return false;
    }
    if (m_users.size() >= kMostUsers) {
        return ListWords::tr("More than %1 users. Divide the list.")
            .arg(QLocale().toString(kMostUsers));
    }
    m_seen.insert(user);
    m_users << user;
    return true;
}

} // namespace mielto
