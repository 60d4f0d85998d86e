// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listshape.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include "app/base/visibletext.h"
#include "app/data/field.h"
#include "app/list/listrows.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ShapeWords {
    Q_DECLARE_TR_FUNCTIONS(UserList)
};

constexpr QStringView kSeparators = u",;\t";
constexpr qsizetype kMostColumns = 1000;

QString lineText(qint64 line) { return QLocale().toString(line); }

QString shown(const QString &text) { return visibleText(text, LineBreaks::Escape, 40); }

bool isJson(QStringView text)
{
    const QString start = withoutEdges(text.left(100)).simplified().remove(u' ');
    return start.startsWith("{\""_L1) || start.startsWith("[\""_L1) || start.startsWith("[{"_L1);
}

/// UTF-8, UTF-16 with a byte order mark, else Latin-1.
void decode(const QByteArray &bytes, ListShape &shape)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        shape.text = decoder(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0) {
            shape.fault = ShapeWords::tr("The list of users is damaged UTF-16. Save it as UTF-8.");
        }
    } else {
        shape.isLatin1 = !QByteArrayView(bytes).isValidUtf8();
        shape.text = shape.isLatin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
    }
    if (shape.text.contains(QChar(u'\0'))) {
        shape.fault = ShapeWords::tr("The list of users is not a text. Save it as UTF-8 or CSV.");
    } else if (isJson(shape.text)) {
        shape.fault = ShapeWords::tr(
            "The list of users is JSON. Save it as CSV, or with one ID on each line.");
    }
}

/// Takes a first line `sep=;`.
void takeSeparatorLine(ListShape &shape)
{
    constexpr auto start = "sep="_L1;
    ListRows rows(shape.text, {});
    ListRow row;
    if (!rows.next(row) || row.cells[0].size() > start.size() + 1
        || !row.cells[0].startsWith(start, Qt::CaseInsensitive)) {
        return;
    }
    // A tab is not in the cell.
    const auto place = shape.text.indexOf(start, 0, Qt::CaseInsensitive) + start.size();
    shape.separators = shape.text.mid(place, 1);
    if (shape.separators.isEmpty() || !kSeparators.contains(shape.separators[0])) {
        shape.fault = ShapeWords::tr("Line 1: “sep=” must name a comma, a semicolon or a tab.");
    }
    shape.text = rows.rest().toString();
    shape.firstLine = 2;
}

/// The first rows that are not blank.
std::vector<ListRow> firstRows(const ListShape &shape, const QString &separators, std::size_t most)
{
    std::vector<ListRow> found;
    ListRows rows(shape.text, separators, shape.firstLine);
    for (ListRow row; found.size() < most && rows.next(row);) {
        if (!row.isBlank()) {
            found.push_back(row);
        }
    }
    return found;
}

constexpr std::array kUserHeadings{"requesteduser"_L1, "userid"_L1, "user"_L1, "id"_L1};

std::vector<int> placesOf(const QString &heading, const QStringList &head)
{
    std::vector<int> exact;
    std::vector<int> similar;
    for (int i = 0; i < int(head.size()); ++i) {
        if (head[i] == heading) {
            exact.push_back(i);
        }
        if (plainHeading(head[i]) == plainHeading(heading)) {
            similar.push_back(i);
        }
    }
    return exact.empty() ? similar : exact;
}

bool holdsHeading(const QStringList &head, const ColumnChoice &choice)
{
    if (!choice.name.isEmpty()) {
        return !placesOf(choice.name, head).empty();
    }
    return std::ranges::any_of(kUserHeadings,
        [&head](QLatin1StringView heading) { return !placesOf(heading, head).empty(); });
}

/// How well the separator divides the rows: 1 where all have as many of it, 2 where all have some.
int rankOf(QChar separator, const std::vector<ListRow> &rows)
{
    const auto count = [separator](const ListRow &row) { return row.separators.count(separator); };
    const auto isLikeFirst = [first = count(rows.front())](auto found) { return found == first; };
    const auto isThere = [](auto found) { return found > 0; };
    return std::ranges::all_of(rows, isLikeFirst, count) ? 1
        : std::ranges::all_of(rows, isThere, count)      ? 2
                                                         : 3;
}

/// The one that divides a row with a heading, or else that divides all rows best.
void findSeparators(const ColumnChoice &choice, ListShape &shape)
{
    constexpr std::size_t mostRows = 50;
    const std::vector<ListRow> rows = firstRows(shape, kSeparators.toString(), mostRows);
    int lowest = 4;
    for (const QChar separator : kSeparators) {
        if (rows.empty() || !rows.front().separators.contains(separator)) {
            continue;
        }
        const QStringList head = firstRows(shape, separator, 1).front().cells.mid(0, kMostColumns);
        const int rank = holdsHeading(head, choice) ? 0 : rankOf(separator, rows);
        if (rank < lowest) {
            shape.separators.clear();
            lowest = rank;
        }
        shape.separators += rank == lowest ? QString(separator) : QString();
    }
    if (shape.separators.isEmpty()) {
        shape.separators = kSeparators.toString();
    } else if (shape.separators.size() > 1) {
        shape.fault =
            ShapeWords::tr("Line %1 can be divided in more than one way. Add a first line "
                           "“sep=;” that names the separator.")
                .arg(lineText(rows.front().line));
    }
}

QString severalText(const ListShape &shape, const QString &heading)
{
    return ShapeWords::tr("Line %1 has more than one column “%2”. Give the number of the column.")
        .arg(lineText(shape.headLine), shown(heading));
}

void chooseByName(const QString &name, ListShape &shape)
{
    const std::vector<int> places = placesOf(name, shape.head);
    if (places.size() == 1) {
        shape.column = places.front();
        shape.isHeaded = true;
        return;
    }
    QStringList names;
    for (const QString &heading : shape.head.mid(0, 20)) {
        names << shown(heading);
    }
    shape.fault = places.empty()
        ? ShapeWords::tr("Line %1 has no column “%2”. Its cells are: %3.")
              .arg(lineText(shape.headLine), shown(name), names.join(u", "_s))
        : severalText(shape, name);
}

void chooseByNumber(const ColumnChoice &choice, ListShape &shape)
{
    if (choice.number > shape.head.size()) {
        shape.fault = ShapeWords::tr("There is no column %1: line %2 has %3.")
                          .arg(QLocale().toString(choice.number), lineText(shape.headLine),
                              QLocale().toString(shape.head.size()));
        return;
    }
    shape.column = choice.number - 1;
    shape.isHeaded = choice.isHeaded || holdsHeading(shape.head, {});
}

/// A list of connections has an `id` too, which is not a user's.
bool isListOfConnections(const QStringList &head)
{
    return std::ranges::any_of(head, [](const QString &heading) {
        const QString plain = plainHeading(heading);
        return plain != "id"_L1 && std::ranges::any_of(fields(), [&plain](const auto &info) {
            return plain == plainHeading(fieldKey(info.field));
        });
    });
}

void chooseByHeading(ListShape &shape)
{
    for (const QLatin1StringView heading : kUserHeadings) {
        const std::vector<int> places = placesOf(heading, shape.head);
        if (places.empty()) {
            continue;
        }
        shape.column = places.front();
        shape.isHeaded = true;
        if (places.size() > 1) {
            shape.fault = severalText(shape, shape.head[places.front()]);
        } else if (heading == "id"_L1 && isListOfConnections(shape.head)) {
            shape.fault =
                ShapeWords::tr("Line %1: this is a list of connections without the column "
                               "“user_id”, and “id” is not a user’s. Choose another column.")
                    .arg(lineText(shape.headLine));
        }
        return;
    }
}

} // namespace

ColumnChoice ColumnChoice::parse(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? ColumnChoice{{}, number, false} : ColumnChoice{text, 0, true};
}

QString plainHeading(const QString &heading)
{
    QString plain = heading.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return plain;
}

ListShape findShape(const QByteArray &bytes, const ColumnChoice &choice)
{
    ListShape shape;
    decode(bytes, shape);
    if (shape.fault.isEmpty()) {
        takeSeparatorLine(shape);
    }
    if (shape.fault.isEmpty() && shape.separators.isEmpty()) {
        findSeparators(choice, shape);
    }
    const auto rows = firstRows(shape, shape.separators, 1);
    if (rows.empty()) {
        return shape;
    }
    shape.head = rows.front().cells.mid(0, kMostColumns);
    shape.headLine = rows.front().line;
    if (!shape.fault.isEmpty()) {
        return shape;
    }
    if (!choice.name.isEmpty()) {
        chooseByName(choice.name, shape);
    } else if (choice.number > 0) {
        chooseByNumber(choice, shape);
    } else {
        chooseByHeading(shape);
    }
    return shape;
}

} // namespace mielto
