// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QUrl>

#include "app/api/networkpagesource.h"

namespace mielto::testing {

inline constexpr char kTokenText[] = "canary-token-4711";
inline constexpr char kWorkspace[] = "canary-workspace";

/// Deadlines short enough for tests: connect and idle 400 ms, total 1,200 ms.
NetworkOptions quickOptions();

/// An endpoint at the peer, with the token and the workspace above.
Endpoint endpointAt(const QUrl &url);

/// Fetches one page the way users do, through the worker thread; blocks with an event loop. Nothing
/// when no answer came in 20 s.
std::optional<PageReply> fetchOne(const Endpoint &endpoint, const NetworkOptions &options,
    const PageQuery &query = {{QStringLiteral("u"), {}, {}}, 0, kMaxPageSize});

} // namespace mielto::testing
