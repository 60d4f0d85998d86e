// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/compare/entrywalk.h"
#include "app/data/rowdecoder.h"

namespace mielto {

/// What stands before the first connection of such a document.
struct DocumentStart {
    std::size_t list = 0; ///< Where the list's first element may stand.
    std::optional<qint64> total; ///< If it stands before the list.
    bool isBareList = false; ///< The list is all that there is.
};
/// Nothing: the text does not begin one.
std::optional<DocumentStart> startOfDocument(std::string_view text);

/// The connections of {"connections":[…],"total":N} or of a bare array, on lines of their own or
/// not. After damage it goes on at the next line that begins with an object, as each of our own
/// files has one for each connection; in a file of another layout everything behind the damage is
/// lost.
class DocumentWalk final : public EntryWalk {
public:
    explicit DocumentWalk(const DocumentStart &start)
        : m_start(start.list)
        , m_total(start.total)
        , m_isBareList(start.isBareList)
    {
    }
    bool isDocument() const override { return true; }
    std::optional<qint64> total() const override { return m_total; }

private:
    void walk(bool isLast) override;
    std::size_t nextStart() const override;
    /// Whether there may be another one in the text.
    bool element(RowDecoder &decoder, bool isLast);
    bool takeElement(JsonCursor &cursor, RowDecoder &decoder, bool isLast);
    void end();
    bool endMember(JsonCursor &cursor);
    void goTo(const JsonCursor &cursor)
    {
        m_at = static_cast<std::size_t>(cursor.position() - m_text.data());
    }

    std::size_t m_start;
    std::optional<qint64> m_total;
    bool m_isBareList;
    bool m_needsComma = false;
    bool m_isBehindList = false;
};

} // namespace mielto
