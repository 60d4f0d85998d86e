// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin.h"

#include "ui/samplesession.h"

namespace mielto {

SignIn::SignIn(TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_sample(new SampleSession(this))
{
    connect(m_sample, &SampleSession::ready, this, [this] {
        if (m_isSample) {
            const SampleServer &server = m_sample->server();
            Q_EMIT signedIn({server.url(), SampleServer::workspace(), server.token(), {}});
        }
    });
    connect(m_sample, &SampleSession::failed, this, &SignIn::refused);
}

void SignIn::to(const Profile &profile)
{
    m_profile = profile;
    m_isSample = false;
    Q_EMIT waiting();
    m_tokens.find(profile.tokenKey(), this,
        [this, profile, generation = ++m_generation](
            const Result<SourcedToken, TokenFault> &found) {
            if (generation != m_generation) {
                return;
            }
            if (found) {
                Q_EMIT signedIn({profile.server, profile.workspace, found->token, profile.caFile});
            } else {
                Q_EMIT refused(found.error().words);
            }
        });
}

void SignIn::toSample()
{
    ++m_generation;
    m_profile = sampleProfile();
    m_isSample = true;
    Q_EMIT waiting();
    m_sample->start();
}

Profile SignIn::sampleProfile()
{
    Profile profile;
    profile.name = tr("Sample data");
    return profile;
}

} // namespace mielto
