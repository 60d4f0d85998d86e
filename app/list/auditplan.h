// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/list/filtervalues.h"
#include "app/list/listreader.h"

namespace mielto {

/// Whose lists are to be read, and how. A value.
struct AuditPlan {
    QStringList users; ///< Each once, in the order of the result.
    FilterValues filters;
    qint64 wantedRows = ListReader::kAllRows; ///< Of each user.
    int concurrency = 4; ///< Users side by side, and requests at once.
    QStringList files = {}; ///< Those that it was read from: no export replaces them.
};

} // namespace mielto
