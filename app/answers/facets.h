// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "app/answers/filter.h"
#include "app/answers/grid.h"
#include "app/answers/rowcontext.h"
#include "app/data/viewedrows.h"

namespace mielto {

/// One value of a field and the rows that have it.
struct FacetValue {
    QString text; ///< As received; null: no value.
    GridCell rows;
};

/// The values of one field, the most broken first, then the most frequent.
struct Facet {
    RowColumn column;
    std::vector<FacetValue> values;
};

/// Fields whose values are counted, in their order; that of the user who was asked for is the last.
const std::vector<RowColumn> &facetColumns();

/// The counts of a field obey the terms about other fields and ignore those about itself. A pure
/// function for any thread, linear in the rows; incomplete when cancelled.
std::vector<Facet> facetsOf(const ViewedRows &rows, const Filter &filter, const RowContext &context,
    const std::function<bool()> &isCancelled);

/// How a click changes a filter.
enum class FacetClick {
    Only, ///< Rows with this value, whatever was wanted of its field; a second time: any.
    Add, ///< Rows with this value too; a second time: no longer.
    Exclude, ///< No rows with this value; a second time: no matter.
};
Filter filterAfter(const Filter &filter, RowColumn column, const QString &value, FacetClick click);

} // namespace mielto
