// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>

#include "app/base/result.h"

namespace mielto {

/// Where a proxy's address comes from.
enum class ProxySource {
    User, ///< The port is needed.
    Environment, ///< The port is 1080 where none is given, as in curl.
};

/// http://host:port or socks5://host:port, user and password allowed; without a scheme http://. The
/// error is a sentence for people and does not repeat the text, which may hold a password.
Result<QNetworkProxy, QString> parseProxy(
    const QString &text, ProxySource source = ProxySource::User);

/// scheme://host:port, without user and password.
QString proxyOrigin(const QNetworkProxy &proxy);

} // namespace mielto
