// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace mielto {

/// Hands values from one thread to another. The sender puts a value and, when put() says so, wakes
/// the receiver with a queued call that carries no argument; the receiver takes everything at once.
/// Any thread may call either side.
template <typename T> class Mailbox final {
public:
    /// Returns true when the box was empty: only then does the receiver need to be woken.
    bool put(T item)
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
        return m_items.size() == 1;
    }

    std::vector<T> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_items, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace mielto
