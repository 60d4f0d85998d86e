// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace mielto::sample {

/// A request as received. A header that was not sent is empty.
struct Request {
    QByteArray method;
    QByteArray target; ///< Path and query, still percent-encoded.
    QByteArray authorization;
    QByteArray workspace;
};

struct Answer {
    int status = 200;
    QByteArray body; ///< JSON
};

/// What the server of the contract answers, without the network. `authorization` is the whole value
/// of the header that is let in. Any thread may ask.
Answer answerTo(const Request &request, const QByteArray &authorization);

/// `{"detail":text}`, the shape of all errors but 422.
QByteArray detailBody(const QByteArray &text);

} // namespace mielto::sample
