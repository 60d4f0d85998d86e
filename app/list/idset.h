// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <QHashFunctions>
#include <QSet>

namespace mielto {

/// Which ids were seen, as 64-bit hashes with a seed of this process, whatever their length. (A
/// million ids meet a false "seen" once in some 37 million lists; it costs a reading.)
class IdSet final {
public:
    /// False when it was there already.
    bool insert(std::string_view id)
    {
        const qsizetype before = m_hashes.size();
        m_hashes.insert(hashOf(id));
        return m_hashes.size() > before;
    }
    bool contains(std::string_view id) const { return m_hashes.contains(hashOf(id)); }
    /// All of another one's.
    void add(const IdSet &ids) { m_hashes.unite(ids.m_hashes); }
    void clear() { m_hashes.clear(); }

private:
    static quint64 hashOf(std::string_view id)
    {
        static_assert(sizeof(size_t) == sizeof(quint64));
        return qHashBits(id.data(), id.size(), QHashSeed::globalSeed());
    }

    QSet<quint64> m_hashes;
};

} // namespace mielto
