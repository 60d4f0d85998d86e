// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/usertaking.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/visibletext.h"
#include "app/list/listcells.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct TakingWords {
    Q_DECLARE_TR_FUNCTIONS(UserList)
};

constexpr qsizetype kMostWarnings = 5;

QString atLine(qint64 line, const QString &words)
{
    return TakingWords::tr("Line %1: %2").arg(QLocale().toString(line), words);
}

QString shownCell(const QString &text) { return visibleText(text, LineBreaks::Escape, 40); }

/// Headings that are nobody's ID.
bool isUserHeading(const QString &cell)
{
    const QString plain = plainHeading(cell);
    return plain == "userid"_L1 || plain == "requesteduser"_L1;
}

/// Our CSV exports put an apostrophe in front of what a spreadsheet would run.
bool isGuarded(const QByteArray &cell)
{
    return cell.size() > 1 && cell[0] == '\'' && QByteArrayView("=+-@").contains(cell[1]);
}

/// Takes the IDs of one text of a known shape.
class UserTaking final {
public:
    UserTaking(const ListShape &shape, UserList &list)
        : m_shape(shape)
        , m_list(list)
        , m_cells(QByteArrayView(shape.text).sliced(shape.begin), shape.separators, shape.firstLine)
    {
        m_taken.head = shape.head;
        m_taken.isHeaded = shape.isHeaded;
        m_taken.column = shape.column;
        m_taken.fault = shape.fault;
        m_hasOurHeading = shape.isHeaded
            && (shape.head[shape.column] == "user_id"_L1
                || shape.head[shape.column] == "requested_user"_L1);
    }

    TakenUsers run()
    {
        while (m_taken.fault.isEmpty() && nextRow()) {
            m_shape.column >= 0 ? takeFromTable() : takeFromList();
        }
        if (m_cells.openQuotes() > 0 && m_taken.fault.isEmpty()) {
            m_taken.fault = atLine(m_cells.openQuotes(),
                TakingWords::tr("a quotation mark is opened and never closed. Close it."));
        }
        return m_taken;
    }

private:
    bool nextRow()
    {
        const bool isThere = m_cells.nextRow(m_row);
        m_filled =
            std::ranges::count_if(m_row, [](const ListCell &cell) { return !cell.text.isEmpty(); });
        // Else the text ended inside quotes, which may hold lines that were meant as users.
        return isThere && m_cells.openQuotes() == 0;
    }

    qint64 line() const { return m_row.front().line; }

    bool isHead() const
    {
        if (qsizetype(m_row.size()) != m_shape.head.size()) {
            return false;
        }
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            const QString cell = QString::fromUtf8(m_row[i].text);
            if (plainHeading(cell) != plainHeading(m_shape.head[qsizetype(i)])) {
                return false;
            }
        }
        return true;
    }

    /// Files that were joined have the line `sep=;` in the middle.
    bool isSeparatorLine() const
    {
        return m_filled == 1 && m_row.front().text.size() <= 5
            && m_row.front().text.toLower().startsWith("sep=");
    }

    void takeFromTable()
    {
        const auto column = std::size_t(m_shape.column);
        const auto columns = std::size_t(m_shape.head.size());
        if (isSeparatorLine() || (m_shape.isHeaded && isHead())) {
            return;
        }
        std::size_t filled = m_row.size();
        while (filled > 0 && m_row[filled - 1].text.isEmpty()) {
            --filled;
        }
        if (filled > columns) {
            m_taken.fault = atLine(line(),
                TakingWords::tr("%1 cells, but line %2 has %3. Put cells that hold a separator in "
                                "quotes.")
                    .arg(QLocale().toString(qint64(filled)), QLocale().toString(m_shape.headLine),
                        QLocale().toString(qint64(columns))));
        } else if (column < filled && isOtherHead(m_row[column])) {
            m_taken.fault = atLine(line(), TakingWords::tr("another heading in the middle."));
        } else if (filled > 0 && column >= m_row.size()) {
            m_taken.fault = atLine(line(),
                TakingWords::tr(
                    "it ends before the column of the user IDs. Add the missing cells."));
        } else {
            filled > 0 ? take(m_row[column]) : takeBlank();
        }
    }

    /// A heading with columns in another order, in files that were joined.
    bool isOtherHead(const ListCell &taken) const
    {
        const auto isUser = [](const ListCell &cell) {
            return isUserHeading(QString::fromUtf8(cell.text));
        };
        const QString plain = plainHeading(QString::fromUtf8(taken.text));
        const bool isKnown = m_shape.isHeaded
            && std::ranges::any_of(m_shape.head,
                [&plain](const QString &heading) { return plainHeading(heading) == plain; });
        return isUser(taken) || (isKnown && std::ranges::any_of(m_row, isUser));
    }

    /// One ID a line, or all of them on one line, which goes on behind a separator at its end.
    void takeFromList()
    {
        if (isSeparatorLine()) {
            return;
        }
        if (m_filled > 0 && !m_goesOn) {
            ++m_lists;
        }
        m_several = m_several == 0 && m_filled > 1 ? line() : m_several;
        if (m_lists > 1 && m_several > 0) {
            m_taken.fault = atLine(m_several,
                TakingWords::tr(
                    "several cells. Choose the column of the user IDs, or put one ID on "
                    "each line."));
            return;
        }
        if (m_filled == 0) {
            return takeBlank();
        }
        m_goesOn = m_row.back().text.isEmpty();
        for (const ListCell &cell : m_row) {
            if (isUserHeading(QString::fromUtf8(cell.text))) {
                m_taken.fault = atLine(cell.line, TakingWords::tr("a heading among the IDs."));
            } else if (!cell.text.isEmpty()) {
                take(cell);
            }
        }
    }

    void takeBlank() { ++m_taken.blanks; }

    void take(const ListCell &cell)
    {
        if (cell.text.isEmpty()) {
            return takeBlank();
        }
        const bool isGuard = m_hasOurHeading && isGuarded(cell.text);
        const QString id = QString::fromUtf8(isGuard ? cell.text.sliced(1) : cell.text);
        const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
        if (m_shape.isLatin1 && !std::all_of(id.begin(), id.end(), isAscii)) {
            m_taken.fault = atLine(cell.line,
                TakingWords::tr(
                    "the list is not UTF-8, so that “%1” may be read wrongly. Save it as "
                    "UTF-8.")
                    .arg(shownCell(id)));
            return;
        }
        warnOfBlanks(id, cell.line);
        const auto added = m_list.add(id);
        if (!added) {
            m_taken.fault = atLine(cell.line, added.error());
        } else {
            ++(*added ? m_taken.ids : m_taken.duplicates);
        }
    }

    void warnOfBlanks(const QString &id, qint64 line)
    {
        const QChar edge = id.front().isSpace() ? id.front() : id.back();
        if (edge.isSpace() && m_taken.warnings.size() < kMostWarnings) {
            m_taken.warnings << atLine(line,
                TakingWords::tr("the blank U+%1 at the edge of “%2” belongs to the ID.")
                    .arg(u"%1"_s.arg(edge.unicode(), 4, 16, QChar(u'0')).toUpper(), shownCell(id)));
        }
    }

    const ListShape &m_shape;
    UserList &m_list;
    ListCells m_cells;
    TakenUsers m_taken;
    std::vector<ListCell> m_row;
    std::ptrdiff_t m_filled = 0; ///< Cells of the row that are not blank.
    bool m_hasOurHeading = false;
    bool m_goesOn = false; ///< The row before ends in a separator.
    int m_lists = 0; ///< Lines, those that go on counted once.
    qint64 m_several = 0; ///< The first line with several cells.
};

} // namespace

TakenUsers takeUsers(const ListShape &shape, UserList &list)
{
    return UserTaking(shape, list).run();
}

} // namespace mielto
