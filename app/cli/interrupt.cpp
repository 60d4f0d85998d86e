// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <csignal>

#include <QSocketNotifier>

#ifndef Q_OS_WIN
#include <sys/socket.h>

#include <unistd.h>
#endif

namespace mielto {

#ifdef Q_OS_WIN
Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}
#else
namespace {

/// [0] is written by the handler, [1] is read by the event loop.
int sockets[2] = {-1, -1};

void handle(int number)
{
    const char byte = static_cast<char>(number);
    // Nothing can be done about a failure inside a signal handler.
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char number = 0;
        if (::read(sockets[1], &number, 1) == 1) {
            Q_EMIT interrupted();
        }
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        sigaction(number, nullptr, &action);
        if (number == SIGHUP && action.sa_handler == SIG_IGN) {
            continue; // Begun by nohup.
        }
        action = {};
        action.sa_handler = handle;
        action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
        sigaction(number, &action, nullptr);
    }
}
#endif

Interrupt::~Interrupt() = default;

} // namespace mielto
