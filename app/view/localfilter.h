// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/view/viewspec.h"

namespace mielto {

/// Whether the row has, of each column, one of the texts wanted and none of the others.
bool passes(const std::vector<LocalFilter> &filters, const ViewedRows &rows, const RowRef &row);

/// The filter that keeps, or drops, the rows that have the same text in that column.
LocalFilter localFilterOf(
    const ViewedRows &rows, const RowRef &row, RowColumn column, bool excludes);

} // namespace mielto
