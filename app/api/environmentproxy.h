// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QNetworkProxy>
#include <QString>

#include "app/base/result.h"

namespace mielto {

/// The proxy for an https address by https_proxy, all_proxy and no_proxy (also in capitals), read
/// as curl does; QNetworkProxy::NoProxy where no_proxy lists the host. Nothing: the variables say
/// nothing. The error is a sentence for people.
std::optional<Result<QNetworkProxy, QString>> environmentProxy(const QString &host);

} // namespace mielto
