// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/proxyflow.h"

#include "ui/browse/browsepage.h"
#include "ui/profiles/secretdialogs.h"
#include "ui/window/pagetabs.h"
#include "ui/window/settingsflow.h"

namespace mielto {
namespace {

/// The proxy that has refused the page; empty: none has.
QString refusingProxy(const ListPage &page)
{
    const auto error = page.status(false).error;
    return error && error->remedy == Remedy::SignInToProxy ? error->proxy : QString();
}

} // namespace

ProxyFlow::ProxyFlow(TokenStore &keychain, const SettingsFlow &settings, PageTabs &tabs)
    : m_keychain(keychain)
    , m_settings(settings)
    , m_tabs(tabs)
{
    connect(&settings, &SettingsFlow::networkChanged, this, [this] {
        for (ServerPage *page : m_tabs.serverPages()) {
            page->setNetworkOptions(networkOptions());
        }
    });
    connect(&tabs, &PageTabs::pageAdded, this, [this](ListPage *added) {
        if (auto *page = qobject_cast<ServerPage *>(added)) {
            connect(page, &ListPage::stateChanged, this, [this, page] { signIn(*page); });
        }
    });
}

NetworkOptions ProxyFlow::networkOptions() const
{
    NetworkOptions options = networkOptionsOf(m_settings.settings());
    options.proxyLogins = m_logins;
    return options;
}

void ProxyFlow::find(const QString &proxy)
{
    if (m_sought.contains(proxy)) {
        return;
    }
    m_sought.insert(proxy);
    const auto take = [this, proxy](const TokenOutcome &found) {
        const auto login = ProxyLogin::fromToken(found.token);
        if (login && !m_logins.contains(proxy)) {
            m_logins.insert(proxy, *login);
            signInAll();
        }
    };
    m_keychain.read(ProxyLogin::keyOf(proxy), this, take, take);
}

void ProxyFlow::use(const QString &proxy, const ProxyLogin &login)
{
    m_sought.insert(proxy);
    m_logins.insert(proxy, login);
    signInAll();
    m_keychain.write(
        ProxyLogin::keyOf(proxy), login.toToken(), this, [this](const TokenOutcome &saved) {
            if (saved.fault != KeychainFault::None) {
                Q_EMIT notSaved(keychainFaultText(saved.fault));
            }
        });
}

void ProxyFlow::signInAll()
{
    for (ServerPage *page : m_tabs.serverPages()) {
        signIn(*page);
    }
}

void ProxyFlow::signIn(ServerPage &page)
{
    const QString proxy = refusingProxy(page);
    if (proxy.isEmpty()) {
        return;
    }
    find(proxy);
    const auto login = m_logins.value(proxy);
    if (page.networkOptions().proxyLogins.value(proxy) == login) {
        return;
    }
    page.setNetworkOptions(networkOptions());
    if (auto *list = qobject_cast<BrowsePage *>(&page)) {
        list->refresh();
    }
}

void ProxyFlow::ask()
{
    const QString proxy = refusingProxy(*m_tabs.current());
    if (proxy.isEmpty()) {
        return;
    }
    askForProxyLogin(m_tabs.window(), proxy, m_logins.value(proxy).user,
        [this, proxy](const ProxyLogin &login) { use(proxy, login); });
}

} // namespace mielto
