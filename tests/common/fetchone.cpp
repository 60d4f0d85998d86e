// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/fetchone.h"

#include <QTest>

namespace mielto::testing {

NetworkOptions quickOptions()
{
    NetworkOptions options;
    options.deadlines = {std::chrono::milliseconds(400), std::chrono::milliseconds(400),
        std::chrono::milliseconds(1200)};
    return options;
}

Endpoint endpointAt(const QUrl &url)
{
    Endpoint endpoint;
    const auto server = ServerUrl::parse(url.toString(), PlainHttp::LoopbackOnly);
    const auto token = PastedToken::parse(kTokenText);
    if (!server || !token) {
        qFatal("the test's own endpoint is not valid");
    }
    endpoint.server = *server;
    endpoint.token = token->token;
    endpoint.workspace = QString::fromLatin1(kWorkspace);
    return endpoint;
}

std::optional<PageReply> fetchOne(
    const Endpoint &endpoint, const NetworkOptions &options, const PageQuery &query)
{
    NetworkThread network;
    NetworkPageSource source(network, endpoint, options);
    std::optional<PageReply> result;
    int answers = 0;
    source.fetch(query, [&](const PageReply &reply) {
        result = reply;
        ++answers;
    });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
    QTest::qWait(20); // A second answer would come now.
    if (answers > 1) {
        qFatal("one request, %d answers", answers);
    }
    return result;
}

} // namespace mielto::testing
