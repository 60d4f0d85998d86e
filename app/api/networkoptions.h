// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>

#include "app/session/settings.h"

namespace mielto {

/// How requests travel. A value.
struct NetworkOptions {
    Deadlines deadlines;
    ProxyMode proxyMode = ProxyMode::System;
    QNetworkProxy ownProxy; ///< For ProxyMode::Own, with the name and password, if there are any.
};

/// As the settings say; name and password of a proxy of one's own are still to be found.
NetworkOptions networkOptionsOf(const Settings &settings);

} // namespace mielto
