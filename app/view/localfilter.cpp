// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/localfilter.h"

#include <algorithm>

#include "app/answers/findmatcher.h"
#include "app/data/celltext.h"

namespace mielto {
namespace {

QString textOf(const ViewedRows &rows, const RowRef &row, RowColumn column)
{
    return column ? findText(row, *column) : rows.userOf(row);
}

/// A null value is not an empty text.
bool isSame(const QString &a, const QString &b) { return a == b && a.isNull() == b.isNull(); }

} // namespace

bool passes(const std::vector<LocalFilter> &filters, const ViewedRows &rows, const RowRef &row)
{
    return std::ranges::all_of(filters, [&](const LocalFilter &filter) {
        const QString text = textOf(rows, row, filter.column);
        if (filter.excludes) {
            return !isSame(text, filter.text);
        }
        return std::ranges::any_of(filters, [&](const LocalFilter &other) {
            return other.column == filter.column && !other.excludes && isSame(text, other.text);
        });
    });
}

LocalFilter localFilterOf(
    const ViewedRows &rows, const RowRef &row, RowColumn column, bool excludes)
{
    return {column, textOf(rows, row, column), excludes};
}

} // namespace mielto
