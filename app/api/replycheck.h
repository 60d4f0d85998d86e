// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QSslError>
#include <QString>

#include "app/api/apierror.h"
#include "app/api/pagedecoder.h"

class QNetworkReply;

namespace mielto {

/// Looks at a finished reply in stages (transport, status, headers, content type); the first that
/// does not hold gives the error. Nothing: its body may be decoded. Qt's NoError alone proves
/// nothing.
std::optional<ApiError> checkReply(
    const QNetworkReply &reply, const QByteArray &body, const QList<QSslError> &tlsErrors);

/// What a body that is not a page of connections means.
ApiError decodeError(const DecodeFault &fault, const QByteArray &body);

} // namespace mielto
