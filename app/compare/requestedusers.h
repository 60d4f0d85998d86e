// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/manifest.h"
#include "app/view/viewspec.h"

namespace mielto {

/// A file's rows with the users who were asked for. Who that was follows from the manifest's
/// counts, when they add up to the rows; else from a text under the key `requested_user` in the
/// connections; else nobody knows, and there are no users.
ViewedRows rowsOfUsers(const BlockPointer &rows, const std::optional<Manifest> &manifest);

} // namespace mielto
