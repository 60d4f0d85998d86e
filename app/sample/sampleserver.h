// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QString>
#include <QStringList>

#include "app/session/serverurl.h"
#include "app/session/token.h"

namespace mielto {

/// The whole contract of the Mielto endpoint over real HTTP, on 127.0.0.1 alone, with made-up
/// connections of 12 users and a random token. Deterministic data, the same on every start.
/// Runs on its own thread; start() blocks until it listens, the destructor until it ended (a second
/// at the most, clients or not).
class SampleServer final {
public:
    SampleServer();
    ~SampleServer();
    Q_DISABLE_COPY_MOVE(SampleServer)

    /// A sentence for people when it could not listen, else empty. Once.
    [[nodiscard]] QString start();
    /// http://127.0.0.1:PORT
    ServerUrl url() const;
    const Token &token() const;
    /// The workspace that the token belongs to; any other is 403.
    static QString workspace();
    /// In a fixed order; the first one has 240 connections.
    static QStringList users();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace mielto
