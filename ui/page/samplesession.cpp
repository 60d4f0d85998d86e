// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/samplesession.h"

#include "app/base/background.h"

namespace mielto {

SampleSession::SampleSession(QObject *parent)
    : QObject(parent)
{
}

void SampleSession::start()
{
    if (m_server) {
        Q_EMIT ready();
        return;
    }
    if (std::exchange(m_isStarting, true)) {
        return;
    }
    struct Started {
        std::shared_ptr<SampleServer> server;
        QString fault;
    };
    const auto begin = [] {
        auto server = std::make_shared<SampleServer>();
        QString fault = server->start();
        return Started{std::move(server), std::move(fault)};
    };
    runInBackground(this, begin, [this](const Started &started) {
        m_isStarting = false;
        if (started.fault.isEmpty()) {
            m_server = started.server;
            Q_EMIT ready();
        } else {
            Q_EMIT failed(started.fault);
        }
    });
}

} // namespace mielto
