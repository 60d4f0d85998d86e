// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/commandtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// More do not fit a line that one reads, nor every shell.
constexpr qsizetype kMostUsersInACommand = 50;

QString targetOptions(const CommandTarget &target)
{
    if (target.isSample) {
        return u" --demo"_s;
    }
    if (!target.profile.isEmpty()) {
        return " --profile "_L1 + shellQuoted(target.profile);
    }
    QString options = " --server "_L1 + shellQuoted(target.endpoint.server.text());
    if (!target.endpoint.workspace.isEmpty()) {
        options += " --workspace "_L1 + shellQuoted(target.endpoint.workspace);
    }
    return options;
}

QString filterOptions(const FilterValues &filters)
{
    QString options;
    for (const Status status : filters.statuses) {
        options += " --status "_L1 + statusWord(status);
    }
    for (const IntegrationType type : filters.types) {
        options += " --type "_L1 + typeWord(type);
    }
    return options;
}

} // namespace

QString asCurl(const Endpoint &endpoint, const std::vector<ListQuery> &queries)
{
    QString command = "curl --get --header \"Authorization: Bearer $MIELTO_TOKEN\""_L1;
    if (!endpoint.workspace.isEmpty()) {
        command += " --header "_L1 + shellQuoted("X-Workspace-Id: "_L1 + endpoint.workspace);
    }
    for (const ListQuery &query : queries) {
        const QUrl url = pageUrl(endpoint.server, {query, 0, kMaxPageSize});
        command += u' ' + shellQuoted(url.toString(QUrl::FullyEncoded));
    }
    return command;
}

QString asCommand(
    const CommandTarget &target, const QStringList &users, const FilterValues &filters)
{
    const QString command =
        "mielto-connections-cli list"_L1 + targetOptions(target) + filterOptions(filters);
    if (users.size() > kMostUsersInACommand) {
        return command + " --users-file - < users.txt"_L1;
    }
    QStringList words;
    std::ranges::transform(users, std::back_inserter(words), shellQuoted);
    return command + " -- "_L1 + words.join(u' ');
}

QString shellQuoted(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_./:@%+,"_s.contains(c));
    };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain)) {
        return text;
    }
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace mielto
