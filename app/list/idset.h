// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <QtGlobal>

namespace mielto {

/// Which ids were seen, as 64-bit hashes with a seed of this process: nine to fourteen bytes an id,
/// whatever its length. (A million ids meet a false "seen" once in some 37 million lists; it costs
/// a reading.)
class IdSet final {
public:
    /// False when it was there already.
    bool insert(std::string_view id);
    bool contains(std::string_view id) const;
    /// All of another one's.
    void add(const IdSet &ids);
    void clear();

private:
    std::size_t slotOf(quint64 hash) const;
    bool insertHash(quint64 hash);
    void grow();

    std::vector<quint64> m_slots; ///< 0: free.
    std::size_t m_count = 0;
};

} // namespace mielto
