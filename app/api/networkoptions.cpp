// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkoptions.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mielto {

Result<QNetworkProxy, QString> parseProxy(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool isHttp = scheme == "http"_L1;
    if ((!isHttp && scheme != "socks5"_L1) || parsed.host().isEmpty() || parsed.port() <= 0
        || parsed.path().size() > 1 || parsed.hasQuery() || parsed.hasFragment()) {
        return QCoreApplication::translate("Proxy",
            "A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080. "
            "Correct it in the settings.");
    }
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
        parsed.host(), static_cast<quint16>(parsed.port()), parsed.userName(), parsed.password());
}

} // namespace mielto
