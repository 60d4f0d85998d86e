// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/view/viewspec.h"

namespace mielto {

/// Local filters made ready to be asked of many rows. Shared by threads when const.
class LocalFilters final {
public:
    explicit LocalFilters(const std::vector<LocalFilter> &filters);
    bool pass(const ViewedRows &rows, const RowRef &row) const;

private:
    struct Column {
        RowColumn column;
        std::vector<QString> wanted; ///< One of them, unless empty.
        std::vector<QString> excluded;
    };
    std::vector<Column> m_columns;
};

/// The filter that keeps, or drops, the rows that have the same text in that column.
LocalFilter localFilterOf(
    const ViewedRows &rows, const RowRef &row, RowColumn column, bool excludes);

} // namespace mielto
