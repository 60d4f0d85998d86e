// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/listoptions.h"
#include "app/export/exportplan.h"

namespace mielto {

/// What `export`, or `list` with a format of files, was asked for, checked. A value.
struct ExportOptions {
    ExportPlan plan; ///< But for server and workspace.
    bool hasSummary = false; ///< Says at the end what was written.

    static Result<ExportOptions, CommandFault> parse(
        const Invocation &invocation, const QStringList &users);
};

} // namespace mielto
