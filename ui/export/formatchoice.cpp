// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/formatchoice.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr std::array kChoices{
    FormatChoice{RowFormat::Csv, QT_TRANSLATE_NOOP("FormatChoice", "CSV (RFC 4180)")},
    FormatChoice{RowFormat::Csv, QT_TRANSLATE_NOOP("FormatChoice", "CSV for Excel"), true},
    FormatChoice{RowFormat::Xlsx, QT_TRANSLATE_NOOP("FormatChoice", "Excel workbook (XLSX)")},
    FormatChoice{RowFormat::Json, QT_TRANSLATE_NOOP("FormatChoice", "JSON, one document")},
    FormatChoice{
        RowFormat::Ndjson, QT_TRANSLATE_NOOP("FormatChoice", "NDJSON, which opens here again")},
};

/// Excel takes the semicolon where the comma stands in numbers.
char localeSeparator() { return QLocale().decimalPoint() == u","_s ? ';' : ','; }

} // namespace

void FormatChoice::apply(RowWriterOptions &options) const
{
    if (isForExcel) {
        options.setExcelPreset(localeSeparator());
    }
}

std::span<const FormatChoice> formatChoices() { return kChoices; }

QString formatTitle(const FormatChoice &choice)
{
    return QCoreApplication::translate("FormatChoice", choice.title);
}

} // namespace mielto
