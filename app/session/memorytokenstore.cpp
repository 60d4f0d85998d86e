// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/memorytokenstore.h"

#include <utility>

namespace mielto {
namespace {

void answerLater(QObject *context, TokenStore::Answer answer, TokenOutcome outcome)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), outcome = std::move(outcome)] { answer(outcome); },
        Qt::QueuedConnection);
}

} // namespace

void MemoryTokenStore::read(const TokenKey &key, QObject *context, Answer answer, Answer /*late*/)
{
    TokenOutcome outcome{m_fault, {}, {}};
    if (m_fault == KeychainFault::None) {
        outcome.token = find(key);
        if (outcome.token.isEmpty())
            outcome.fault = KeychainFault::NotFound;
    }
    answerLater(context, std::move(answer), std::move(outcome));
}

void MemoryTokenStore::write(
    const TokenKey &key, const Token &token, QObject *context, Answer answer, Answer /*late*/)
{
    if (m_fault == KeychainFault::None)
        keep(key, token);
    answerLater(context, std::move(answer), {m_fault, {}, {}});
}

void MemoryTokenStore::remove(const TokenKey &key, QObject *context, Answer answer)
{
    const bool ok = m_fault == KeychainFault::None || m_fault == KeychainFault::NotFound;
    if (ok)
        forget(key);
    answerLater(context, std::move(answer), {ok ? KeychainFault::None : m_fault, {}, {}});
}

} // namespace mielto
