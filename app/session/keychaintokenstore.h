// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>

#include <QObject>

#include "app/session/tokenstore.h"

namespace mielto {

class KeychainTask;

/// The operating system's keychain through QtKeychain, as text under the service
/// com.mielto.Connections. Calls run one after the other. Each is answered when `limit` is over, at
/// the latest (Locked when the keyring says so and its prompt may be waiting for the user, else
/// Unresponsive), but what the keychain was asked goes on, since QtKeychain has no way to stop it.
/// Reading, writing or removing with a locked keyring may make the desktop ask for its password.
/// Destroying the store drops the answers. One thread, with an event loop (on Linux one of GLib's).
class KeychainTokenStore final : public QObject, public TokenStore {
    Q_OBJECT

public:
    explicit KeychainTokenStore(
        std::chrono::milliseconds limit = std::chrono::seconds(10), QObject *parent = nullptr);
    ~KeychainTokenStore() override;

    void read(const TokenKey &key, QObject *context, Answer answer, Answer late = {}) override;
    void write(const TokenKey &key, const Token &token, QObject *context, Answer answer,
        Answer late = {}) override;
    void remove(const TokenKey &key, QObject *context, Answer answer) override;

private:
    void enqueue(KeychainTask *task);
    void next();

    std::chrono::milliseconds m_limit;
    std::deque<KeychainTask *> m_tasks; ///< The first one runs.
};

} // namespace mielto
