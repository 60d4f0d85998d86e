// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/compare/entrywalk.h"
#include "app/data/rowdecoder.h"

namespace mielto {

/// The connections of {"connections":[…],"total":N}, on lines of their own or not. After damage it
/// goes on at the next line that begins with an object, as each of our own files has one for each
/// connection; in a file of another layout everything behind the damage is lost.
class DocumentWalk final : public EntryWalk {
public:
    /// `start`: where the list's first element may stand.
    explicit DocumentWalk(std::size_t start)
        : m_start(start)
    {
    }
    bool isDocument() const override { return true; }

private:
    void walk(bool isLast) override;
    std::size_t nextStart() const override;
    /// Whether there may be another one in the text.
    bool element(RowDecoder &decoder, bool isLast);
    bool takeElement(JsonCursor &cursor, RowDecoder &decoder, bool isLast);
    void end();
    void goTo(const JsonCursor &cursor)
    {
        m_at = static_cast<std::size_t>(cursor.position() - m_text.data());
    }

    std::size_t m_start;
    bool m_needsComma = false;
    bool m_isBehindList = false;
};

/// Where the elements of such a document's list begin, if the text begins one.
std::optional<std::size_t> startOfDocumentList(std::string_view text);

} // namespace mielto
