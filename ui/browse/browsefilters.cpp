// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsefilters.h"

#include "ui/table/filterbar.h"
#include "ui/table/listpane.h"
#include "ui/table/overview.h"

namespace mielto {

BrowseFilters::BrowseFilters(FilterBar &bar, Overview &overview, ListPane &pane)
    : m_bar(bar)
    , m_overview(overview)
    , m_pane(pane)
{
    connect(&bar, &FilterBar::changed, this, &BrowseFilters::changed);
    connect(&bar, &FilterBar::unknownChosen, this,
        [this](Field field, const QString &value) { m_pane.setWanted(field, {value}); });
    connect(&overview, &Overview::clicked, this, &BrowseFilters::useCount);
    connect(&pane, &ListPane::filterByValueRequested, this, &BrowseFilters::filterByValue);
    connect(&pane, &ListPane::shownChanged, this, &BrowseFilters::showChosen);
}

void BrowseFilters::set(const FilterValues &values)
{
    if (values != m_bar.values()) {
        m_bar.setValues(values);
        Q_EMIT changed();
    }
}

const FilterValues &BrowseFilters::values() const { return m_bar.values(); }

/// The second click on a count undoes the first one.
void BrowseFilters::useCount(Field field, const QString &word)
{
    const FilterValues asked = m_bar.values();
    if (m_pane.spec().wanted(field) == QStringList{word}) {
        m_pane.setWanted(field, {});
    } else if (asked.words(field) == QStringList{word}) {
        set(asked.with(field, {}));
    } else if (m_isComplete) {
        set({});
        for (const Field each : kFilterFields) {
            if (const QStringList words = asked.words(each); !words.isEmpty()) {
                m_pane.setWanted(each, words);
            }
        }
        m_pane.setWanted(field, {word});
    } else {
        set(asked.with(field, {word}));
    }
    showChosen();
}

void BrowseFilters::filterByValue(const LocalFilter &filter)
{
    const bool isAskable = m_bar.isEnabled() && filter.column
        && std::ranges::find(kFilterFields, *filter.column) != kFilterFields.end();
    const FilterValues wanted =
        isAskable ? m_bar.values().with(*filter.column, {filter.text}) : FilterValues();
    if (isAskable && !wanted.words(*filter.column).isEmpty()) {
        set(wanted);
    } else {
        m_pane.addFilter(filter);
    }
}

void BrowseFilters::showChosen()
{
    const auto chosen = [this](Field field) {
        return m_bar.values().words(field) + m_pane.spec().wanted(field);
    };
    m_overview.showChosen(chosen(Field::Status), chosen(Field::IntegrationType));
}

std::vector<ChipBar::Chip> BrowseFilters::chips()
{
    std::vector<ChipBar::Chip> chips;
    for (const Field field : kFilterFields) {
        const QStringList words = m_bar.values().words(field);
        for (const QString &word : words) {
            QStringList others = words;
            others.removeOne(word);
            chips.push_back({tr("%1: %2 (server)").arg(fieldTitle(field), word),
                tr("Asked of the server. Click to remove."), "x",
                [this, without = m_bar.values().with(field, others)] { set(without); }});
        }
    }
    return chips;
}

} // namespace mielto
