// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "app/data/connectionlist.h"
#include "app/view/needlescan.h"

namespace mielto {

/// What Find and local filters see in a cell: displayText() without a limit on its length. A null
/// QString: no value.
QString findText(const RowRef &row, Field field);

/// Finds a text in the cells of rows, in any case; never sees through a mask. ASCII letters are
/// compared as such, so that the quick way below and the plain way find the same. Shared by threads
/// when const.
class FindMatcher final {
public:
    explicit FindMatcher(const QString &needle);

    bool isEmpty() const { return m_needle.isEmpty(); }
    /// In any of the twelve fields.
    bool matches(const RowRef &row) const;
    bool matches(const RowRef &row, Field field) const;
    bool matches(const QString &text) const;
    /// Adds to `found` which of the rows [first, first + count) of the block match, counted from
    /// `first`; ascending.
    void addMatches(
        const ConnectionBlock &block, int first, int count, std::vector<int> &found) const;

private:
    bool isIn(std::string_view text) const;

    QString m_needle;
    std::string m_lower; ///< ASCII needles only; else empty.
    /// Unless the needle may match what is not one piece of the JSON text.
    std::optional<NeedleScan> m_scan;
};

} // namespace mielto
