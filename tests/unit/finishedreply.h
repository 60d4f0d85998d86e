// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>

namespace mielto::testing {

/// A reply that is already over.
class FinishedReply final : public QNetworkReply {
public:
    explicit FinishedReply(int status, NetworkError error = NoError)
    {
        setUrl(QUrl(QStringLiteral("https://api.example.com/api/v1/connections/users/u")));
        if (status != 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        }
        if (error != NoError) {
            setError(error, QStringLiteral("said by Qt"));
        }
        setRawHeader("Content-Type", "application/json");
    }
    FinishedReply &of(const QString &user)
    {
        setUrl(QUrl::fromEncoded(
            "https://api.example.com/api/v1/connections/users/" + user.toLatin1()));
        return *this;
    }
    FinishedReply &with(const QByteArray &header, const QByteArray &value)
    {
        setRawHeader(header, value);
        return *this;
    }
    void abort() override { }
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace mielto::testing
