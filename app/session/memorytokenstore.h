// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "app/session/tokenstore.h"

namespace mielto {

/// Tokens until the program ends ("use for this session only"); nothing is written anywhere. Tests
/// let it fail.
class MemoryTokenStore final : public TokenStore {
public:
    void read(const TokenKey &key, QObject *context, Answer answer, Answer late = {}) override;
    void write(const TokenKey &key, const Token &token, QObject *context, Answer answer,
        Answer late = {}) override;
    void remove(const TokenKey &key, QObject *context, Answer answer) override;

    /// At once, for those who need no answer.
    Token find(const TokenKey &key) const { return m_tokens.value(key.text()); }
    void keep(const TokenKey &key, const Token &token) { m_tokens.insert(key.text(), token); }
    void forget(const TokenKey &key) { m_tokens.remove(key.text()); }

    /// Every call answers with this from now on, and changes nothing.
    void failWith(KeychainFault fault) { m_fault = fault; }

private:
    QHash<QString, Token> m_tokens;
    KeychainFault m_fault = KeychainFault::None;
};

} // namespace mielto
