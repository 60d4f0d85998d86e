// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/peerendpoint.h"

#include "tests/common/fastpeer.h"

namespace mielto::bench {

Endpoint endpointOf(const testing::FastPeer &peer)
{
    const auto server = ServerUrl::parse(peer.url().toString(), PlainHttp::LoopbackOnly);
    const auto token = PastedToken::parse("any-token");
    if (!server || !token) {
        qFatal("the peer's own address is not valid");
    }
    Endpoint endpoint;
    endpoint.server = *server;
    endpoint.token = token->token;
    return endpoint;
}

} // namespace mielto::bench
