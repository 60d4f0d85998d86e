// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

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
    bool take(JsonCursor &cursor, ConnectionRow &row);

private:
    ByteSpan span(std::string_view text) const
    {
        return {static_cast<std::uint32_t>(text.data() - m_begin),
            static_cast<std::uint32_t>(text.size())};
    }
    bool member(JsonCursor &cursor, ConnectionRow &row, std::string_view quotedKey);
    std::optional<Field> fieldOf(std::string_view quotedKey);
    void checkFields(ConnectionRow &row) const;
    std::string word(const ConnectionRow &row, Field field) const;

    const char *m_begin;
    std::size_t m_expected = 0; ///< Index of the field that should come next.
};

} // namespace mielto
