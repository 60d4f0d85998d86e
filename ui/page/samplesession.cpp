// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/samplesession.h"

#include <thread>

#include "app/base/mailbox.h"

namespace mielto {

struct SampleSession::Starter {
    struct Started {
        std::unique_ptr<SampleServer> server;
        QString fault;
    };
    Mailbox<Started> box;
    std::thread thread;
};

SampleSession::SampleSession(QObject *parent)
    : QObject(parent)
{
}

SampleSession::~SampleSession()
{
    if (m_starter && m_starter->thread.joinable()) {
        m_starter->thread.join();
    }
}

void SampleSession::start()
{
    if (m_server) {
        Q_EMIT ready();
        return;
    }
    if (m_starter) {
        return;
    }
    m_starter = std::make_shared<Starter>();
    m_starter->thread = std::thread([this, starter = m_starter.get()] {
        auto server = std::make_unique<SampleServer>();
        QString fault = server->start();
        starter->box.put({std::move(server), std::move(fault)});
        // The destructor joins this thread, so the receiver is there.
        QMetaObject::invokeMethod(this, &SampleSession::take, Qt::QueuedConnection);
    });
}

void SampleSession::take()
{
    m_starter->thread.join();
    auto started = m_starter->box.takeAll();
    m_starter.reset();
    if (started.front().fault.isEmpty()) {
        m_server = std::move(started.front().server);
        Q_EMIT ready();
    } else {
        Q_EMIT failed(started.front().fault);
    }
}

} // namespace mielto
