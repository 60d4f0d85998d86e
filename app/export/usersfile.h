// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/failure.h"
#include "app/export/manifest.h"

namespace mielto {

/// Writes what became of each user as CSV, a line each under the names that manifests have:
/// user_id,verdict,rows,total,requests,error. Blocks on the disk: not for the GUI thread.
std::optional<Failure> saveUsers(const QString &path, const std::vector<ManifestUser> &users);

} // namespace mielto
