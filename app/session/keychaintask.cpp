// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/keychaintask.h"

#include <utility>

#include <qt6keychain/keychain.h>

#include "app/session/keychainstate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mielto {
namespace {

constexpr auto kStateLimit = 3s;
/// When the time is over already.
constexpr auto kLastQuestionLimit = 300ms;

QString service() { return u"com.mielto.Connections"_s; }

KeychainFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainFault::None;
    case QKeychain::EntryNotFound:
        return KeychainFault::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainFault::Denied;
    case QKeychain::NoBackendAvailable:
        return KeychainFault::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return KeychainFault::Other;
    }
    return KeychainFault::Other;
}

/// Of a job without error.
TokenOutcome outcomeOf(const QKeychain::Job *job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    if (read == nullptr) {
        return {};
    }
    const auto found = PastedToken::parse(read->textData().toUtf8());
    // What is stored there may be no token.
    return found ? TokenOutcome{KeychainFault::None, found->token}
                 : TokenOutcome{KeychainFault::Other, {}};
}

} // namespace

KeychainTask::KeychainTask(Kind kind, const TokenKey &key, QObject *context,
    TokenStore::Answer answer, TokenStore::Answer late)
    : m_kind(kind)
    , m_key(key.text())
    , m_context(context)
    , m_answer(std::move(answer))
    , m_late(std::move(late))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeychainTask::giveUp);
}

void KeychainTask::limitTo(std::chrono::milliseconds limit) { m_timer.start(limit); }

void KeychainTask::start()
{
    if (isOver()) {
        return end();
    }
    switch (m_kind) {
    case Kind::Read:
        return readEntry([this](const TokenOutcome &found) { finish(found); });
    case Kind::Write:
        return write();
    case Kind::Remove:
        return remove();
    }
}

void KeychainTask::write()
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(QString::fromLatin1(m_token.secret()));
    runJob(job, [this](const TokenOutcome &written) {
        if (written.fault != KeychainFault::None) {
            return finish(written);
        }
        readEntry([this](const TokenOutcome &found) {
            const bool isOther = found.fault == KeychainFault::NotFound
                || (found.fault == KeychainFault::None && found.token != m_token);
            finish({isOther ? KeychainFault::Mismatch : found.fault, {}});
        });
    });
}

/// Reading makes the desktop offer to unlock; removing from a locked keyring would only pretend.
void KeychainTask::remove()
{
    readEntry([this](const TokenOutcome &found) {
        if (found.fault == KeychainFault::NotFound) {
            return finish({});
        }
        if (found.fault != KeychainFault::None && found.fault != KeychainFault::Other) {
            return finish(found);
        }
        removeEntry();
    });
}

void KeychainTask::removeEntry()
{
    runJob(new QKeychain::DeletePasswordJob(service()), [this](const TokenOutcome &removed) {
        if (removed.fault != KeychainFault::None && removed.fault != KeychainFault::NotFound) {
            return finish(removed);
        }
        readEntry([this](const TokenOutcome &found) {
            if (found.fault == KeychainFault::NotFound) {
                return finish({});
            }
            const bool isThere = found.fault == KeychainFault::None;
            finish({isThere ? KeychainFault::Other : found.fault, {}});
        });
    });
}

void KeychainTask::readEntry(const Next &next)
{
    runJob(new QKeychain::ReadPasswordJob(service()), next);
}

// The job has no parent and deletes itself when it has finished: deleted earlier it would crash,
// because libsecret keeps a pointer to it.
void KeychainTask::runJob(QKeychain::Job *job, const Next &next)
{
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this,
        [this, next](QKeychain::Job *finished) { afterJob(finished, next); });
    job->start();
}

void KeychainTask::afterJob(QKeychain::Job *job, const Next &next)
{
    if (isOver()) {
        return end();
    }
    const KeychainFault fault = faultOf(job->error());
    if (fault == KeychainFault::None) {
        return next(outcomeOf(job));
    }
    // QtKeychain calls a locked keyring an empty one and a lost service any other error.
    askKeychainState(kStateLimit, this, [this, fault, next](KeychainFault state) {
        if (isOver()) {
            return end();
        }
        next({state == KeychainFault::None ? fault : state, {}});
    });
}

/// The time is over; what was asked goes on.
void KeychainTask::giveUp()
{
    askKeychainState(kLastQuestionLimit, this, [this](KeychainFault state) {
        const bool isLocked = state == KeychainFault::Locked;
        const auto answer = std::exchange(m_answer, std::exchange(m_late, nullptr));
        if (answer && m_context) {
            answer({isLocked ? KeychainFault::Locked : KeychainFault::Unresponsive, {}});
        }
    });
}

void KeychainTask::finish(const TokenOutcome &outcome)
{
    // First the end: the receiver may start the next call or delete the store.
    const auto context = m_context;
    const auto answer = std::exchange(m_answer, nullptr);
    end();
    if (answer && context) {
        answer(outcome);
    }
}

void KeychainTask::end()
{
    m_timer.stop();
    deleteLater();
    Q_EMIT ended();
}

} // namespace mielto
