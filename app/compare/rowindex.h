// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "app/view/viewspec.h"

namespace mielto {

/// By what a row is found again in another list: the user who was asked for and the id. A row
/// without an id is known by all of its text but its secrets, which one side may mask.
struct RowKey {
    int user = 0;
    std::string_view id; ///< Characters of the id in UTF-8.
    bool operator==(const RowKey &) const = default;
};

/// The keys of all rows of a list, which outlives them.
class RowKeys final {
public:
    /// `users`: a number for each group of the list; empty: users do not matter.
    RowKeys(const ConnectionList &list, const std::vector<int> &users);
    Q_DISABLE_COPY_MOVE(RowKeys)

    int size() const { return static_cast<int>(m_keys.size()); }
    const RowKey &operator[](int row) const { return m_keys[static_cast<std::size_t>(row)]; }

private:
    std::string_view idOf(const RowRef &row);

    std::vector<RowKey> m_keys;
    std::deque<std::string> m_decoded; ///< Ids that are spelt with escapes, and whole rows.
};

/// Finds rows by their keys, each once: rows with the same key come in their order.
class RowIndex final {
public:
    /// The keys outlive it.
    explicit RowIndex(const RowKeys &keys);

    /// The next row with that key that was not taken; -1: none.
    int take(const RowKey &key);
    /// Rows with a key that another row before them has.
    int duplicates() const { return m_duplicates; }

private:
    struct Slot {
        int row = -1; ///< One of those with the key; -1: free.
        int next = -1; ///< The first one that was not taken.
    };
    Slot &slotOf(const RowKey &key);

    const RowKeys &m_keys;
    std::vector<Slot> m_slots; ///< Their number is a power of two, at most half of them taken.
    std::vector<int> m_sameKey; ///< By row: the next one with its key.
    int m_duplicates = 0;
};

} // namespace mielto
