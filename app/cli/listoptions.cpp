// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listoptions.h"

#include <QCoreApplication>

#include "app/api/endpoint.h"
#include "app/sample/sampleserver.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliList {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

QString takeUsers(const Invocation &invocation, ListOptions &options)
{
    for (const QString &user : invocation.arguments()) {
        if (const QString fault = userIdFault(user); !fault.isEmpty()) {
            return fault;
        }
        if (!options.users.contains(user)) {
            options.users << user;
        }
    }
    if (options.users.isEmpty() && invocation.has("demo")) {
        options.users = SampleServer::users().mid(0, 1);
    }
    return options.users.isEmpty() ? CliList::tr("Whose connections? Give one or more user IDs.")
                                   : QString();
}

QString takeFilters(const Invocation &invocation, ListOptions &options)
{
    if (invocation.has("status")) {
        options.status = statusOf(invocation.value("status").toStdString());
        if (options.status == Status::Unknown) {
            return CliList::tr("The server has no status “%1”. See “list --help”.")
                .arg(invocation.value("status"));
        }
    }
    if (invocation.has("type")) {
        options.type = typeOf(invocation.value("type").toStdString());
        if (options.type == IntegrationType::Unknown) {
            return CliList::tr("The server has no type “%1”. See “list --help”.")
                .arg(invocation.value("type"));
        }
    }
    return {};
}

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
        const auto field = fieldByKey(key.toStdString());
        const std::string_view user = kRequestedUserKey;
        if (!field && key.toStdString() != user) {
            return CliList::tr("There is no column “%1”. Columns are the names of the fields.")
                .arg(key);
        }
        options.writer.columns.push_back(field);
    }
    if (invocation.has("columns") && options.writer.columns.empty()) {
        return CliList::tr("--columns names no column.");
    }
    if (options.writer.columns.empty() && !options.format) {
        if (options.users.size() > 1) {
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
    ListOptions options;
    for (const auto take : {takeUsers, takeFilters, takeFormat, takeColumns}) {
        if (const QString fault = take(invocation, options); !fault.isEmpty()) {
            return CommandFault{ExitUsage, fault};
        }
    }
    options.writer.secrets =
        invocation.has("include-secrets") ? Secrets::Included : Secrets::Masked;
    options.writer.formulaGuard = !invocation.has("raw-csv");
    options.writer.byteOrderMark = invocation.has("bom");
    options.limit = invocation.number("limit");
    options.concurrency = invocation.number("concurrency").value_or(options.concurrency);
    options.allowPartial = invocation.has("allow-partial");
    return options;
}

} // namespace mielto
