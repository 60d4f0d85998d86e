// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include "app/base/result.h"

namespace mielto {

enum class PlainHttp { Refused, LoopbackOnly };

/// The address of a Mielto server, checked: https (or http to a loopback host where that was
/// allowed), a host, an optional port and path, and nothing else. A trailing `/` or `/api/v1` is
/// removed. A value; always valid.
class ServerUrl final {
public:
    /// https://api.mielto.com
    ServerUrl();

    /// The error is a sentence for people.
    static Result<ServerUrl, QString> parse(const QString &text, PlainHttp plainHttp);

    /// Origin and path, as shown and stored.
    QString text() const;
    /// scheme://host[:port], lower case, the scheme's own port left out: what a token belongs to.
    QString origin() const;
    QUrl url() const { return m_url; }
    bool isPlainHttp() const;
    /// 127.0.0.0/8, [::1] or localhost: reached without a proxy.
    bool isLoopback() const;

    bool operator==(const ServerUrl &) const = default;

private:
    explicit ServerUrl(QUrl url);
    QUrl m_url;
};

} // namespace mielto
