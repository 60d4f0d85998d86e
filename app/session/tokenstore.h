// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "app/session/token.h"

namespace mielto {

/// What a stored token belongs to: a profile's name (empty for none) and the exact origin of its
/// server.
struct TokenKey {
    QString profile;
    QString origin;

    /// The user name of the keychain entry; readable there, so it holds nothing secret.
    QString text() const;
    bool operator==(const TokenKey &) const = default;
};

enum class KeychainFault {
    None,
    NotFound, ///< The keychain answered: there is no token under this key.
    NoService, ///< No keychain in this session.
    Locked, ///< The keychain is locked and was not unlocked.
    Denied, ///< The user or the keychain said no.
    Unresponsive, ///< No answer within the time limit.
    Mismatch, ///< Written, but reading back gave something else: not saved.
    Other,
};

struct TokenOutcome {
    KeychainFault fault = KeychainFault::None;
    Token token; ///< Only after a read without fault.
};

/// One sentence for people, with what to do next. Empty for None.
QString keychainFaultText(KeychainFault fault);

/// Where tokens are kept between starts. All calls return at once; the answer comes through the
/// event loop of the calling thread, exactly once, unless `context` is gone by then. When it was
/// that the time is over, `late` gets what the keychain says in the end, as when the user has
/// unlocked it.
class TokenStore {
public:
    using Answer = std::function<void(const TokenOutcome &)>;

    TokenStore() = default;
    virtual ~TokenStore() = default;
    Q_DISABLE_COPY_MOVE(TokenStore)

    virtual void read(const TokenKey &key, QObject *context, Answer answer, Answer late = {}) = 0;
    /// Reads back before it answers.
    virtual void write(const TokenKey &key, const Token &token, QObject *context, Answer answer,
        Answer late = {}) = 0;
    /// NotFound counts as removed (None).
    virtual void remove(const TokenKey &key, QObject *context, Answer answer) = 0;
};

} // namespace mielto
