// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliList {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

QString takeFormat(const Invocation &invocation, ListOptions &options)
{
    const QString format = invocation.value("format");
    const bool isExport = invocation.has("output");
    if (isExport && !invocation.has("format")) {
        const QString output = invocation.value("output");
        options.format =
            invocation.has("evidence") ? std::optional(RowFormat::Csv) : rowFormatOf(output);
        if (!options.format) {
            return CliList::tr("“%1” does not end in .csv, .xlsx, .json or .ndjson: give --format.")
                .arg(output);
        }
    } else if (invocation.has("format") && (isExport || format != "table"_L1)) {
        options.format = rowFormatByName(format);
        if (!options.format) {
            return isExport
                ? CliList::tr("There is no format “%1” here. Use csv, xlsx, json or ndjson.")
                      .arg(format)
                : CliList::tr("There is no format “%1”. Use table, csv, xlsx, json or ndjson.")
                      .arg(format);
        }
    }
    const bool hasColumns =
        !options.format || options.format == RowFormat::Csv || options.format == RowFormat::Xlsx;
    if (invocation.has("columns") && !hasColumns) {
        return CliList::tr(
            "--columns goes with a table, CSV or XLSX: JSON is the server's own text.");
    }
    return {};
}

QString takeColumns(const Invocation &invocation, ListOptions &options)
{
    for (const QString &key : invocation.value("columns").split(u',', Qt::SkipEmptyParts)) {
        const auto column = columnByKey(key.toStdString());
        if (!column) {
            return CliList::tr("There is no column “%1”. Columns are the names of the fields.")
                .arg(key);
        }
        options.writer.columns.push_back(*column);
    }
    if (invocation.has("columns") && options.writer.columns.empty()) {
        return CliList::tr("--columns names no column.");
    }
    if (options.writer.columns.empty() && !options.format) {
        if (options.users.plan.users.size() > 1) {
            options.writer.columns.emplace_back();
        }
        for (const Field field : {Field::Id, Field::Label, Field::Integration,
                 Field::IntegrationType, Field::Status, Field::UpdatedAt}) {
            options.writer.columns.emplace_back(field);
        }
    }
    return {};
}

} // namespace

std::optional<RowFormat> rowFormatByName(const QString &name)
{
    const bool isName = !name.contains(u'.') && name != "jsonl"_L1 && name == name.toLower();
    return isName ? rowFormatOf(u'.' + name) : std::nullopt;
}

Result<ListOptions, CommandFault> ListOptions::parse(
    const Invocation &invocation, const QStringList &users)
{
    const auto userOptions = UserOptions::parse(invocation, users);
    if (!userOptions) {
        return userOptions.error();
    }
    ListOptions options;
    options.users = *userOptions;
    for (const auto take : {takeFormat, takeColumns}) {
        if (const QString fault = take(invocation, options); !fault.isEmpty()) {
            return CommandFault{ExitUsage, fault};
        }
    }
    options.writer.secrets =
        invocation.has("include-secrets") ? Secrets::Included : Secrets::Masked;
    options.writer.formulaGuard = !invocation.has("raw-csv");
    options.writer.byteOrderMark = invocation.has("bom");
    return options;
}

} // namespace mielto
