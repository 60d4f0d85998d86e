// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in proxies that ask for a name and password.
#include "ui/browse/browsepage.h"
#include "ui/profiles/proxydialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

namespace mielto {
namespace {

/// The proxy that has refused the page; empty: none has.
QString refusingProxy(const ListPage &page)
{
    const auto error = page.status(false).error;
    return error && error->remedy == Remedy::SignInToProxy ? error->proxy : QString();
}

} // namespace

void MainWindow::connectProxySignIn()
{
    connect(&m_proxySignIn, &ProxySignIn::changed, this, [this] {
        for (ListPage *one : m_tabs->pages()) {
            if (auto *asked = qobject_cast<ServerPage *>(one)) {
                signInToProxy(*asked);
            }
        }
    });
    connect(&m_proxySignIn, &ProxySignIn::notSaved, this,
        [this](const QString &reason) { sayNotSaved(tr("Password not saved"), reason); });
}

/// Where a proxy has refused, it is asked again as soon as there is something new to tell it.
void MainWindow::signInToProxy(ServerPage &page)
{
    const QString proxy = refusingProxy(page);
    if (proxy.isEmpty()) {
        return;
    }
    m_proxySignIn.find(proxy);
    const auto login = m_proxySignIn.logins().value(proxy);
    if (page.networkOptions().proxyLogins.value(proxy) == login) {
        return;
    }
    page.setNetworkOptions(networkOptions());
    if (auto *list = qobject_cast<BrowsePage *>(&page)) {
        list->refresh();
    }
}

void MainWindow::askForProxyLogin()
{
    const QString proxy = refusingProxy(*page());
    if (proxy.isEmpty()) {
        return;
    }
    auto *dialog = new ProxyDialog(proxy, m_proxySignIn.logins().value(proxy).user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, proxy] { m_proxySignIn.use(proxy, dialog->login()); });
    dialog->open();
}

} // namespace mielto
