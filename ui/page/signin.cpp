// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/signin.h"

#include "ui/page/samplesession.h"

namespace mielto {

SignIn::SignIn(TokenSource &tokens, SampleSession &sample, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_sample(sample)
{
    // The session is everybody's: only who waits for it is meant.
    connect(&m_sample, &SampleSession::started, this, [this](const QString &fault) {
        if (!std::exchange(m_awaitsSample, false)) {
            return;
        }
        if (!fault.isEmpty()) {
            Q_EMIT refused(fault);
            return;
        }
        const SampleServer &server = m_sample.server();
        Q_EMIT signedIn({server.url(), SampleServer::workspace(), server.token(), {}});
    });
}

void SignIn::choose(const std::optional<Profile> &profile)
{
    ++m_generation;
    m_profile = profile;
    m_awaitsSample = isSample();
    Q_EMIT waiting();
}

void SignIn::to(const Profile &profile)
{
    choose(profile);
    if (isSample()) {
        m_sample.start();
        return;
    }
    const auto take = [this, profile, generation = m_generation](
                          const Result<SourcedToken> &found) {
        if (generation != m_generation) {
            return;
        }
        if (found) {
            Q_EMIT signedIn({profile.server, profile.workspace, found->token, profile.caFile});
        } else {
            Q_EMIT refused(found.error().sentence.shown);
        }
    };
    // A keyring that is unlocked after its time still signs in.
    m_tokens.find(profile.tokenKey(), this, take, take);
}

void SignIn::again()
{
    if (const auto profile = m_profile) {
        to(*profile);
    }
}

void SignIn::out() { choose({}); }

Profile SignIn::sampleProfile()
{
    Profile profile;
    profile.kind = ProfileKind::Sample;
    profile.name = tr("Sample data");
    return profile;
}

} // namespace mielto
