// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/rowwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/xlsxwriter.h"

using namespace Qt::StringLiterals;

namespace mielto {

std::optional<RowFormat> rowFormatOf(const QString &fileName)
{
    const QString name = fileName.toLower();
    if (name.endsWith(".jsonl"_L1)) {
        return RowFormat::Ndjson;
    }
    for (const RowFormat format :
        {RowFormat::Csv, RowFormat::Json, RowFormat::Ndjson, RowFormat::Xlsx, RowFormat::Html}) {
        if (name.endsWith(endingOf(format))) {
            return format;
        }
    }
    return std::nullopt;
}

QString endingOf(RowFormat format)
{
    switch (format) {
    case RowFormat::Csv:
        return u".csv"_s;
    case RowFormat::Json:
        return u".json"_s;
    case RowFormat::Ndjson:
        return u".ndjson"_s;
    case RowFormat::Html:
        return u".html"_s;
    case RowFormat::Xlsx:
        break;
    }
    return u".xlsx"_s;
}

void RowWriterOptions::setExcelPreset(char localeSeparator)
{
    byteOrderMark = true;
    separator = localeSeparator;
}

std::vector<RowColumn> RowWriterOptions::chosenColumns() const
{
    if (!columns.empty()) {
        return columns;
    }
    std::vector<RowColumn> all;
    for (const FieldInfo &info : fields()) {
        all.emplace_back(info.field);
    }
    return all;
}

std::unique_ptr<RowWriter> makeRowWriter(RowFormat format, RowWriterOptions options)
{
    switch (format) {
    case RowFormat::Csv:
        return std::make_unique<CsvWriter>(std::move(options));
    case RowFormat::Json:
    case RowFormat::Ndjson:
        return std::make_unique<JsonWriter>(format, options.secrets);
    case RowFormat::Html:
    case RowFormat::Xlsx:
        break;
    }
    return std::make_unique<XlsxWriter>(std::move(options));
}

std::optional<QString> tooManyRows(RowFormat format, qint64 rows)
{
    constexpr qint64 most = 1'048'575; // Of a sheet, below the header.
    if (format != RowFormat::Xlsx || rows <= most) {
        return std::nullopt;
    }
    return QCoreApplication::translate(
        "RowSink", "A workbook holds at most %1 rows: choose CSV or NDJSON.")
        .arg(QLocale().toString(most));
}

} // namespace mielto
