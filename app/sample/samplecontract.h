// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>

#include "app/sample/sampledata.h"

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

/// What the server of the contract answers, without the network. After construction any thread may
/// ask.
class Contract final {
public:
    /// `authorization` is the whole value of the header that is let in.
    explicit Contract(QByteArray authorization);

    Answer answer(const Request &request) const;

private:
    bool isSignedIn(const QByteArray &authorization) const;

    QByteArray m_authorization;
    std::vector<UserRows> m_users;
};

/// `{"detail":text}`, the shape of all errors but 422.
QByteArray detailBody(const QByteArray &text);

} // namespace mielto::sample
