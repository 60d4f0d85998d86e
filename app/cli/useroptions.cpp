// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/useroptions.h"

#include <algorithm>
#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include "app/base/inputfile.h"
#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/cli/usage.h"
#include "app/export/manifest.h"
#include "app/list/userlist.h"
#include "app/sample/sampleserver.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct UserWords {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

/// Whether the output would be written over what is read.
std::optional<Failure> checkOutput(const Invocation &invocation)
{
    const QString output = invocation.value("output");
    for (const char *option : {"users-file", "token-file", "ca-file"}) {
        const QString value = invocation.value(option);
        const QString input = value == "-"_L1 ? u"/dev/stdin"_s : value;
        if (isSameFile(output, input) || isSameFile(manifestPathOf(output), input)) {
            return usage(UserWords::tr("--output would replace the file of --%1. Name another one.")
                             .arg(QLatin1String(option)));
        }
    }
    return std::nullopt;
}

std::optional<Failure> takeArguments(
    const QStringList &arguments, UserList &list, QStringList &notes)
{
    QSet<QString> repeated;
    for (const QString &user : arguments) {
        const auto added = list.add(user);
        if (!added) {
            return usage(added.error());
        }
        if (!*added) {
            repeated.insert(user.trimmed());
        }
    }
    if (!repeated.isEmpty()) {
        notes << UserWords::tr("%Ln user(s) named more than once were read once.", nullptr,
            static_cast<int>(repeated.size()));
    }
    return std::nullopt;
}

TakenUsers takeFile(const QString &file, const ColumnChoice &column, UserList &list)
{
    if (file != "-"_L1) {
        return list.addFile(file, column);
    }
    QFile input;
    // If it does not open, reading tells why.
    [[maybe_unused]] const bool isOpen =
        input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    return list.addOpen(input, column);
}

std::optional<Failure> takeUsersFile(
    const Invocation &invocation, UserList &list, QStringList &notes)
{
    const QString file = invocation.value("users-file");
    const QString name = file == "-"_L1 ? UserWords::tr("Standard input") : visibleText(file);
    const TakenUsers taken =
        takeFile(file, ColumnChoice::parse(invocation.value("users-column")), list);
    if (!taken.fault.isEmpty()) {
        return usage(withColon(name, taken.fault));
    }
    if (list.users().isEmpty()) {
        return usage(withColon(name, UserWords::tr("There is no user ID in it.")));
    }
    for (const QString &words : QStringList(taken.text()) + taken.warnings) {
        notes << withColon(name, words);
    }
    return std::nullopt;
}

std::optional<Failure> takeFilters(const Invocation &invocation, FilterValues &filters)
{
    for (const QString &word : invocation.values("status")) {
        const Status status = statusOf(word.toStdString());
        if (status == Status::Unknown) {
            return usage(
                UserWords::tr("The server has no status “%1”. See “list --help”.").arg(word));
        }
        if (std::ranges::find(filters.statuses, status) == filters.statuses.end()) {
            filters.statuses.push_back(status);
        }
    }
    for (const QString &word : invocation.values("type")) {
        const IntegrationType type = typeOf(word.toStdString());
        if (type == IntegrationType::Unknown) {
            return usage(
                UserWords::tr("The server has no type “%1”. See “list --help”.").arg(word));
        }
        if (std::ranges::find(filters.types, type) == filters.types.end()) {
            filters.types.push_back(type);
        }
    }
    return std::nullopt;
}

} // namespace

Result<NamedUsers> NamedUsers::read(const Invocation &invocation)
{
    if (invocation.has("users-column") && !invocation.has("users-file")) {
        return usage(UserWords::tr("--users-column goes with --users-file."));
    }
    if (const auto failure = checkOutput(invocation)) {
        return *failure;
    }
    UserList list;
    QStringList notes;
    if (const auto failure = takeArguments(invocation.arguments(), list, notes)) {
        return *failure;
    }
    if (invocation.has("users-file")) {
        if (const auto failure = takeUsersFile(invocation, list, notes)) {
            return *failure;
        }
    }
    return NamedUsers{list.users(), notes};
}

Result<AuditPlan> auditPlanOf(const Invocation &invocation, const QStringList &users)
{
    AuditPlan plan;
    plan.users = users;
    if (users.isEmpty() && invocation.has("demo")) {
        plan.users = SampleServer::users().mid(0, 1);
    }
    if (plan.users.isEmpty()) {
        return usage(UserWords::tr("Give one or more user IDs."));
    }
    if (const auto failure = takeFilters(invocation, plan.filters)) {
        return *failure;
    }
    plan.wantedRows = invocation.number("limit").value_or(plan.wantedRows);
    plan.concurrency = invocation.number("concurrency").value_or(plan.concurrency);
    return plan;
}

} // namespace mielto
