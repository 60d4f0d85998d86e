// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>

#include "app/list/filtervalues.h"
#include "app/view/viewspec.h"
#include "ui/table/chipbar.h"

namespace mielto {

class FilterBar;
class ListPane;
class Overview;

/// What one chooses by: the values that are asked of the server, in the filter bar, and those that
/// the loaded rows are narrowed by. A count that is clicked filters the rows that are here if these
/// are all, else at the server.
class BrowseFilters final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    BrowseFilters(FilterBar &bar, Overview &overview, ListPane &pane);

    /// Of the server; changed() follows if these are others.
    void set(const FilterValues &values);
    const FilterValues &values() const;
    /// Whether all rows of the user are here; false until it is known.
    void setComplete(bool isComplete) { m_isComplete = isComplete; }
    /// The values of the server, each to be clicked away.
    std::vector<ChipBar::Chip> chips();
    /// Marks the counts that are filtered by.
    void showChosen();

Q_SIGNALS:
    /// Other values are to be asked of the server.
    void changed();

private:
    void filterByValue(const LocalFilter &filter);
    void useCount(Field field, const QString &word);

    FilterBar &m_bar;
    Overview &m_overview;
    ListPane &m_pane;
    bool m_isComplete = false;
};

} // namespace mielto
