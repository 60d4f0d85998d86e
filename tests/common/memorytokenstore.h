// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QHash>

#include "app/session/tokenstore.h"

namespace mielto::testing {

/// A keychain in memory, which fails when it is told to.
class MemoryTokenStore final : public TokenStore {
public:
    void read(const TokenKey &key, QObject *context, Answer answer, Answer /*late*/ = {}) override
    {
        TokenOutcome outcome{m_fault, {}};
        if (m_fault == KeychainFault::None) {
            outcome.token = m_tokens.value(key.text());
            outcome.fault = outcome.token.isEmpty() ? KeychainFault::NotFound : KeychainFault::None;
        }
        answerLater(context, std::move(answer), outcome);
    }
    void write(const TokenKey &key, const Token &token, QObject *context, Answer answer,
        Answer /*late*/ = {}) override
    {
        if (m_fault == KeychainFault::None) {
            keep(key, token);
        }
        answerLater(context, std::move(answer), {m_fault, {}});
    }
    void remove(const TokenKey &key, QObject *context, Answer answer) override
    {
        const bool ok = m_fault == KeychainFault::None || m_fault == KeychainFault::NotFound;
        if (ok) {
            m_tokens.remove(key.text());
        }
        answerLater(context, std::move(answer), {ok ? KeychainFault::None : m_fault, {}});
    }

    /// Empty where there is none.
    Token find(const TokenKey &key) const { return m_tokens.value(key.text()); }
    void keep(const TokenKey &key, const Token &token) { m_tokens.insert(key.text(), token); }
    /// Every call answers with this from now on, and changes nothing.
    void failWith(KeychainFault fault) { m_fault = fault; }

private:
    static void answerLater(QObject *context, Answer answer, const TokenOutcome &outcome)
    {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), outcome] { answer(outcome); },
            Qt::QueuedConnection);
    }

    QHash<QString, Token> m_tokens;
    KeychainFault m_fault = KeychainFault::None;
};

} // namespace mielto::testing
