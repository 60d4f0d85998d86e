// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkoptions.h"

#include "app/session/proxyaddress.h"

namespace mielto {

NetworkOptions networkOptionsOf(const Settings &settings)
{
    NetworkOptions options{settings.deadlines, settings.proxyMode, {}};
    if (options.proxyMode == ProxyMode::Own) {
        const auto proxy = parseProxy(settings.proxyUrl);
        options.ownProxy = proxy ? *proxy : QNetworkProxy();
    }
    return options;
}

} // namespace mielto
