// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QNetworkProxy>
#include <QString>

#include "app/api/networkoptions.h"
#include "app/base/result.h"
#include "app/session/serverurl.h"

namespace mielto {

/// How a server is reached. A value.
struct Route {
    QString host;
    quint16 port = 443;
    bool isTls = true;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); ///< NoProxy, HTTP or SOCKS5.

    bool isThroughProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

/// The proxy for an https address by https_proxy, all_proxy and no_proxy (also in capitals), read
/// as curl does; QNetworkProxy::NoProxy where no_proxy lists the host. Nothing: the variables say
/// nothing. The error is a sentence for people.
std::optional<Result<QNetworkProxy, QString>> environmentProxy(const QString &host);

/// Loopback hosts bypass every proxy. May ask the desktop, which blocks.
Result<Route> routeTo(const ServerUrl &server, const NetworkOptions &options);

} // namespace mielto
