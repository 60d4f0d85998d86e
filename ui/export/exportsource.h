// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/export/manifest.h"
#include "app/list/audit.h"
#include "app/session/profile.h"
#include "app/view/viewspec.h"

namespace mielto {

/// What a page has to export. A value; rows are shared.
struct ExportSource {
    QString origin; ///< Where the rows come from: a profile, a file.
    ProfileColor color = ProfileColor::None; ///< Of the profile.
    ViewedRows rows; ///< All that are loaded, in the server's order.
    RowOrder shown; ///< Null: all of them, as they are.
    RowOrder selected; ///< In the order shown; null: none.
    std::vector<ManifestUser> known; ///< Of the users, as far as they were read.
    QString server; ///< For the manifest, and so are
    QString workspace;
    ManifestFilters filters; ///< what the rows had to be,
    bool isTraceable = true; ///< whether all this is known of them,
    Secrets secrets = Secrets::Included; ///< and whether their secrets are masked already.
    std::vector<RowColumn> columns; ///< Those in the table, from left to right.
    AuditPlan audit; ///< What to read afresh; no users: the rows are not a server's.
    bool offersLoadedFirst = false; ///< Reading all afresh takes long: only when it is chosen.
    std::optional<qint64> total; ///< How many rows that may be, by the server's count.
    ViewSpec spec; ///< What narrows the rows that are shown.
};

} // namespace mielto
