// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/proxysignin.h"

namespace mielto {

ProxySignIn::ProxySignIn(TokenStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

void ProxySignIn::find(const QString &proxy)
{
    if (m_sought.contains(proxy)) {
        return;
    }
    m_sought.insert(proxy);
    const auto take = [this, proxy](const TokenOutcome &found) {
        const auto login = ProxyLogin::fromToken(found.token);
        if (login && !m_logins.contains(proxy)) {
            m_logins.insert(proxy, *login);
            Q_EMIT changed();
        }
    };
    m_keychain.read(ProxyLogin::keyOf(proxy), this, take, take);
}

void ProxySignIn::use(const QString &proxy, const ProxyLogin &login)
{
    m_sought.insert(proxy);
    m_logins.insert(proxy, login);
    Q_EMIT changed();
    m_keychain.write(
        ProxyLogin::keyOf(proxy), login.toToken(), this, [this](const TokenOutcome &saved) {
            if (saved.fault != KeychainFault::None) {
                Q_EMIT notSaved(keychainFaultText(saved.fault));
            }
        });
}

} // namespace mielto
