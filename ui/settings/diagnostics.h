// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <optional>

#include "app/api/networkpagesource.h"
#include "app/session/profile.h"

namespace mielto {

/// What *Copy diagnostics* gives for a support request: versions, system, server, the last error
/// and the last requests of the window. Nothing of a connection, no token, no user IDs, none of the
/// server's own words.
class Diagnostics final {
public:
    void addRequest(const RequestRecord &record);
    void setLastError(const ApiError &error) { m_lastError = error; }
    /// The profile, and while signed in the endpoint, of the page in front.
    QString text(const std::optional<Profile> &profile, const std::optional<Endpoint> &endpoint,
        ProxyMode proxyMode) const;

private:
    std::deque<RequestRecord> m_requests; ///< Newest first.
    std::optional<ApiError> m_lastError;
};

} // namespace mielto
