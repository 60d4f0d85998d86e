// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "app/api/networkoptions.h"
#include "app/session/proxylogin.h"

namespace mielto {

class PageTabs;
class ServerPage;
class SettingsFlow;

/// How requests reach the network: the settings' limits and proxy, with the names and passwords of
/// proxies that ask for them. Those come from the keychain, where a proxy asks for the first time,
/// or from the user. A page that a proxy has refused asks again once there is something new to tell
/// the proxy.
class ProxyFlow final : public QObject {
    Q_OBJECT
public:
    /// The references outlive this.
    ProxyFlow(TokenStore &keychain, const SettingsFlow &settings, PageTabs &tabs);

    NetworkOptions networkOptions() const;
    /// Opens the dialog for the proxy that has refused the page in front, if one has.
    void ask();
    /// Serves from now on, and is saved. `proxy`: scheme://host:port.
    void use(const QString &proxy, const ProxyLogin &login);

Q_SIGNALS:
    /// By the keychain.
    void notSaved(const QString &reason);

private:
    void find(const QString &proxy);
    void signIn(ServerPage &page);
    void signInAll();

    TokenStore &m_keychain;
    const SettingsFlow &m_settings;
    PageTabs &m_tabs;
    QHash<QString, ProxyLogin> m_logins; ///< By proxy.
    QSet<QString> m_sought; ///< In the keychain.
};

} // namespace mielto
