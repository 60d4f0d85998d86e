// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/keychaintask.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kStateLimit{3'000};

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

} // namespace

KeychainTask::KeychainTask(
    const TokenKey &key, QObject *context, TokenStore::Answer answer, TokenStore::Answer late)
    : m_key(key.text())
    , m_context(context)
    , m_answer(std::move(answer))
    , m_late(std::move(late))
    , m_isPatient(m_late != nullptr)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeychainTask::giveUp);
}

void KeychainTask::limitTo(milliseconds limit)
{
    m_limit = limit;
    m_timer.start(limit);
}

void KeychainTask::start()
{
    if (isOver())
        return end();
    askState([this] {
        switch (m_state) {
        case KeychainState::NoService:
            return finish({KeychainFault::NoService, {}, {}});
        case KeychainState::Unresponsive:
            if (!m_isPatient)
                return finish({KeychainFault::Unresponsive, {}, {}});
            return run();
        case KeychainState::Ready:
        case KeychainState::NoKeyring:
        case KeychainState::Locked:
        case KeychainState::Unknown:
            return run();
        }
    });
}

void KeychainTask::askState(const std::function<void()> &next)
{
    askKeychainState(std::min(kStateLimit, m_limit), this, [this, next](KeychainState state) {
        m_state = state;
        if (isOver())
            end();
        else
            next();
    });
}

void KeychainTask::readEntry(const Next &next)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    runJob(job, next);
}

void KeychainTask::writeEntry(const Token &token, const Next &next)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(QString::fromLatin1(token.secret()));
    runJob(job, next);
}

void KeychainTask::removeEntry(const Next &next)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    runJob(job, next);
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
    if (isOver())
        return end();
    TokenOutcome outcome{faultOf(job->error()), {}, {}};
    if (outcome.fault != KeychainFault::None) {
        outcome.detail = job->errorString();
        return refine(outcome, next);
    }
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        const auto token = PastedToken::parse(read->textData().toUtf8());
        if (token)
            outcome.token = token->token;
        else
            outcome = {KeychainFault::Other, {},
                QCoreApplication::translate("Keychain", "What is stored there is not a token.")};
    }
    next(outcome);
}

/// QtKeychain calls a locked keyring an empty one and a lost service any other error.
void KeychainTask::refine(const TokenOutcome &outcome, const Next &next)
{
    askState([this, outcome, next] {
        TokenOutcome refined = outcome;
        switch (m_state) {
        case KeychainState::Locked:
            refined.fault = KeychainFault::Locked;
            break;
        case KeychainState::NoService:
            refined.fault = KeychainFault::NoService;
            break;
        case KeychainState::Unresponsive:
            refined.fault = KeychainFault::Unresponsive;
            break;
        case KeychainState::Ready:
        case KeychainState::NoKeyring:
        case KeychainState::Unknown:
            break;
        }
        next(refined);
    });
}

/// The time is over; what was asked goes on.
void KeychainTask::giveUp()
{
    const bool locked = m_state == KeychainState::Locked;
    const auto answer = std::exchange(m_answer, std::exchange(m_late, nullptr));
    if (answer && m_context)
        answer({locked ? KeychainFault::Locked : KeychainFault::Unresponsive, {}, {}});
}

void KeychainTask::finish(const TokenOutcome &outcome)
{
    // First the end: the receiver may start the next call or delete the store.
    const auto context = m_context;
    const auto answer = std::exchange(m_answer, nullptr);
    end();
    if (answer && context)
        answer(outcome);
}

void KeychainTask::end()
{
    m_timer.stop();
    deleteLater();
    Q_EMIT ended();
}

void ReadTask::run()
{
    readEntry([this](const TokenOutcome &outcome) { finish(outcome); });
}

WriteTask::WriteTask(const TokenKey &key, Token token, QObject *context, TokenStore::Answer answer,
    TokenStore::Answer late)
    : KeychainTask(key, context, std::move(answer), std::move(late))
    , m_token(std::move(token))
{
}

void WriteTask::run()
{
    writeEntry(m_token, [this](const TokenOutcome &written) {
        if (written.fault != KeychainFault::None)
            return finish(written);
        readEntry([this](const TokenOutcome &found) {
            TokenOutcome outcome{found.fault, {}, found.detail};
            const bool gone = found.fault == KeychainFault::NotFound;
            if (gone || (found.fault == KeychainFault::None && found.token != m_token))
                outcome.fault = KeychainFault::Mismatch;
            finish(outcome);
        });
    });
}

/// Reading makes the desktop offer to unlock; removing from a locked keyring would only pretend.
void RemoveTask::run()
{
    if (!seenLocked())
        return removeAndLook();
    readEntry([this](const TokenOutcome &found) {
        if (found.fault == KeychainFault::NotFound)
            finish({});
        else if (found.fault == KeychainFault::Locked)
            finish({KeychainFault::Locked, {}, found.detail});
        else
            removeAndLook();
    });
}

void RemoveTask::removeAndLook()
{
    removeEntry([this](const TokenOutcome &removed) {
        if (removed.fault == KeychainFault::NotFound)
            return finish({});
        if (removed.fault != KeychainFault::None)
            return finish(removed);
        readEntry([this](const TokenOutcome &found) {
            if (found.fault == KeychainFault::NotFound)
                finish({});
            else if (found.fault == KeychainFault::None)
                finish({KeychainFault::Other, {},
                    QCoreApplication::translate("Keychain", "The token is still there.")});
            else
                finish({found.fault, {}, found.detail});
        });
    });
}

} // namespace mielto
