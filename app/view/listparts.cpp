// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/listparts.h"

namespace mielto {

std::vector<ListPart> partsOf(const ConnectionList &list)
{
    constexpr int enough = 16'384;
    std::vector<ListPart> parts;
    int start = 0;
    int rows = enough;
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        if (rows >= enough) {
            parts.emplace_back();
            rows = 0;
        }
        parts.back().push_back({block.get(), first, count, group, start});
        start += count;
        rows += count;
    });
    return parts;
}

} // namespace mielto
