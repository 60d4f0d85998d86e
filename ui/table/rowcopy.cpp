// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/rowcopy.h"

#include <algorithm>

#include <QHeaderView>

#include "app/data/celltext.h"
#include "app/data/jsoncopy.h"
#include "app/export/csvwriter.h"
#include "app/export/formulaguard.h"
#include "ui/table/rowtable.h"

using namespace Qt::StringLiterals;

namespace mielto {

QString tsvCell(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isQuoted = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r')
        || text.trimmed().startsWith(u'"') || text.trimmed() != text;
    if (!isQuoted) {
        return QString::fromUtf8(guardedText(utf8, '\t'));
    }
    QByteArray cell;
    appendCsvCell(utf8, '\t', true, cell);
    return QString::fromUtf8(cell);
}

QString rowsAsTsv(
    const ViewedRows &from, const QList<int> &rows, const std::vector<RowColumn> &columns)
{
    QStringList lines;
    QStringList cells;
    std::ranges::transform(columns, std::back_inserter(cells), columnTitle);
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (const RowColumn &column : columns) {
            const RowRef ref = from.list.at(row);
            cells << tsvCell(cellText(ref, column, from.userOf(ref), Secrets::Masked));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString rowsAsTsv(const RowTable &table)
{
    QList<int> columns;
    QStringList titles;
    const QAbstractItemModel &model = *table.model();
    const bool hasRowTitles = !table.verticalHeader()->isHidden();
    if (hasRowTitles) {
        titles << QString();
    }
    const QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !table.isColumnHidden(column)) {
            columns << column;
            titles << tsvCell(model.headerData(column, Qt::Horizontal).toString());
        }
    }
    QStringList lines{titles.join(u'\t')};
    for (const int row : table.selectedRows()) {
        QStringList cells;
        if (hasRowTitles) {
            cells << tsvCell(model.headerData(row, Qt::Vertical).toString());
        }
        for (const int column : columns) {
            cells << tsvCell(model.index(row, column).data().toString());
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString rowsAsJson(const ConnectionList &list, const QList<int> &rows)
{
    std::string json = "[";
    for (const int row : rows) {
        const RowRef ref = list.at(row);
        json += json.size() > 1 ? ",\n" : "\n";
        json += connectionJson(ref.block->objectJson(ref.row), Secrets::Masked);
    }
    return QString::fromStdString(json + "\n]");
}

} // namespace mielto
