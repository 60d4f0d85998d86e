// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The page's part in filters and counts: what the server is asked for, and how one chooses it.
#include "ui/browse/browsepage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/listpane.h"
#include "ui/browse/overview.h"

namespace mielto {

void BrowsePage::clearFilters()
{
    m_pane->clearFilters();
    setFilters({});
}

void BrowsePage::setFilters(const FilterValues &values)
{
    if (values != m_filters->values()) {
        m_filters->setValues(values);
        Q_EMIT m_filters->changed();
    }
}

const FilterValues &BrowsePage::filters() const { return m_filters->values(); }

void BrowsePage::filterByValue(const LocalFilter &filter)
{
    const std::string word = filter.text.toStdString();
    const Status status = statusOf(word);
    const IntegrationType type = typeOf(word);
    if (m_reader && filter.column == Field::Status && status != Status::Unknown) {
        setFilters({{status}, m_filters->values().types});
    } else if (m_reader && filter.column == Field::IntegrationType
        && type != IntegrationType::Unknown) {
        setFilters({m_filters->values().statuses, {type}});
    } else {
        m_pane->addFilter(filter);
    }
}

std::vector<ChipBar::Chip> BrowsePage::serverChips()
{
    std::vector<ChipBar::Chip> chips;
    const auto add = [&](Field field, const QString &word, const FilterValues &without) {
        chips.push_back({tr("%1: %2 (server)").arg(fieldTitle(field), word),
            tr("Asked of the server. Click to remove."), "x",
            [this, without] { setFilters(without); }});
    };
    const FilterValues &values = m_filters->values();
    for (const Status status : values.statuses) {
        FilterValues without = values;
        std::erase(without.statuses, status);
        add(Field::Status, statusWord(status), without);
    }
    for (const IntegrationType type : values.types) {
        FilterValues without = values;
        std::erase(without.types, type);
        add(Field::IntegrationType, typeWord(type), without);
    }
    return chips;
}

void BrowsePage::askTotals()
{
    m_totalsReader->start(m_user);
    updateTotals();
    Q_EMIT stateChanged();
}

void BrowsePage::updateTotals()
{
    m_filters->showTotals(m_totals);
    if (m_totals.isWhole()) {
        m_overview->showTotals(m_totals);
    } else {
        m_overview->showUnknown(m_totalsReader && m_totalsReader->isBusy());
    }
}

} // namespace mielto
