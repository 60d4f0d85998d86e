// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/rowindex.h"

#include <bit>

#include <QHashFunctions>

#include "app/data/jsontext.h"
#include "app/data/masking.h"

namespace mielto {

RowKeys::RowKeys(const ConnectionList &list, const std::vector<int> &users)
{
    m_keys.reserve(static_cast<std::size_t>(list.rowCount()));
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        const int user = users.empty() ? 0 : users[static_cast<std::size_t>(group)];
        for (int row = first; row < first + count; ++row) {
            m_keys.push_back({user, idOf({block.get(), row, group})});
        }
    });
}

std::string_view RowKeys::idOf(const RowRef &row)
{
    const std::string_view json = row.json(Field::Id);
    if (json.empty() || json == "null" || json == "\"\"") {
        return m_decoded.emplace_back(
            connectionJson(row.block->objectJson(row.row), Secrets::Masked));
    }
    if (!isJsonString(json)) {
        return json;
    }
    const bool isPlain = json.find('\\') == std::string_view::npos;
    return isPlain ? json.substr(1, json.size() - 2)
                   : std::string_view(m_decoded.emplace_back(jsonStringBytes(json)));
}

RowIndex::RowIndex(const RowKeys &keys)
    : m_keys(keys)
    , m_slots(std::bit_ceil(static_cast<std::size_t>(keys.size()) * 2 + 1))
    , m_sameKey(static_cast<std::size_t>(keys.size()), -1)
{
    // From behind, so that the first of several with one key stands first.
    for (int row = keys.size() - 1; row >= 0; --row) {
        Slot &slot = slotOf(keys[row]);
        m_sameKey[static_cast<std::size_t>(row)] = slot.next;
        m_duplicates += slot.row >= 0 ? 1 : 0;
        slot = {row, row};
    }
}

int RowIndex::take(const RowKey &key)
{
    Slot &slot = slotOf(key);
    const int row = slot.next;
    if (row >= 0) {
        slot.next = m_sameKey[static_cast<std::size_t>(row)];
    }
    return row;
}

RowIndex::Slot &RowIndex::slotOf(const RowKey &key)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = qHashBits(key.id.data(), key.id.size(),
                         QHashSeed::globalSeed() ^ static_cast<std::size_t>(key.user))
        & mask;
    while (m_slots[at].row >= 0 && !(m_keys[m_slots[at].row] == key)) {
        at = (at + 1) & mask;
    }
    return m_slots[at];
}

} // namespace mielto
