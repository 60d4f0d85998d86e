// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listshape.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/visibletext.h"
#include "app/data/field.h"
#include "app/list/listcells.h"
#include "app/list/listtext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ShapeWords {
    Q_DECLARE_TR_FUNCTIONS(UserList)
};

constexpr QByteArrayView kSeparators = ",;\t";
constexpr std::size_t kMostColumns = 1000;

QString lineText(qint64 line) { return QLocale().toString(line); }

QString shown(const QString &text) { return visibleText(text, LineBreaks::Escape, 40); }

/// Takes a first line `sep=;`.
void takeSeparatorLine(ListShape &shape)
{
    ListCells lines(shape.text, {});
    ListCell line;
    if (!lines.next(line) || !line.text.toLower().startsWith("sep=") || line.text.size() > 5) {
        return;
    }
    qsizetype end = shape.text.left(200).toLower().indexOf("sep=") + 4;
    shape.separators = shape.text.mid(end, 1);
    if (shape.separators.isEmpty() || !kSeparators.contains(shape.separators[0])) {
        shape.fault = ShapeWords::tr("Line 1: “sep=” must name a comma, a semicolon or a tab.");
    }
    while (end < shape.text.size() && shape.text[end] != '\n' && shape.text[end] != '\r') {
        ++end;
    }
    const qsizetype width = shape.text.mid(end, 2) == "\r\n" ? 2 : 1;
    shape.begin = std::min(end + width, shape.text.size());
    shape.firstLine = 2;
}

bool isBlank(const std::vector<ListCell> &row)
{
    return std::ranges::all_of(row, [](const ListCell &cell) { return cell.text.isEmpty(); });
}

/// The first row that is not blank; its line is 0 where there is none.
struct Row {
    QStringList cells;
    qint64 line = 0;
};
Row firstRow(const ListShape &shape, QByteArrayView separators)
{
    ListCells cells(QByteArrayView(shape.text).sliced(shape.begin), separators, shape.firstLine);
    std::vector<ListCell> row;
    while (cells.nextRow(row)) {
        if (isBlank(row)) {
            continue;
        }
        Row found{{}, row.front().line};
        for (std::size_t i = 0; i < std::min(row.size(), kMostColumns); ++i) {
            found.cells << QString::fromUtf8(row[i].text);
        }
        return found;
    }
    return {};
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

/// How often each separator stands outside quotes, in each of the first rows.
using Counts = std::array<int, kSeparators.size()>;
std::vector<Counts> countSeparators(const ListShape &shape)
{
    constexpr std::size_t mostRows = 50;
    std::vector<Counts> rows;
    ListCells cells(QByteArrayView(shape.text).sliced(shape.begin), kSeparators);
    std::vector<ListCell> row;
    while (rows.size() < mostRows && cells.nextRow(row)) {
        if (isBlank(row)) {
            continue;
        }
        Counts &counts = rows.emplace_back();
        for (const ListCell &cell : row) {
            if (cell.end != '\0') {
                ++counts.at(std::size_t(kSeparators.indexOf(cell.end)));
            }
        }
    }
    return rows;
}

/// The one that divides a row with a heading, or else every row alike, or every row, or the first.
void findSeparators(const ColumnChoice &choice, ListShape &shape)
{
    const std::vector<Counts> rows = countSeparators(shape);
    std::array<QByteArray, 4> candidates;
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i) {
        const int first = rows.front().at(i);
        if (first == 0) {
            continue;
        }
        const char separator = kSeparators[qsizetype(i)];
        if (holdsHeading(firstRow(shape, QByteArrayView(&separator, 1)).cells, choice)) {
            candidates[0] += separator;
        }
        if (std::ranges::all_of(rows, [&](const Counts &row) { return row.at(i) == first; })) {
            candidates[1] += separator;
        }
        if (std::ranges::all_of(rows, [&](const Counts &row) { return row.at(i) > 0; })) {
            candidates[2] += separator;
        }
        candidates[3] += separator;
    }
    const auto found =
        std::ranges::find_if(candidates, [](const QByteArray &some) { return !some.isEmpty(); });
    shape.separators = found == candidates.end() ? kSeparators.toByteArray() : *found;
    if (found != candidates.end() && found->size() > 1) {
        shape.fault =
            ShapeWords::tr("Line %1 can be divided in more than one way. Add a first line "
                           "“sep=;” that names the separator.")
                .arg(lineText(firstRow(shape, kSeparators).line));
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
    ListText decoded = decodeList(bytes);
    ListShape shape;
    shape.text = std::move(decoded.utf8);
    shape.isLatin1 = decoded.isLatin1;
    shape.fault = decoded.fault;
    if (shape.fault.isEmpty()) {
        takeSeparatorLine(shape);
    }
    if (shape.fault.isEmpty() && shape.separators.isEmpty()) {
        findSeparators(choice, shape);
    }
    const Row row = firstRow(shape, shape.separators);
    shape.head = row.cells;
    shape.headLine = row.line;
    if (!shape.fault.isEmpty() || shape.head.isEmpty()) {
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
