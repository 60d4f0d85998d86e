// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data/connectionblock.h"
#include "app/data/jsoncursor.h"

namespace mielto {

/// Takes the next value, a connection or not, and notes where in the text from `begin` on its
/// values are, at most 4 GiB behind. Key order does not matter, unknown fields and enum values are
/// kept, what is wrong with a row is flagged in it. False: it is no JSON, or too deep; the cursor
/// knows more.
bool decodeRow(JsonCursor &cursor, const char *begin, ConnectionRow &row);

} // namespace mielto
