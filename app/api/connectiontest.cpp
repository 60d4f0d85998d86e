// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/connectiontest.h"

#include <QCoreApplication>

namespace mielto {
namespace {

struct ConnectionTest {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

} // namespace

PageQuery connectionTestQuery(const QString &user)
{
    return {{user.isEmpty() ? QStringLiteral("connection-test") : user, {}, {}}, 0, 1};
}

QString connectionTestText(const PageReply &reply, const Endpoint &endpoint, const QString &user)
{
    // The endpoint's own "not found" comes after the token was looked at; a wrong path's does not.
    const bool isUserUnknown = !reply.page && reply.page.error().kind == ApiErrorKind::NotFound
        && reply.page.error().remedy == Remedy::CheckUser;
    if (!reply.page && !isUserUnknown) {
        return reply.page.error().sentence;
    }
    const QString text = isUserUnknown && !user.isEmpty()
        ? ConnectionTest::tr(
            "%1 answered in %2 ms and accepted the token, but does not know this user.")
        : ConnectionTest::tr("%1 answered in %2 ms and accepted the token.");
    return text.arg(endpoint.server.origin(), QString::number(reply.elapsed.count()));
}

} // namespace mielto
