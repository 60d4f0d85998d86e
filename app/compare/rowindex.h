// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include <QHash>

#include "app/view/viewspec.h"

namespace mielto {

/// By what a row is found again in another list: the user who was asked for and the id. A row
/// without an id is known by all of its text but its secrets, which one side may mask.
using RowKey = std::pair<QString, QByteArray>;

/// Finds the rows of a list by their keys, each once: rows with the same key come in their order.
class RowIndex final {
public:
    RowIndex(const ViewedRows &rows, bool matchesUsers);

    int rowCount() const { return static_cast<int>(m_keys.size()); }
    const RowKey &keyOf(int row) const { return m_keys[static_cast<std::size_t>(row)]; }
    /// The next row with that key that was not taken; -1: none.
    int take(const RowKey &key) { return m_rows.contains(key) ? m_rows.take(key) : -1; }
    /// Rows with a key that another row before them has.
    int duplicates() const { return m_duplicates; }

private:
    std::vector<RowKey> m_keys;
    QMultiHash<RowKey, int> m_rows;
    int m_duplicates = 0;
};

} // namespace mielto
