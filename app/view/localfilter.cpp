// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/localfilter.h"

#include <algorithm>

#include "app/view/celltext.h"
#include "app/view/findmatcher.h"

namespace mielto {
namespace {

QString textOf(const ViewedRows &rows, const RowRef &row, RowColumn column)
{
    return column ? findText(row, *column) : rows.userOf(row);
}

/// A null value is not an empty text.
bool isSame(const QString &a, const QString &b) { return a == b && a.isNull() == b.isNull(); }

bool holds(const std::vector<QString> &texts, const QString &text)
{
    return std::ranges::any_of(texts, [&](const QString &one) { return isSame(one, text); });
}

} // namespace

LocalFilters::LocalFilters(const std::vector<LocalFilter> &filters)
{
    for (const LocalFilter &filter : filters) {
        auto column = std::ranges::find(m_columns, filter.column, &Column::column);
        if (column == m_columns.end()) {
            column = m_columns.insert(m_columns.end(), Column{filter.column, {}, {}});
        }
        (filter.excludes ? column->excluded : column->wanted).push_back(filter.text);
    }
}

bool LocalFilters::pass(const ViewedRows &rows, const RowRef &row) const
{
    return std::ranges::all_of(m_columns, [&](const Column &column) {
        const QString text = textOf(rows, row, column.column);
        return (column.wanted.empty() || holds(column.wanted, text))
            && !holds(column.excluded, text);
    });
}

LocalFilter localFilterOf(
    const ViewedRows &rows, const RowRef &row, RowColumn column, bool excludes)
{
    return {column, textOf(rows, row, column), excludes};
}

} // namespace mielto
