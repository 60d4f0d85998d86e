// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/httpanswer.h"

namespace mielto::testing {

/// An answer that has come.
struct FinishedReply final : HttpAnswer {
    explicit FinishedReply(int code, QNetworkReply::NetworkError error = QNetworkReply::NoError)
    {
        of(QStringLiteral("u")).with("Content-Type", "application/json");
        status = code;
        if (error != QNetworkReply::NoError) {
            fault = {error, QStringLiteral("said by Qt")};
        }
    }
    FinishedReply &of(const QString &user)
    {
        url = QUrl::fromEncoded(
            "https://api.example.com/api/v1/connections/users/" + user.toLatin1());
        return *this;
    }
    FinishedReply &with(const QByteArray &header, const QByteArray &value)
    {
        fields[header.toLower()] = value;
        return *this;
    }
};

} // namespace mielto::testing
