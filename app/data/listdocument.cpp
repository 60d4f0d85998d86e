// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/listdocument.h"

#include "app/data/field.h"

namespace mielto {

bool beginsListDocument(std::string_view text)
{
    bool isFound = false;
    JsonCursor cursor(text);
    cursor.object([&](std::string_view quotedKey) {
        const std::string key = jsonStringBytes(quotedKey);
        isFound = key == "connections" && cursor.next() == '[';
        return !isFound && !fieldByKey(key) && !cursor.value(kMaxJsonDepth).empty();
    });
    return isFound;
}

} // namespace mielto
