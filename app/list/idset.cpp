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
    // The upper half of the hash as a fraction of all slots: their number may be any.
    std::size_t slot = static_cast<std::size_t>(((hash >> 32U) * m_slots.size()) >> 32U);
    while (m_slots[slot] != 0 && m_slots[slot] != hash) {
        ++slot;
        slot = slot == m_slots.size() ? 0 : slot;
    }
    return slot;
}

bool IdSet::insert(std::string_view id) { return insertHash(hashOf(id)); }

bool IdSet::insertHash(quint64 hash)
{
    // At most seven of eight slots are taken; more would make long searches.
    if ((m_count + 1) * 8 > m_slots.size() * 7) {
        grow();
    }
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

void IdSet::add(const IdSet &ids)
{
    for (const quint64 hash : ids.m_slots) {
        if (hash != 0) {
            insertHash(hash);
        }
    }
}

void IdSet::clear()
{
    m_slots.clear();
    m_count = 0;
}

void IdSet::grow()
{
    std::vector<quint64> old = std::move(m_slots);
    m_slots.assign(std::max<std::size_t>(16, old.size() + old.size() / 2), 0);
    for (const quint64 hash : old) {
        if (hash != 0) {
            m_slots[slotOf(hash)] = hash;
        }
    }
}

} // namespace mielto
