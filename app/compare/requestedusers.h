// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/compare/connectionfile.h"
#include "app/view/viewspec.h"

namespace mielto {

/// How many lines of a file are one user's; users stand in the file's order.
struct UserRows {
    QString user;
    qint64 rows = 0;
};

/// The file's rows with the users who were asked for. Who that was follows from the counts, when
/// they add up to the file's lines, damaged ones included; else from a text under the key
/// `requested_user` in the connections; else nobody knows, and there are no users.
ViewedRows rowsOfFile(const ConnectionFile &file, const std::vector<UserRows> &counts);

} // namespace mielto
