// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data/connectionblock.h"
#include "app/data/jsoncursor.h"

namespace mielto {

/// Reads connections, one after another, where a cursor stands, and notes where their values are.
/// Key order does not matter, unknown fields and enum values are kept, what is wrong with a row is
/// flagged in it. The text of rows stands at most 4 GiB behind `begin`.
class RowDecoder final {
public:
    explicit RowDecoder(const char *begin)
        : m_begin(begin)
    {
    }

    /// Takes the next value, a connection or not. False: it is no JSON, or too deep; the cursor
    /// knows more.
    bool take(JsonCursor &cursor, ConnectionRow &row) const;

private:
    const char *m_begin;
};

} // namespace mielto
