// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/useroptions.h"

#include <algorithm>
#include <cstdio>

#include <QCoreApplication>
#include <QFile>

#include "app/base/inputfile.h"
#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/export/manifest.h"
#include "app/sample/sampleserver.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliList {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

/// Whether the output would be written over what is read.
QString sameFileFault(const Invocation &invocation)
{
    const QString output = invocation.value("output");
    for (const char *option : {"users-file", "token-file", "ca-file"}) {
        const QString value = invocation.value(option);
        const QString input = value == "-"_L1 ? u"/dev/stdin"_s : value;
        if (isSameFile(output, input) || isSameFile(manifestPathOf(output), input)) {
            return CliList::tr("--output would replace the file of --%1. Name another one.")
                .arg(QLatin1String(option));
        }
    }
    return {};
}

/// The fault of the users file.
QString takeUsersFile(const Invocation &invocation, NamedUsers &named)
{
    const QString file = invocation.value("users-file");
    const auto column = ColumnChoice::parse(invocation.value("users-column"));
    TakenUsers taken;
    if (file == "-"_L1) {
        QFile input;
        // If it does not open, reading tells why.
        [[maybe_unused]] const bool isOpen =
            input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
        taken = named.list.addOpen(input, column);
    } else {
        taken = named.list.addFile(file, column);
    }
    const QString name = file == "-"_L1 ? CliList::tr("Standard input") : visibleText(file);
    if (!taken.fault.isEmpty()) {
        return withColon(name, taken.fault);
    }
    for (const QString &words : QStringList(taken.text()) + taken.warnings) {
        named.notes << withColon(name, words);
    }
    return {};
}

QString takeFilters(const Invocation &invocation, UserOptions &options)
{
    FilterValues &filters = options.plan.filters;
    for (const QString &word : invocation.values("status")) {
        const Status status = statusOf(word.toStdString());
        if (status == Status::Unknown) {
            return CliList::tr("The server has no status “%1”. See “list --help”.").arg(word);
        }
        if (std::ranges::find(filters.statuses, status) == filters.statuses.end()) {
            filters.statuses.push_back(status);
        }
    }
    for (const QString &word : invocation.values("type")) {
        const IntegrationType type = typeOf(word.toStdString());
        if (type == IntegrationType::Unknown) {
            return CliList::tr("The server has no type “%1”. See “list --help”.").arg(word);
        }
        if (std::ranges::find(filters.types, type) == filters.types.end()) {
            filters.types.push_back(type);
        }
    }
    return {};
}

} // namespace

NamedUsers NamedUsers::read(const Invocation &invocation)
{
    NamedUsers named;
    if (invocation.has("users-column") && !invocation.has("users-file")) {
        named.fault = CliList::tr("--users-column goes with --users-file.");
        return named;
    }
    if (named.fault = sameFileFault(invocation); !named.fault.isEmpty()) {
        return named;
    }
    int duplicates = 0;
    for (const QString &user : invocation.arguments()) {
        const auto added = named.list.add(user);
        if (!added) {
            named.fault = added.error();
            return named;
        }
        duplicates += *added ? 0 : 1;
    }
    if (duplicates > 0) {
        named.notes << CliList::tr(
            "%Ln user(s) named more than once were read once.", nullptr, duplicates);
    }
    if (invocation.has("users-file")) {
        named.fault = takeUsersFile(invocation, named);
    }
    return named;
}

Result<UserOptions, CommandFault> UserOptions::parse(
    const Invocation &invocation, const QStringList &users)
{
    UserOptions options;
    options.plan.users = users;
    if (users.isEmpty() && invocation.has("demo")) {
        options.plan.users = SampleServer::users().mid(0, 1);
    }
    if (options.plan.users.isEmpty()) {
        return CommandFault{
            ExitUsage, CliList::tr("Whose connections? Give one or more user IDs.")};
    }
    if (const QString fault = takeFilters(invocation, options); !fault.isEmpty()) {
        return CommandFault{ExitUsage, fault};
    }
    if (const auto limit = invocation.number("limit")) {
        options.plan.wantedRows = *limit;
    }
    options.plan.concurrency = invocation.number("concurrency").value_or(options.plan.concurrency);
    options.allowPartial = invocation.has("allow-partial");
    return options;
}

QStringList faultLines(const UserResult &result)
{
    const QString user = visibleText(result.user);
    if (result.error) {
        QStringList lines{withColon(user, result.error->sentence)};
        if (!result.error->serverText.isEmpty()) {
            lines << result.error->quotedWords().split(u'\n');
        }
        return lines;
    }
    const QString reason = result.incompleteReason().shown;
    return {withColon(user, reason.isEmpty() ? verdictText(result.verdict) : reason)};
}

} // namespace mielto
