// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/viewspec.h"

#include <algorithm>
#include <optional>

namespace mielto {

void ViewSpec::sortNext(RowColumn column, bool isSecond)
{
    const auto found = std::ranges::find(sort, column, &SortKey::column);
    const bool isNew = found == sort.end();
    std::optional<SortKey> next;
    if (isNew || !found->descending) {
        next = SortKey{column, !isNew};
    }
    if (!isSecond) {
        sort.clear();
    } else if (!isNew && next) {
        *found = *next;
        return;
    } else if (!isNew) {
        sort.erase(found);
    } else if (sort.size() == kMaxSortKeys) {
        sort.pop_back();
    }
    if (next) {
        sort.push_back(*next);
    }
}

bool ViewSpec::hasProblemsFirst() const
{
    return !sort.empty() && sort.front() == SortKey{Field::Status, true};
}

void ViewSpec::setProblemsFirst(bool on)
{
    sort.clear();
    if (on) {
        sort.push_back({Field::Status, true});
    }
}

void ViewSpec::setWanted(RowColumn column, const QStringList &texts)
{
    std::erase_if(filters, [column](const LocalFilter &filter) {
        return filter.column == column && !filter.excludes;
    });
    for (const QString &text : texts) {
        filters.push_back({column, text, false});
    }
}

QStringList ViewSpec::wanted(RowColumn column) const
{
    QStringList texts;
    for (const LocalFilter &filter : filters) {
        if (filter.column == column && !filter.excludes) {
            texts << filter.text;
        }
    }
    return texts;
}

} // namespace mielto
