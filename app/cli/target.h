// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/api/networkoptions.h"
#include "app/base/result.h"
#include "app/cli/invocation.h"
#include "app/list/retrypolicy.h"
#include "app/session/profilestore.h"
#include "app/session/tokensource.h"

namespace mielto {

/// What the options, the profile and the environment make of "which server, and how". A value.
struct Target {
    ServerUrl server;
    QString profile; ///< Empty: none.
    QString workspace;
    QString caFile;
    NetworkOptions network;
    RetryPolicy retries;
    StartToken startToken;
    QString warning; ///< To be said before anything is sent; empty: none.

    TokenKey tokenKey() const { return {profile, server.origin()}; }
};

/// Option, then named profile, then environment (not with --demo), then https://api.mielto.com.
Result<Target> resolveTarget(const Invocation &invocation, const ProfileStore &profiles);

} // namespace mielto
