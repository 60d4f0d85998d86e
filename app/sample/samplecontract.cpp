// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplecontract.h"

#include <algorithm>

#include "app/sample/samplequery.h"
#include "app/sample/samplerow.h"

namespace mielto::sample {
namespace {

// The user id, or nothing when the path is another. As Starlette does it: decoded once, then
// matched, so that an encoded slash is a slash.
std::optional<QByteArray> userOfPath(const QByteArray &encoded)
{
    const QByteArray prefix = QByteArrayLiteral("/api/v1/connections/users/");
    const QByteArray path = QByteArray::fromPercentEncoding(encoded);
    if (!path.startsWith(prefix)) {
        return std::nullopt;
    }
    QByteArray user = path.mid(prefix.size());
    if (user.isEmpty() || user.contains('/')) {
        return std::nullopt;
    }
    return user;
}

Answer failure(int status, const char *detail) { return {status, detailBody(detail)}; }

} // namespace

QByteArray detailBody(const QByteArray &text) { return "{\"detail\":\"" + text + "\"}"; }

Contract::Contract(QByteArray authorization)
    : m_authorization(std::move(authorization))
{
    m_users.reserve(users.size());
    for (int user = 0; user < int(users.size()); ++user) {
        m_users.emplace_back(user);
    }
}

bool Contract::isSignedIn(const QByteArray &authorization) const
{
    // The scheme in any case, the token exactly.
    const qsizetype blank = m_authorization.indexOf(' ');
    return authorization.left(blank).compare(m_authorization.left(blank), Qt::CaseInsensitive) == 0
        && authorization.mid(blank) == m_authorization.mid(blank);
}

Answer Contract::answer(const Request &request) const
{
    const qsizetype mark = request.target.indexOf('?');
    const auto user = userOfPath(mark < 0 ? request.target : request.target.left(mark));
    if (!user) {
        return failure(404, "Not Found");
    }
    if (request.method != "GET") {
        return failure(405, "Method Not Allowed");
    }
    if (!isSignedIn(request.authorization)) {
        return failure(401, "Not authenticated");
    }
    const std::string_view workspace(
        request.workspace.constData(), static_cast<std::size_t>(request.workspace.size()));
    if (!workspace.empty() && workspace != workspaceId) {
        return failure(403, "Not a member of this workspace");
    }
    const auto query = parseQuery(mark < 0 ? QByteArray() : request.target.mid(mark + 1));
    if (!query) {
        return {422, query.error()};
    }
    const std::string_view id(user->constData(), static_cast<std::size_t>(user->size()));
    const auto found = std::find_if(
        users.begin(), users.end(), [id](const User &candidate) { return candidate.id == id; });
    if (found == users.end()) {
        return failure(404, "Connection not found");
    }
    return {200, m_users[static_cast<std::size_t>(found - users.begin())].page(*query)};
}

} // namespace mielto::sample
