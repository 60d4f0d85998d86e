// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/session/keychainstate.h"
#include "app/session/tokenstore.h"

namespace QKeychain { // NOLINT(readability-identifier-naming): the library's own
class Job;
}

namespace mielto {

/// One call of KeychainTokenStore: asks for the keyring's state, runs the jobs, and asks again
/// where a job's word alone may be wrong. Has no parent, because it must outlive its job.
class KeychainTask : public QObject {
    Q_OBJECT

public:
    KeychainTask(const TokenKey &key, QObject *context, TokenStore::Answer answer,
        TokenStore::Answer late = {});

    /// The time runs from here, also while others are before it.
    void limitTo(std::chrono::milliseconds limit);
    void start();
    /// The answer is wanted no longer.
    void forget() { m_answer = m_late = nullptr; }

Q_SIGNALS:
    /// Nothing of it runs any more; it deletes itself.
    void ended();

protected:
    using Next = std::function<void(const TokenOutcome &)>;

    /// The keyring may be used now; what was found before, if it is locked, is in seenLocked().
    virtual void run() = 0;
    bool seenLocked() const { return m_state == KeychainState::Locked; }

    /// One job each; `next` is not called when the time is over.
    void readEntry(const Next &next);
    void writeEntry(const Token &token, const Next &next);
    void removeEntry(const Next &next);
    void finish(const TokenOutcome &outcome);

private:
    void runJob(QKeychain::Job *job, const Next &next);
    void afterJob(QKeychain::Job *job, const Next &next);
    void refine(const TokenOutcome &outcome, const Next &next);
    void askState(const std::function<void()> &next);
    void giveUp();
    bool isOver() const { return !m_answer; }
    void end();

    QString m_key;
    QPointer<QObject> m_context;
    TokenStore::Answer m_answer;
    TokenStore::Answer m_late; ///< Takes the place of m_answer once the time is over.
    bool m_isPatient; ///< There is somebody to hear a late answer.
    std::chrono::milliseconds m_limit{};
    QTimer m_timer;
    KeychainState m_state = KeychainState::Unknown;
};

class ReadTask final : public KeychainTask {
public:
    using KeychainTask::KeychainTask;

protected:
    void run() override;
};

class WriteTask final : public KeychainTask {
public:
    WriteTask(const TokenKey &key, Token token, QObject *context, TokenStore::Answer answer,
        TokenStore::Answer late);

protected:
    void run() override;

private:
    Token m_token;
};

class RemoveTask final : public KeychainTask {
public:
    using KeychainTask::KeychainTask;

protected:
    void run() override;

private:
    void removeAndLook();
};

} // namespace mielto
