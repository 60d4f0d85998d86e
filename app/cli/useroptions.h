// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/cli/invocation.h"
#include "app/cli/target.h"
#include "app/list/runstatus.h"
#include "app/list/userlist.h"

namespace mielto {

/// Who is named by the arguments and --users-file. A value.
struct NamedUsers {
    UserList list;
    QStringList notes; ///< What was taken of the file, for people.
    QString fault; ///< Why nothing may be asked for; empty: it may.

    /// Reads the file, or standard input, to its end. Blocks; any thread.
    static NamedUsers read(const Invocation &invocation);
};

/// Which rows of which users: the options that `list`, `export` and `count` share.
struct UserOptions {
    AuditPlan plan;
    bool allowPartial = false;

    static Result<UserOptions, CommandFault> parse(
        const Invocation &invocation, const QStringList &users);
};

/// A sentence about a user whose list is not whole, and the server's words about it if any.
QStringList faultLines(const UserResult &result);

} // namespace mielto
