// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/route.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxyFactory>

#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct RouteText {
    Q_DECLARE_TR_FUNCTIONS(Route)
};

/// Lower case first; an empty variable is none.
QString variable(const QString &name)
{
    const QString value = qEnvironmentVariable(name.toLatin1().constData());
    return value.isEmpty() ? qEnvironmentVariable(name.toUpper().toLatin1().constData()) : value;
}

QString withoutDots(QString name)
{
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

bool isListed(const QString &host, const QString &entry)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (entry.contains(u'/')) {
            const auto subnet = QHostAddress::parseSubnet(entry);
            return subnet.second >= 0 && address.isInSubnet(subnet);
        }
        return address == QHostAddress(entry);
    }
    const QString name = withoutDots(entry);
    const QString own = host.endsWith(u'.') ? host.chopped(1) : host;
    return !name.isEmpty()
        && (own.compare(name, Qt::CaseInsensitive) == 0
            || own.endsWith(u'.' + name, Qt::CaseInsensitive));
}

bool isBypassed(const QString &host)
{
    const QString list = variable(u"no_proxy"_s);
    if (list == "*"_L1) {
        return true;
    }
    const QStringList entries = QString(list).replace(u',', u' ').simplified().split(u' ');
    return std::ranges::any_of(
        entries, [&host](const QString &entry) { return isListed(host, entry); });
}

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

std::optional<Result<QNetworkProxy, QString>> environmentProxy(const QString &host)
{
    if (isBypassed(host)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    for (const QString &name : {u"https_proxy"_s, u"all_proxy"_s}) {
        const QString text = variable(name);
        if (!text.isEmpty()) {
            auto proxy = parseProxy(text, ProxySource::Environment);
            return proxy ? proxy : Result<QNetworkProxy, QString>(name + ": "_L1 + proxy.error());
        }
    }
    return std::nullopt;
}

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
