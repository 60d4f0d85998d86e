// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QNetworkProxy>

#include "app/api/apierror.h"
#include "app/api/httphead.h"

namespace mielto {

/// What a proxy did instead of connecting us.
enum class ProxyTrouble { NotFound, Refused, Closed, Silent, NotHttp, Other };

/// Names the proxy.
ApiError proxyError(const QNetworkProxy &proxy, ProxyTrouble trouble);

/// The answer to CONNECT was no. @param hasSignedIn whether name and password went with it.
ApiError proxyAnswerError(
    const QNetworkProxy &proxy, const HttpHead &answer, const QByteArray &body, bool hasSignedIn);

/// Whether a 407 may be answered with a name and password: it offers Basic, and neither NTLM nor
/// Negotiate.
bool offersBasic(const HttpHead &answer);

} // namespace mielto
