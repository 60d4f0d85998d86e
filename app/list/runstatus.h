// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/exitstatus.h"
#include "app/list/auditresults.h"
#include "app/list/auditstate.h"

namespace mielto {

/// What a run over users ends with: the status of what ended it early, or that in which all users
/// are alike, or ExitUnproven.
int exitStatusOf(const ListResult &result);
int exitStatusOf(const AuditState &state, const std::vector<ListResult> &results);

} // namespace mielto
