// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// `fast_peer [LATENCY_MS [PORT]]` prints the address of a FastPeer and serves until its standard
// input ends or it is told to end.
#include <array>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

#include "tests/common/fastpeer.h"

int main(int argc, char **argv)
{
    const double milliseconds = argc > 1 ? std::atof(argv[1]) : 0;
    const auto port = static_cast<quint16>(argc > 2 ? std::atoi(argv[2]) : 0);
    const mielto::testing::FastPeer peer(
        std::chrono::microseconds(static_cast<long>(milliseconds * 1000)), port);
    if (peer.url().isEmpty()) {
        std::fprintf(stderr, "fast_peer: the port cannot be had\n");
        return 1;
    }
    std::printf("%s\n", qPrintable(peer.url().toString()));
    std::fflush(stdout);
    std::array<char, 64> rest{};
    while (::read(STDIN_FILENO, rest.data(), rest.size()) > 0) { }
    return 0;
}
