// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/filteredreader.h"

#include <algorithm>

namespace mielto {

FilteredReader::FilteredReader(
    PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_all(source, policy, timing)
    , m_one(source, policy, timing)
    , m_several(source, policy, std::move(timing))
{
    for (const ListReader *reader : {&m_all, &m_one}) {
        const auto ifShown = [this, reader](auto signal) {
            return [this, reader, signal] {
                if (m_shown != Shown::Several && reader == &this->reader()) {
                    Q_EMIT(this->*signal)();
                }
            };
        };
        connect(reader, &ListReader::cleared, this, ifShown(&FilteredReader::cleared));
        connect(reader, &ListReader::rowsAdded, this, ifShown(&FilteredReader::rowsAdded));
        connect(reader, &ListReader::stateChanged, this, ifShown(&FilteredReader::stateChanged));
    }
    connect(&m_several, &UserReader::cleared, this, &FilteredReader::cleared);
    connect(&m_several, &UserReader::rowsAdded, this, &FilteredReader::rowsAdded);
    connect(&m_several, &UserReader::changed, this, &FilteredReader::stateChanged);
}

void FilteredReader::setParallelism(int requests)
{
    m_all.setParallelism(requests);
    m_one.setParallelism(requests);
    m_several.setParallelism(requests);
}

void FilteredReader::start(const QString &user, const FilterValues &filters)
{
    stop();
    m_user = user;
    m_filters = filters;
    m_all.drop();
    m_one.drop();
    ask();
}

void FilteredReader::setFilters(const FilterValues &filters)
{
    const bool isKept = keeps(filters);
    stop();
    m_one.drop();
    m_filters = filters;
    if (isKept) {
        m_shown = Shown::All;
        Q_EMIT stateChanged();
    } else {
        ask();
    }
}

bool FilteredReader::keeps(const FilterValues &filters) const
{
    const ListState &all = m_all.state();
    return filters.isEmpty() && (all.rows > 0 || all.phase == ListState::Phase::Finished);
}

void FilteredReader::ask()
{
    const std::vector<ListQuery> queries = m_filters.queriesOf(m_user);
    m_shown = queries.size() > 1 ? Shown::Several : m_filters.isEmpty() ? Shown::All : Shown::One;
    if (m_shown == Shown::Several) {
        m_several.drop(); // Its rows may be another user's.
        m_several.start(queries, ListReader::kAllRows);
    } else {
        reader().start(queries.front());
    }
}

void FilteredReader::stop() { m_shown == Shown::Several ? m_several.stop() : reader().stop(); }

void FilteredReader::readMore()
{
    if (m_shown != Shown::Several) {
        reader().readMore();
    }
}

void FilteredReader::readAll()
{
    if (m_shown == Shown::Several) {
        if (!m_several.listState().isBusy()) {
            ask();
        }
        return;
    }
    if (reader().state().phase == ListState::Phase::Finished) {
        ask();
    }
    reader().readAll();
}

void FilteredReader::resume() { m_shown == Shown::Several ? ask() : reader().resume(); }

ListState FilteredReader::state() const
{
    return m_shown == Shown::Several ? m_several.listState() : reader().state();
}

const ConnectionList &FilteredReader::list() const
{
    return m_shown == Shown::Several ? m_several.list() : reader().list();
}

const ConnectionList *FilteredReader::completeList() const
{
    const ListState &all = m_all.state();
    const bool isComplete =
        all.phase == ListState::Phase::Finished && all.verdict == Verdict::Complete;
    return isComplete ? &m_all.list() : nullptr;
}

ConnectionList matchingRows(const ConnectionList &list, const FilterValues &values)
{
    const auto isIn = [](const auto &wanted, auto value) {
        return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
    };
    ConnectionList found;
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        int start = first; // Of a run of rows that match.
        const auto take = [&](int end) {
            if (end > start) {
                found.append(block, start, end - start, group);
            }
            start = end + 1;
        };
        for (int row = first; row < first + count; ++row) {
            const ConnectionRow &data = block->row(row);
            if (!isIn(values.statuses, data.status) || !isIn(values.types, data.type)) {
                take(row);
            }
        }
        take(first + count);
    });
    return found;
}

} // namespace mielto
