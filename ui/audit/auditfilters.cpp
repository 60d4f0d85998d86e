// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditfilters.h"

#include "ui/table/filterbar.h"
#include "ui/table/listpane.h"
#include "ui/table/overview.h"

namespace mielto {

AuditFilters::AuditFilters(FilterBar &bar, Overview &overview, ListPane &pane)
    : m_bar(bar)
    , m_overview(overview)
    , m_pane(pane)
{
    bar.setLocal();
    connect(&bar, &FilterBar::changed, this, &AuditFilters::choose);
    connect(&bar, &FilterBar::unknownChosen, this,
        [this](Field field, const QString &value) { m_pane.setWanted(field, {value}); });
    connect(&overview, &Overview::clicked, this, &AuditFilters::useCount);
    connect(&pane, &ListPane::filterByValueRequested, &pane, &ListPane::addFilter);
    connect(&pane, &ListPane::shownChanged, this, &AuditFilters::showChosen);
    reset();
}

void AuditFilters::reset()
{
    m_totals = totalsOf({}, {});
    count({});
}

void AuditFilters::count(const ConnectionList &list)
{
    const auto first = static_cast<int>(*m_totals.all);
    addRows(list, first, m_totals);
    m_bar.addUnknownOf(list, first);
    m_bar.showTotals(m_totals);
    m_overview.showTotals(m_totals);
}

void AuditFilters::choose()
{
    const FilterValues values = m_bar.values();
    for (const Field field : kFilterFields) {
        m_pane.setWanted(field, values.words(field));
    }
}

/// The second click on a count undoes the first one.
void AuditFilters::useCount(Field field, const QString &word)
{
    const bool isChosen = m_pane.spec().wanted(field) == QStringList{word};
    m_pane.setWanted(field, isChosen ? QStringList() : QStringList{word});
    showChosen();
}

void AuditFilters::showChosen()
{
    FilterValues values;
    for (const Field field : kFilterFields) {
        values = values.with(field, m_pane.spec().wanted(field));
    }
    m_bar.setValues(values);
    m_overview.showChosen(
        m_pane.spec().wanted(Field::Status), m_pane.spec().wanted(Field::IntegrationType));
}

} // namespace mielto
