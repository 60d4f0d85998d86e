// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The page's part in filters and counts: what the server is asked for, and how one chooses it.
#include "ui/browse/browsepage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/overview.h"
#include "ui/common/errorbar.h"
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

/// A count was clicked. It filters the rows that are here if these are all, else at the server; the
/// second click undoes that.
template <class Value>
void BrowsePage::useCount(
    Field field, const QString &word, Value value, std::vector<Value> FilterValues::*values)
{
    FilterValues asked = m_filters->values();
    if (m_pane->wanted(field) == QStringList{word}) {
        m_pane->setWanted(field, {});
    } else if (asked.*values == std::vector{value}) {
        (asked.*values).clear();
        setFilters(asked);
    } else if (m_reader->completeList() != nullptr) {
        setFilters({});
        if (!asked.statuses.empty()) {
            m_pane->setWanted(Field::Status, wordsOf(asked.statuses));
        }
        if (!asked.types.empty()) {
            m_pane->setWanted(Field::IntegrationType, wordsOf(asked.types));
        }
        m_pane->setWanted(field, {word});
    } else {
        asked.*values = {value};
        setFilters(asked);
    }
    showChosen();
}

void BrowsePage::connectFilters()
{
    connect(m_filters, &FilterBar::changed, this, &BrowsePage::askFiltered);
    connect(m_filters, &FilterBar::unknownChosen, this,
        [this](Field field, const QString &value) { m_pane->setWanted(field, {value}); });
    connect(m_overview, &Overview::countRequested, this, &BrowsePage::askTotals);
    connect(m_overview, &Overview::statusClicked, this, [this](Status status) {
        useCount(Field::Status, statusWord(status), status, &FilterValues::statuses);
    });
    connect(m_overview, &Overview::typeClicked, this, [this](IntegrationType type) {
        useCount(Field::IntegrationType, typeWord(type), type, &FilterValues::types);
    });
    connect(m_pane, &ListPane::filterByValueRequested, this, &BrowsePage::filterByValue);
    connect(m_pane, &ListPane::credentialShown, this, &BrowsePage::offerAllValues);
    connect(m_pane, &ListPane::shownChanged, this, &BrowsePage::showChosen);
}

void BrowsePage::clearFilters()
{
    m_pane->clearFilters();
    setFilters({});
}

void BrowsePage::setFilters(const FilterValues &values)
{
    if (values != m_filters->values()) {
        m_filters->setValues(values);
        askFiltered();
    }
}

const FilterValues &BrowsePage::filters() const { return m_filters->values(); }

/// Rows stay until the answer is there, those that match at once where all rows are known.
void BrowsePage::askFiltered()
{
    const FilterValues values = m_filters->values();
    if (m_user.isEmpty() || !m_reader || values == m_asked) {
        return;
    }
    m_asked = values;
    m_errorBar->hide();
    if (!values.statuses.empty()) {
        m_pane->setWanted(Field::Status, {});
    }
    if (!values.types.empty()) {
        m_pane->setWanted(Field::IntegrationType, {});
    }
    if (m_reader->keeps(values)) {
        m_rowsAsked = values;
        m_showsEarlierRows = false;
        m_reader->setFilters(values);
        m_pane->reset({m_reader->list(), {}});
        updateState();
        return;
    }
    if (const ConnectionList *all = m_reader->completeList()) {
        m_rowsAsked = values;
        m_pane->reset({matchingRows(*all, values), {}});
    }
    m_showsEarlierRows = m_pane->rows().list.rowCount() > 0;
    m_reader->setFilters(values);
}

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

void BrowsePage::showChosen()
{
    const FilterValues &asked = m_filters->values();
    m_overview->showChosen(wordsOf(asked.statuses) + m_pane->wanted(Field::Status),
        wordsOf(asked.types) + m_pane->wanted(Field::IntegrationType));
}

/// All rows with one credential are wanted, and some may not have been asked for.
void BrowsePage::offerAllValues()
{
    if (m_asked.isEmpty()) {
        return;
    }
    const QString action = m_asked.types.empty() ? tr("Load all statuses")
        : m_asked.statuses.empty()               ? tr("Load all types")
                                                 : tr("Load all statuses and types");
    offer(tr("The server filter is still on, so other connections with this credential may be "
             "missing."),
        action, [this] { setFilters({}); });
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

/// From a list that is complete; counts of what was there before a new reading go.
void BrowsePage::takeTotals()
{
    using Phase = ListState::Phase;
    const Phase phase = state().phase;
    if (!m_asked.isEmpty() || (phase != Phase::Finished && phase != Phase::MoreToRead)) {
        return;
    }
    const bool areOld = std::exchange(m_areTotalsOld, false);
    const ConnectionList *all = m_reader->completeList();
    if (all != nullptr && (areOld || !m_totals.isWhole())) {
        m_totals = totalsOf(m_user, *all);
        updateTotals();
    } else if (areOld && all == nullptr) {
        m_totals = {};
        updateTotals();
    }
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
