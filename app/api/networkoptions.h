// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>

#include "app/base/result.h"
#include "app/session/settings.h"

namespace mielto {

/// How requests travel. A value.
struct NetworkOptions {
    Deadlines deadlines;
    ProxyMode proxyMode = ProxyMode::System;
    QNetworkProxy ownProxy; ///< For ProxyMode::Own.
};

/// http://host:port or socks5://host:port, user and password allowed. The error is a sentence for
/// people and does not repeat the text, which may hold a password.
Result<QNetworkProxy, QString> parseProxy(const QString &url);

} // namespace mielto
