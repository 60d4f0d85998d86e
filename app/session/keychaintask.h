// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/session/tokenstore.h"

namespace QKeychain { // NOLINT(readability-identifier-naming): the library's own
class Job;
}

namespace mielto {

/// One call of KeychainTokenStore: runs its jobs, and asks the keyring of itself where a job's word
/// alone may be wrong. Has no parent, because it must outlive its job.
class KeychainTask final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Read, Write, Remove };
    KeychainTask(Kind kind, const TokenKey &key, QObject *context, TokenStore::Answer answer,
        TokenStore::Answer late = {});

    void setToken(const Token &token) { m_token = token; } ///< For Write.
    /// The time runs from here, also while others are before it.
    void limitTo(std::chrono::milliseconds limit);
    void start();
    /// The answer is wanted no longer.
    void forget() { m_answer = m_late = nullptr; }

Q_SIGNALS:
    /// Nothing of it runs any more; it deletes itself.
    void ended();

private:
    using Next = std::function<void(const TokenOutcome &)>;

    void write();
    void remove();
    void removeEntry();
    void readEntry(const Next &next);
    void runJob(QKeychain::Job *job, const Next &next);
    void afterJob(QKeychain::Job *job, const Next &next);
    void giveUp();
    bool isOver() const { return !m_answer; }
    void finish(const TokenOutcome &outcome);
    void end();

    Kind m_kind;
    QString m_key;
    Token m_token;
    QPointer<QObject> m_context;
    TokenStore::Answer m_answer;
    TokenStore::Answer m_late; ///< Takes the place of m_answer once the time is over.
    QTimer m_timer;
};

} // namespace mielto
