// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/list/userlist.h"

namespace mielto {

/// Adds the IDs of a text whose shape is known. No cell of another column is taken.
TakenUsers takeUsers(const ListShape &shape, UserList &list);

} // namespace mielto
