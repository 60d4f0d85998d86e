// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/route.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include "app/api/environmentproxy.h"
#include "app/session/proxyaddress.h"

namespace mielto {
namespace {

struct RouteText {
    Q_DECLARE_TR_FUNCTIONS(Route)
};

QNetworkProxy desktopProxy(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::Socks5Proxy:
            return proxy;
        case QNetworkProxy::HttpCachingProxy:
            return {QNetworkProxy::HttpProxy, proxy.hostName(), proxy.port(), proxy.user(),
                proxy.password()};
        case QNetworkProxy::DefaultProxy:
        case QNetworkProxy::FtpCachingProxy:
            break;
        }
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

Result<QNetworkProxy, QString> proxyFor(const QUrl &url, const NetworkOptions &options)
{
    switch (options.proxyMode) {
    case ProxyMode::None:
        break;
    case ProxyMode::Own:
        if (options.ownProxy.type() == QNetworkProxy::DefaultProxy) {
            return RouteText::tr("The proxy address in the settings is not valid. Correct it.");
        }
        return options.ownProxy;
    case ProxyMode::System:
        if (auto proxy = environmentProxy(url.host(QUrl::FullyEncoded))) {
            return *std::move(proxy);
        }
        return desktopProxy(url);
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace

Result<Route> routeTo(const ServerUrl &server, const NetworkOptions &options)
{
    const QUrl url = server.url();
    Route route;
    route.isTls = !server.isPlainHttp();
    route.host = url.host(QUrl::FullyEncoded);
    route.port = static_cast<quint16>(url.port(route.isTls ? 443 : 80));
    if (!server.isLoopback()) {
        auto proxy = proxyFor(url, options);
        if (!proxy) {
            return Failure{FailureKind::Usage, proxy.error(), Remedy::EditServer};
        }
        route.proxy = *proxy;
        const auto login = options.proxyLogins.constFind(proxyOrigin(*proxy));
        if (login != options.proxyLogins.cend()) {
            route.proxy.setUser(login->user);
            route.proxy.setPassword(login->password);
        }
    }
    return route;
}

} // namespace mielto
