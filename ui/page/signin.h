// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QObject>

#include "app/api/endpoint.h"
#include "app/session/tokensource.h"

namespace mielto {

class SampleSession;

/// From a chosen profile to an endpoint with its token: asks the start's token and the keychain, or
/// starts the sample server. A new choice drops the answer to an older one.
class SignIn final : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    SignIn(TokenSource &tokens, SampleSession &sample, QObject *parent = nullptr);

    /// Of the sample server, which is started first: sampleProfile().
    void to(const Profile &profile);
    static Profile sampleProfile();
    /// To the profile that was chosen last.
    void again();
    /// To no server at all.
    void out();

    /// The profile that was chosen last.
    const std::optional<Profile> &profile() const { return m_profile; }
    bool isSample() const { return m_profile && m_profile->kind == ProfileKind::Sample; }

Q_SIGNALS:
    /// Nobody is signed in until an answer comes.
    void waiting();
    void signedIn(const mielto::Endpoint &endpoint);
    /// A sentence for people.
    void refused(const QString &why);

private:
    void choose(const std::optional<Profile> &profile);

    TokenSource &m_tokens;
    SampleSession &m_sample;
    std::optional<Profile> m_profile;
    bool m_awaitsSample = false;
    quint64 m_generation = 0;
};

} // namespace mielto
