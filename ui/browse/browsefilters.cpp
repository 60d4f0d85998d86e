// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsefilters.h"

#include "app/view/celltext.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/overview.h"
#include "ui/table/listpane.h"

namespace mielto {
namespace {

QStringList wordsOf(const std::vector<Status> &statuses)
{
    QStringList words;
    for (const Status status : statuses) {
        words << statusWord(status);
    }
    return words;
}

QStringList wordsOf(const std::vector<IntegrationType> &types)
{
    QStringList words;
    for (const IntegrationType type : types) {
        words << typeWord(type);
    }
    return words;
}

} // namespace

BrowseFilters::BrowseFilters(FilterBar &bar, Overview &overview, ListPane &pane)
    : m_bar(bar)
    , m_overview(overview)
    , m_pane(pane)
{
    connect(&bar, &FilterBar::changed, this, &BrowseFilters::changed);
    connect(&bar, &FilterBar::unknownChosen, this,
        [this](Field field, const QString &value) { m_pane.setWanted(field, {value}); });
    connect(&overview, &Overview::statusClicked, this, [this](Status status) {
        useCount(Field::Status, statusWord(status), status, &FilterValues::statuses);
    });
    connect(&overview, &Overview::typeClicked, this, [this](IntegrationType type) {
        useCount(Field::IntegrationType, typeWord(type), type, &FilterValues::types);
    });
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
template <class Value>
void BrowseFilters::useCount(
    Field field, const QString &word, Value value, std::vector<Value> FilterValues::*values)
{
    FilterValues asked = m_bar.values();
    if (m_pane.spec().wanted(field) == QStringList{word}) {
        m_pane.setWanted(field, {});
    } else if (asked.*values == std::vector{value}) {
        (asked.*values).clear();
        set(asked);
    } else if (m_isComplete) {
        set({});
        if (!asked.statuses.empty()) {
            m_pane.setWanted(Field::Status, wordsOf(asked.statuses));
        }
        if (!asked.types.empty()) {
            m_pane.setWanted(Field::IntegrationType, wordsOf(asked.types));
        }
        m_pane.setWanted(field, {word});
    } else {
        asked.*values = {value};
        set(asked);
    }
    showChosen();
}

void BrowseFilters::filterByValue(const LocalFilter &filter)
{
    const std::string word = filter.text.toStdString();
    const Status status = statusOf(word);
    const IntegrationType type = typeOf(word);
    if (m_bar.isEnabled() && filter.column == Field::Status && status != Status::Unknown) {
        set({{status}, m_bar.values().types});
    } else if (m_bar.isEnabled() && filter.column == Field::IntegrationType
        && type != IntegrationType::Unknown) {
        set({m_bar.values().statuses, {type}});
    } else {
        m_pane.addFilter(filter);
    }
}

void BrowseFilters::addUnknownOf(const ConnectionList &list, int first)
{
    for (int row = first; row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        if (ref.data().status == Status::Unknown && !ref.block->isFaulty(ref.row, Field::Status)) {
            m_bar.addUnknown(Field::Status, displayText(ref, Field::Status));
        }
        if (ref.data().type == IntegrationType::Unknown
            && !ref.block->isFaulty(ref.row, Field::IntegrationType)) {
            m_bar.addUnknown(Field::IntegrationType, displayText(ref, Field::IntegrationType));
        }
    }
}

void BrowseFilters::showChosen()
{
    const FilterValues &asked = m_bar.values();
    const ViewSpec &spec = m_pane.spec();
    m_overview.showChosen(wordsOf(asked.statuses) + spec.wanted(Field::Status),
        wordsOf(asked.types) + spec.wanted(Field::IntegrationType));
}

std::vector<ChipBar::Chip> BrowseFilters::chips()
{
    std::vector<ChipBar::Chip> chips;
    const auto add = [&](Field field, const QString &word, const FilterValues &without) {
        chips.push_back({tr("%1: %2 (server)").arg(fieldTitle(field), word),
            tr("Asked of the server. Click to remove."), "x", [this, without] { set(without); }});
    };
    const FilterValues &values = m_bar.values();
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

} // namespace mielto
