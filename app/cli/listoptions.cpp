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
    if (format == "csv"_L1) {
        options.format = RowFormat::Csv;
    } else if (format == "json"_L1) {
        options.format = RowFormat::Json;
    } else if (format == "ndjson"_L1) {
        options.format = RowFormat::Ndjson;
    } else if (invocation.has("format") && format != "table"_L1) {
        return CliList::tr("There is no format “%1”. Use table, csv, json or ndjson.").arg(format);
    }
    const bool hasColumns = !options.format || options.format == RowFormat::Csv;
    if (invocation.has("columns") && !hasColumns) {
        return CliList::tr("--columns goes with a table or CSV: JSON is the server's own text.");
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

Result<ListOptions, CommandFault> ListOptions::parse(const Invocation &invocation)
{
    const auto users = UserOptions::parse(invocation);
    if (!users) {
        return users.error();
    }
    ListOptions options;
    options.users = *users;
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
