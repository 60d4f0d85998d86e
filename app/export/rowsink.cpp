// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/rowsink.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/export/textrowsink.h"
#include "app/export/xlsxrowsink.h"

namespace mielto {
namespace {

struct RowSinkText {
    Q_DECLARE_TR_FUNCTIONS(RowSink)
};

} // namespace

std::unique_ptr<RowSink> makeRowSink(RowFormat format, RowWriterOptions options, SafeFile &file)
{
    if (format == RowFormat::Xlsx) {
        return std::make_unique<XlsxRowSink>(std::move(options), file);
    }
    return std::make_unique<TextRowSink>(makeRowWriter(format, std::move(options)), file);
}

std::optional<qint64> maxRowsOf(RowFormat format)
{
    constexpr qint64 sheetRows = 1'048'576;
    return format == RowFormat::Xlsx ? std::optional(sheetRows - 1) : std::nullopt; // The header.
}

std::optional<QString> tooManyRows(RowFormat format, qint64 rows)
{
    const auto most = maxRowsOf(format);
    if (!most || rows <= *most) {
        return std::nullopt;
    }
    return RowSinkText::tr("A workbook holds %1 rows at the most: choose CSV or NDJSON.")
        .arg(QLocale().toString(*most));
}

} // namespace mielto
