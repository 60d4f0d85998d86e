// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkProxy>

#include "app/session/proxylogin.h"
#include "app/session/settings.h"

namespace mielto {

/// How requests travel. A value.
struct NetworkOptions {
    Deadlines deadlines;
    ProxyMode proxyMode = ProxyMode::System;
    QNetworkProxy ownProxy; ///< For ProxyMode::Own.
    /// By proxyOrigin(). They come before what a proxy's address holds.
    QHash<QString, ProxyLogin> proxyLogins{};
};

/// As the settings say; without names and passwords.
NetworkOptions networkOptionsOf(const Settings &settings);

} // namespace mielto
