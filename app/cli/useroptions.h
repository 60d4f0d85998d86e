// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/base/result.h"
#include "app/cli/invocation.h"
#include "app/list/auditplan.h"

namespace mielto {

/// Who is named by the arguments and --users-file. A value.
struct NamedUsers {
    QStringList users; ///< Not one, or each once.
    QStringList notes; ///< What was taken of the file, for people.

    /// Reads the file, or standard input, to its end. Blocks; any thread.
    static Result<NamedUsers> read(const Invocation &invocation);
};

/// Which rows of which users: what the options say that `list`, `export` and `count` share.
Result<AuditPlan> auditPlanOf(const Invocation &invocation, const QStringList &users);

} // namespace mielto
