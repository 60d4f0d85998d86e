// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listoptions.h"

#include <QCoreApplication>

#include "app/answers/filterparser.h"
#include "app/base/visibletext.h"
#include "app/cli/usage.h"
#include "app/cli/useroptions.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliList {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

/// csv, xlsx, json, ndjson or html.
std::optional<RowFormat> rowFormatByName(const QString &name)
{
    const bool isName = !name.contains(u'.') && name != "jsonl"_L1 && name == name.toLower();
    return isName ? rowFormatOf(u'.' + name) : std::nullopt;
}

std::optional<Failure> takeFormat(const Invocation &invocation, ListOptions &options)
{
    if (invocation.command() == "report"_L1) {
        options.format = RowFormat::Html;
        return std::nullopt;
    }
    const QString format = invocation.value("format");
    const bool isExport = invocation.has("output");
    if (isExport && !invocation.has("format")) {
        const QString output = invocation.value("output");
        options.format =
            invocation.has("evidence") ? std::optional(RowFormat::Csv) : rowFormatOf(output);
        if (!options.format) {
            return usage(CliList::tr(
                "“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.")
                             .arg(output));
        }
    } else if (invocation.has("format") && (isExport || format != "table"_L1)) {
        options.format = rowFormatByName(format);
        if (!options.format) {
            const QString words = isExport
                ? CliList::tr("There is no format “%1” here. Use csv, xlsx, json, ndjson or html.")
                : CliList::tr(
                    "There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.");
            return usage(words.arg(format));
        }
    }
    const bool hasColumns =
        !options.format || options.format == RowFormat::Csv || options.format == RowFormat::Xlsx;
    if (invocation.has("columns") && !hasColumns) {
        return usage(CliList::tr(
            "--columns goes with a table, CSV or XLSX: JSON is the server's own text."));
    }
    return std::nullopt;
}

QString columnKeys()
{
    QStringList keys;
    for (int index = 0; index < kColumnCount; ++index) {
        keys += columnKey(rowColumnAt(index));
    }
    return keys.join(", "_L1);
}

std::optional<Failure> takeColumns(const Invocation &invocation, ListOptions &options)
{
    std::vector<RowColumn> &columns = options.writer.columns;
    for (const QString &key : invocation.value("columns").split(u',', Qt::SkipEmptyParts)) {
        const auto column = columnByKey(key.toStdString());
        if (!column) {
            return usage(
                CliList::tr("There is no column “%1”. Columns: %2.").arg(key, columnKeys()));
        }
        columns.push_back(*column);
    }
    if (invocation.has("columns") && columns.empty()) {
        return usage(CliList::tr("--columns needs at least one column."));
    }
    if (columns.empty() && !options.format) {
        if (options.plan.users.size() > 1) {
            columns.emplace_back();
        }
        columns.insert(columns.end(),
            {Field::Id, Field::Label, Field::Integration, Field::IntegrationType, Field::Status,
                Field::UpdatedAt});
    }
    return std::nullopt;
}

std::optional<Failure> takeWhere(const Invocation &invocation, ListOptions &options)
{
    const QString text = invocation.value("where");
    const ParsedFilter parsed = parseFilter(text);
    options.where = parsed.filter();
    const ParsedTerm *faulty = parsed.firstFaulty();
    return faulty == nullptr
        ? std::nullopt
        : std::optional(usage(
            CliList::tr("--where “%1”: %2")
                .arg(visibleText(text.mid(faulty->position, faulty->length)), faulty->fault)));
}

} // namespace

Result<ListOptions> ListOptions::parse(const Invocation &invocation, const QStringList &users)
{
    const auto plan = auditPlanOf(invocation, users);
    if (!plan) {
        return plan.error();
    }
    ListOptions options;
    options.plan = *plan;
    if (const auto failure = takeFormat(invocation, options)) {
        return *failure;
    }
    if (const auto failure = takeColumns(invocation, options)) {
        return *failure;
    }
    if (const auto failure = takeWhere(invocation, options)) {
        return *failure;
    }
    options.writer.secrets =
        invocation.has("include-secrets") ? Secrets::Included : Secrets::Masked;
    options.writer.formulaGuard = !invocation.has("raw-csv");
    options.writer.byteOrderMark = invocation.has("bom");
    return options;
}

} // namespace mielto
