// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/list/totals.h"

namespace mielto {

class FilterBar;
class ListPane;
class Overview;

/// Status and type of an audit: counted in the rows that are loaded, and chosen among them in the
/// bar or by a click on a count. The server is asked for nothing.
class AuditFilters final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    AuditFilters(FilterBar &bar, Overview &overview, ListPane &pane);

    /// No row is loaded any more.
    void reset();
    /// The list begins with all rows that were counted before.
    void count(const ConnectionList &list);
    bool isEmpty() const { return *m_totals.all == 0; }

private:
    void choose();
    void useCount(Field field, const QString &word);
    void showChosen();

    FilterBar &m_bar;
    Overview &m_overview;
    ListPane &m_pane;
    Totals m_totals;
};

} // namespace mielto
