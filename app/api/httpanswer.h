// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include "app/api/apierror.h"

namespace mielto {

/// Why there is no connection, or no longer.
struct HttpFault {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text{}; ///< Qt's or OpenSSL's words.
    QList<QSslError> tlsErrors{};
    std::optional<ApiError> proxy{}; ///< Where the proxy is at fault.
};

/// The answer to a request, as far as it came. A value.
struct HttpAnswer {
    QUrl url; ///< That was asked for.
    int status = 0; ///< 0: no head came.
    bool isHttp10 = false;
    /// By names in lower case; the values of equal names are joined by ", ".
    std::map<QByteArray, QByteArray> fields;
    QByteArray body; ///< Unpacked.
    HttpFault fault; ///< What ended it early.

    /// Empty where there is none.
    QByteArray field(const char *lowerName) const
    {
        const auto found = fields.find(lowerName);
        return found == fields.end() ? QByteArray() : found->second;
    }
};

} // namespace mielto
