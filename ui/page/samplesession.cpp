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
        Q_EMIT started({});
        return;
    }
    if (std::exchange(m_isStarting, true)) {
        return;
    }
    const auto begin = [] {
        auto server = std::make_shared<SampleServer>();
        const QString fault = server->start();
        return std::pair(std::move(server), fault);
    };
    const auto take = [this](const std::pair<std::shared_ptr<SampleServer>, QString> &begun) {
        m_isStarting = false;
        m_server = begun.second.isEmpty() ? begun.first : nullptr;
        Q_EMIT started(begun.second);
    };
    runInBackground(this, begin, take);
}

} // namespace mielto
