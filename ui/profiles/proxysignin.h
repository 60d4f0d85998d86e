// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "app/session/proxylogin.h"

namespace mielto {

/// The names and passwords of proxies, by scheme://host:port: of the keychain, where a proxy asks
/// for the first time, and as the user enters them. Without a widget.
class ProxySignIn final : public QObject {
    Q_OBJECT
public:
    /// `keychain` outlives this.
    explicit ProxySignIn(TokenStore &keychain, QObject *parent = nullptr);

    const QHash<QString, ProxyLogin> &logins() const { return m_logins; }
    /// A proxy asks. changed() follows, if this is the first time and the keychain knows.
    void find(const QString &proxy);
    /// What the user entered: changed() follows at once, then it is saved.
    void use(const QString &proxy, const ProxyLogin &login);

Q_SIGNALS:
    void changed();
    void notSaved(const QString &reason);

private:
    TokenStore &m_keychain;
    QHash<QString, ProxyLogin> m_logins;
    QSet<QString> m_sought; ///< In the keychain.
};

} // namespace mielto
