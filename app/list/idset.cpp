// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/idset.h"

#include <algorithm>

#include <QHashFunctions>

namespace mielto {
namespace {

quint64 hashOf(std::string_view id)
{
    static_assert(sizeof(size_t) == sizeof(quint64));
    return std::max<quint64>(1, qHashBits(id.data(), id.size(), QHashSeed::globalSeed()));
}

} // namespace

std::size_t IdSet::slotOf(quint64 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

bool IdSet::insert(std::string_view id)
{
    // At most seven of eight slots are taken; more would make long searches.
    if ((m_count + 1) * 8 > m_slots.size() * 7) {
        grow();
    }
    const quint64 hash = hashOf(id);
    quint64 &slot = m_slots[slotOf(hash)];
    if (slot == hash) {
        return false;
    }
    slot = hash;
    ++m_count;
    return true;
}

bool IdSet::contains(std::string_view id) const
{
    return !m_slots.empty() && m_slots[slotOf(hashOf(id))] != 0;
}

void IdSet::clear()
{
    m_slots.clear();
    m_count = 0;
}

void IdSet::grow()
{
    std::vector<quint64> old = std::move(m_slots);
    m_slots.assign(std::max<std::size_t>(16, old.size() * 2), 0);
    for (const quint64 hash : old) {
        if (hash != 0) {
            m_slots[slotOf(hash)] = hash;
        }
    }
}

} // namespace mielto
