// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSocket>
#include <QNetworkProxy>

#include "app/api/httpanswer.h"

namespace mielto {

/// What a proxy did instead of connecting us. Names the proxy.
ApiError proxyError(const QNetworkProxy &proxy, QAbstractSocket::SocketError error);

/// The answer to CONNECT was no. @param hasSignedIn whether name and password went with it.
ApiError proxyAnswerError(const QNetworkProxy &proxy, const HttpAnswer &answer, bool hasSignedIn);

/// Whether a 407 may be answered with a name and password: it offers Basic, and neither NTLM nor
/// Negotiate.
bool offersBasic(const HttpAnswer &answer);

} // namespace mielto
