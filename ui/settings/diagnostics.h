// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <optional>

#include <QString>

#include "app/api/networkpagesource.h"

namespace mielto {

/// What *Copy diagnostics* is made of. Nothing of a connection, no token.
struct DiagnosticsInput {
    QString profile;
    std::optional<ServerUrl> server;
    bool hasWorkspace = false;
    bool hasToken = false;
    ProxyMode proxyMode = ProxyMode::System;
    std::optional<ApiError> lastError;
    std::deque<RequestRecord> requests; ///< Newest first.
};

/// Text for a support request: versions, system, server, the last error and the last requests, with
/// user ids and the server's own words left out.
QString diagnosticsText(const DiagnosticsInput &input);

} // namespace mielto
