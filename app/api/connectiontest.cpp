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

ConnectionTestResult connectionTestResult(
    const PageReply &reply, const Endpoint &endpoint, const QString &user)
{
    const QString origin = endpoint.server.origin();
    const QString elapsed = QString::number(reply.elapsed.count());
    if (reply.page) {
        return {true,
            ConnectionTest::tr("%1 answered in %2 ms and accepted the token.")
                .arg(origin, elapsed)};
    }
    const ApiError &error = reply.page.error();
    // The endpoint's own "not found" comes after the token was looked at; a wrong path's does not.
    if (error.kind == ApiErrorKind::NotFound && error.remedy == Remedy::CheckUser) {
        if (user.isEmpty()) {
            return {true,
                ConnectionTest::tr("%1 answered in %2 ms and accepted the token.")
                    .arg(origin, elapsed)};
        }
        return {true,
            ConnectionTest::tr(
                "%1 answered in %2 ms and accepted the token, but does not know this user.")
                .arg(origin, elapsed)};
    }
    return {false, error.sentence};
}

} // namespace mielto
