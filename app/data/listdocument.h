// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

#include "app/data/jsoncursor.h"

namespace mielto {

/// Levels around a connection's value in such a document: object, list, connection.
inline constexpr int kListDocumentDepth = 3;

/// Passes over the object in which replies and JSON exports hold their connections,
/// {"connections":[…],"total":N}, with other members or without, in any order. `element()` is
/// called at each connection, passes over it and says whether to go on. `total` is set if it is a
/// whole number that is not negative. False: it is no JSON (the cursor knows more), or of another
/// shape, such as one with two lists, which contradicts itself.
template <typename Element>
bool walkListDocument(JsonCursor &cursor, std::optional<qint64> &total, Element element)
{
    bool hasList = false;
    const bool isObject = cursor.object([&](std::string_view quotedKey) {
        const std::string key = jsonStringBytes(quotedKey);
        if (key == "connections") {
            return !std::exchange(hasList, true) && cursor.next() == '[' && cursor.array(element);
        }
        const std::string_view value = cursor.value(kMaxJsonDepth + kListDocumentDepth - 1);
        if (key == "total") {
            total = jsonCount(value);
        }
        return !value.empty();
    });
    return isObject && hasList;
}

/// Whether the text begins one, whatever comes behind the beginning of its list. A connection,
/// which may have a member of that name too, begins none.
bool beginsListDocument(std::string_view text);

} // namespace mielto
