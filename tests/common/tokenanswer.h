// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QTest>

#include "app/session/tokenstore.h"

namespace mielto::testing {

inline Token token(const QByteArray &text) { return PastedToken::parse(text)->token; }

/// Receives the answer of one call and counts, so that a second one is seen.
class TokenAnswer final {
public:
    TokenStore::Answer receiver()
    {
        return [state = m_state](const TokenOutcome &outcome) {
            ++state->count;
            state->outcome = outcome;
        };
    }
    int count() const { return m_state->count; }
    bool wait(int milliseconds = 5000) const
    {
        return QTest::qWaitFor([this] { return count() > 0; }, milliseconds);
    }
    const TokenOutcome &outcome() const { return m_state->outcome; }

private:
    struct State {
        int count = 0;
        TokenOutcome outcome{KeychainFault::Other, {}};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// The outcome of one call on a store, waited for.
inline TokenOutcome readNow(TokenStore &store, const TokenKey &key)
{
    QObject context;
    TokenAnswer answer;
    store.read(key, &context, answer.receiver());
    answer.wait(20'000);
    return answer.outcome();
}

inline TokenOutcome writeNow(TokenStore &store, const TokenKey &key, const Token &token)
{
    QObject context;
    TokenAnswer answer;
    store.write(key, token, &context, answer.receiver());
    answer.wait(20'000);
    return answer.outcome();
}

inline TokenOutcome removeNow(TokenStore &store, const TokenKey &key)
{
    QObject context;
    TokenAnswer answer;
    store.remove(key, &context, answer.receiver());
    answer.wait(20'000);
    return answer.outcome();
}

} // namespace mielto::testing
