// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "app/base/result.h"
#include "app/cli/invocation.h"
#include "app/cli/target.h"
#include "app/export/rowwriter.h"

namespace mielto {

/// What `list` was asked for, checked. A value.
struct ListOptions {
    QStringList users; ///< Each once, in the order given.
    std::optional<Status> status;
    std::optional<IntegrationType> type;
    std::optional<RowFormat> format; ///< Nothing: a table.
    RowWriterOptions writer; ///< Its columns are the table's too.
    std::optional<int> limit;
    int concurrency = 4;
    bool allowPartial = false;

    static Result<ListOptions, CommandFault> parse(const Invocation &invocation);
};

} // namespace mielto
