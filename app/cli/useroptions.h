// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/cli/invocation.h"
#include "app/cli/target.h"
#include "app/list/runstatus.h"

namespace mielto {

/// Which rows of which users: the options that `list`, `export` and `count` share.
struct UserOptions {
    AuditPlan plan;
    QStringList notes; ///< What was left out of the users who were named, for people.
    bool allowPartial = false;

    /// Reads --users-file, or standard input, to its end.
    static Result<UserOptions, CommandFault> parse(const Invocation &invocation);
};

/// A sentence about a user whose list is not whole, and the server's words about it if any.
QStringList faultLines(const UserResult &result);

} // namespace mielto
