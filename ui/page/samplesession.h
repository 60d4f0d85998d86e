// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

#include "app/sample/sampleserver.h"

namespace mielto {

/// The sample server for the window: started off the GUI thread, once, when it is first wanted.
class SampleSession final : public QObject {
    Q_OBJECT
public:
    explicit SampleSession(QObject *parent = nullptr);

    /// Answers with started(), at once when it runs already.
    void start();
    /// Once started.
    const SampleServer &server() const { return *m_server; }

Q_SIGNALS:
    /// `fault`: why it was not, a sentence; else empty.
    void started(const QString &fault);

private:
    bool m_isStarting = false;
    std::shared_ptr<SampleServer> m_server;
};

} // namespace mielto
