// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/list/audit.h"
#include "ui/page/listpage.h"

namespace mielto {

/// What the window shows of an audit: how far it is, how fast, how long it will take.
PageStatus auditStatus(const AuditState &state, const QDateTime &retryAt);

/// What is lost when the audit is closed, as a sentence; empty when it was read within a minute.
QString auditLoss(const AuditState &state);

/// How many users ended how: "complete: 2,290 · not allowed: 12".
QString auditOutcomes(const Audit &audit);

} // namespace mielto
