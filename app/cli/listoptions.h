// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/answers/filter.h"
#include "app/base/result.h"
#include "app/cli/invocation.h"
#include "app/export/rowwriter.h"
#include "app/list/auditplan.h"

namespace mielto {

/// What `list` or `export` was asked for, checked. A value.
struct ListOptions {
    AuditPlan plan;
    std::optional<RowFormat> format; ///< Nothing: a table.
    Filter where; ///< Which rows are given out.
    RowWriterOptions writer; ///< Its columns are the table's too.

    static Result<ListOptions> parse(const Invocation &invocation, const QStringList &users);
};

} // namespace mielto
