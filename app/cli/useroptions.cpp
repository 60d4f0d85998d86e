// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/useroptions.h"

#include <algorithm>
#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include "app/api/endpoint.h"
#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/list/userlist.h"
#include "app/sample/sampleserver.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliList {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

QString readUsersFile(const QString &name, UserList &list)
{
    if (name != "-"_L1) {
        return list.addFile(name);
    }
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly)
        ? list.addFrom(input, name)
        : CliList::tr("Standard input cannot be read: %1.").arg(input.errorString());
}

QString takeUsers(const Invocation &invocation, UserOptions &options)
{
    UserList list;
    for (const QString &user : invocation.arguments()) {
        if (const Sentence fault = userIdFault(user); !fault.isEmpty()) {
            return fault.shown;
        }
        list.add(user);
    }
    if (invocation.has("users-file")) {
        if (QString fault = readUsersFile(invocation.value("users-file"), list); !fault.isEmpty()) {
            return fault;
        }
        if (!list.unfit().isEmpty()) {
            return userIdFault(list.unfit().first()).shown;
        }
    }
    options.plan.users = list.users();
    if (list.duplicates() > 0) {
        options.notes << CliList::tr(
            "%Ln user(s) named more than once were read once.", nullptr, list.duplicates());
    }
    if (list.blanks() > 0) {
        options.notes << CliList::tr(
            "%Ln blank(s) in the list of users were left out.", nullptr, list.blanks());
    }
    if (options.plan.users.isEmpty() && invocation.has("demo")) {
        options.plan.users = SampleServer::users().mid(0, 1);
    }
    return options.plan.users.isEmpty()
        ? CliList::tr("Whose connections? Give one or more user IDs.")
        : QString();
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

Result<UserOptions, CommandFault> UserOptions::parse(const Invocation &invocation)
{
    UserOptions options;
    for (const auto take : {takeUsers, takeFilters}) {
        if (QString fault = take(invocation, options); !fault.isEmpty()) {
            return CommandFault{ExitUsage, fault};
        }
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
            lines << CliList::tr("The server says: %1").arg(result.error->serverText);
        }
        return lines;
    }
    const QLocale locale;
    const QString total = result.total ? locale.toString(*result.total) : u"?"_s;
    return {CliList::tr("%1: %2 (%3 rows read, the server counts %4, %5 faulty)")
                .arg(user, verdictText(result.verdict), locale.toString(result.rows), total,
                    QString::number(result.faultyRows))};
}

} // namespace mielto
