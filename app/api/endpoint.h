// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>
#include <QString>
#include <QUrl>

#include "app/api/pagequery.h"
#include "app/base/sentence.h"
#include "app/session/profile.h"
#include "app/session/token.h"

namespace mielto {

/// Where requests go and what they carry. A value.
struct Endpoint {
    ServerUrl server;
    QString workspace; ///< Checked by workspaceFault(); empty: none is sent.
    Token token;
    QString caFile; ///< Extra certificates in PEM; empty for none.
};

/// A sentence for people when no request may be sent for this user id, else empty. `.` and `..`
/// would change the path, control characters have no place in an id.
Sentence userIdFault(const QString &user);

/// The address of a page; the user id is percent-encoded once, whole.
QUrl pageUrl(const ServerUrl &server, const PageQuery &query);

/// The request for a page, with its token.
QNetworkRequest pageRequest(const Endpoint &endpoint, const PageQuery &query);

/// Bytes of a reply, after decompression, beyond which it is refused.
inline constexpr qint64 kMaxReplyBytes = 64LL * 1024 * 1024;

} // namespace mielto
