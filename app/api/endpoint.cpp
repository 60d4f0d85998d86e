// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/endpoint.h"

#include <algorithm>

#include <QUrlQuery>

#include "app/version.h"

using namespace Qt::StringLiterals;

namespace mielto {

Sentence userIdFault(const QString &user)
{
    constexpr qsizetype longestId = 1024;
    if (user.isEmpty()) {
        return Sentence::translate("Endpoint", "Enter a user ID.");
    }
    if (user == "."_L1 || user == ".."_L1) {
        return Sentence::translate("Endpoint",
            "“.” and “..” cannot be asked for: they would change the address. Check the user ID.");
    }
    const auto unfit = [](QChar c) {
        return c.category() == QChar::Other_Control || c.isNonCharacter();
    };
    if (user.size() > longestId || std::ranges::any_of(user, unfit) || !user.isValidUtf16()) {
        return Sentence::translate("Endpoint",
            "The user ID contains control characters or is too long. Copy it again without line "
            "breaks.");
    }
    return {};
}

QUrl pageUrl(const ServerUrl &server, const PageQuery &query)
{
    QByteArray address = server.url().toEncoded(QUrl::StripTrailingSlash);
    address += "/api/v1/connections/users/" + QUrl::toPercentEncoding(query.list.user);
    address += "?skip=" + QByteArray::number(query.skip);
    address += "&limit=" + QByteArray::number(query.limit);
    if (query.list.status) {
        address += "&status=" + statusWord(*query.list.status).toLatin1();
    }
    if (query.list.type) {
        address += "&integration_type=" + typeWord(*query.list.type).toLatin1();
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

QNetworkRequest pageRequest(const Endpoint &endpoint, const PageQuery &query)
{
    QNetworkRequest request(pageUrl(endpoint.server, query));
    request.setRawHeader("Authorization", endpoint.token.authorization());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", QByteArray("mielto-connections/") + kVersion);
    if (!endpoint.workspace.isEmpty()) {
        request.setRawHeader("X-Workspace-Id", endpoint.workspace.toLatin1());
    }
    return request;
}

} // namespace mielto
