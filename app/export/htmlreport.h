// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/exportplan.h"

namespace mielto {

/// The report (app/answers/report.h) of the rows of an export, in place of the rows. Group n of the
/// list belongs to user n of the manifest. Ages are measured from `readAt`; without one, from now.
QByteArray htmlReport(const ExportPlan &plan, const Manifest &manifest, const ConnectionList &rows,
    const QDateTime &readAt);

} // namespace mielto
