// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/commandtext.h"

#include <algorithm>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// More do not fit a line that one reads, nor every shell.
constexpr qsizetype kMostUsersInACommand = 50;

/// It may be pasted in another folder.
QString caFileOf(const Endpoint &endpoint)
{
    return shellQuoted(QFileInfo(endpoint.caFile).absoluteFilePath());
}

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
    if (target.endpoint.server.text().startsWith("http:"_L1)) {
        options += " --allow-http"_L1;
    }
    if (!target.endpoint.caFile.isEmpty()) {
        options += " --ca-file "_L1 + caFileOf(target.endpoint);
    }
    return options;
}

/// As the window goes there: never through a proxy to this computer.
QString curlProxy(const Endpoint &endpoint, const NetworkOptions &options)
{
    if (options.proxyMode == ProxyMode::None || endpoint.server.isLoopback()) {
        return u" --noproxy '*'"_s;
    }
    if (options.proxyMode == ProxyMode::System) {
        return {};
    }
    const QNetworkProxy &proxy = options.ownProxy;
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy;
    return " --proxy "_L1
        + shellQuoted(u"%1://%2:%3"_s.arg(
            isHttp ? u"http"_s : u"socks5h"_s, proxy.hostName(), QString::number(proxy.port())));
}

/// A list of IDs as the command line reads it, ended by a line that is none of them.
QString usersBelow(const QStringList &users)
{
    QString end = u"END"_s;
    while (users.contains(end)) {
        end += u'_';
    }
    // Under a heading no ID is taken for one.
    QString text = u" --users-file - <<'%1'\nuser_id\n"_s.arg(end);
    for (QString user : users) {
        text += u'"' + user.replace(u'"', "\"\""_L1) + "\"\n"_L1;
    }
    return text + end + u'\n';
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

QString asCurl(
    const Endpoint &endpoint, const std::vector<ListQuery> &queries, const NetworkOptions &options)
{
    QString command = "curl --get --header \"Authorization: Bearer $MIELTO_TOKEN\""_L1;
    command += curlProxy(endpoint, options);
    if (!endpoint.caFile.isEmpty()) {
        command += " --cacert "_L1 + caFileOf(endpoint);
    }
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
        return command + usersBelow(users);
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
