// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/standardstreams.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace mielto {

#ifdef Q_OS_UNIX
namespace {

bool isPipeSignalIgnored = false;

} // namespace

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) {
            // Gets the lowest number that is free, for the wrong direction.
            [[maybe_unused]] const int held =
                ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
    isPipeSignalIgnored = std::signal(SIGPIPE, SIG_IGN) == SIG_IGN;
}

void endByClosedPipe()
{
    if (!isPipeSignalIgnored) {
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
}
#else
void holdStandardStreams() { }
void endByClosedPipe() { }
#endif

} // namespace mielto
