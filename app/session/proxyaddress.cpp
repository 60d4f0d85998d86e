// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/proxyaddress.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ProxyText {
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

} // namespace

Result<QNetworkProxy, QString> parseProxy(const QString &text, ProxySource source)
{
    const QString trimmed = text.trimmed();
    const QString missing = trimmed.contains("://"_L1) ? QString() : u"http://"_s;
    const QUrl url(missing + trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == "https"_L1) {
        return ProxyText::tr(
            "Proxies with https:// are not supported. Use one with http:// or socks5://.");
    }
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    const int port = url.port(source == ProxySource::Environment ? 1080 : -1);
    if ((!isSocks && scheme != "http"_L1) || url.host().isEmpty() || port <= 0
        || url.path().size() > 1 || url.hasQuery() || url.hasFragment()) {
        return ProxyText::tr("A proxy address looks like http://proxy.example.com:8080 or "
                             "socks5://localhost:1080.");
    }
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        url.host(), static_cast<quint16>(port), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
}

QString proxyOrigin(const QNetworkProxy &proxy)
{
    QUrl url;
    url.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.toString(QUrl::FullyEncoded);
}

} // namespace mielto
