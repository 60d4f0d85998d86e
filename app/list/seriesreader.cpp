// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/seriesreader.h"

#include <algorithm>

namespace mielto {

using Phase = ListState::Phase;

std::vector<ListQuery> FilterValues::queriesOf(const QString &user) const
{
    std::vector<ListQuery> queries;
    std::vector<std::optional<Status>> someStatuses(statuses.begin(), statuses.end());
    std::vector<std::optional<IntegrationType>> someTypes(types.begin(), types.end());
    if (someStatuses.empty()) {
        someStatuses.emplace_back();
    }
    if (someTypes.empty()) {
        someTypes.emplace_back();
    }
    for (const auto &status : someStatuses) {
        for (const auto &type : someTypes) {
            queries.push_back({user, status, type});
        }
    }
    return queries;
}

SeriesReader::SeriesReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(source, policy, std::move(timing))
{
    m_reader.setRowKeeping(RowKeeping::NewestPage);
    connect(&m_reader, &ListReader::cleared, this, &SeriesReader::rewind);
    connect(&m_reader, &ListReader::rowsAdded, this, &SeriesReader::takeRows);
    connect(&m_reader, &ListReader::stateChanged, this, &SeriesReader::follow);
}

void SeriesReader::start(const std::vector<ListQuery> &series, qint64 wantedRows)
{
    m_series = series;
    m_wantedRows = wantedRows;
    m_next = 0;
    m_before = {};
    m_before.user = series.front().user;
    m_before.verdict = Verdict::Complete;
    m_before.total = 0;
    m_listBefore.clear();
    m_list.clear();
    m_ids.clear();
    m_rows = 0;
    m_isNextDue = false;
    m_isRunning = true;
    readNext();
}

void SeriesReader::stop()
{
    m_isRunning = false;
    m_reader.stop();
}

ListState SeriesReader::listState() const
{
    ListState state = m_reader.state();
    state.verdict = m_result.verdict;
    state.rows = m_result.rows;
    state.faultyRows = m_result.faultyRows;
    state.total = m_result.total;
    state.requests = m_result.requests;
    state.error = m_result.error;
    if (m_isRunning && !state.isBusy()) {
        state.phase = Phase::Reading; // Between two series.
    }
    return state;
}

void SeriesReader::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    m_reader.setHeld(isHeld);
    readDue();
}

void SeriesReader::readDue()
{
    if (m_isNextDue && !m_isHeld && m_isRunning) {
        readNext();
    }
}

bool SeriesReader::isEnough() const
{
    return m_wantedRows != ListReader::kAllRows && m_rows >= m_wantedRows;
}

void SeriesReader::readNext()
{
    m_isNextDue = false;
    m_isDistinct = true;
    const qint64 wanted = m_wantedRows == ListReader::kAllRows
        ? ListReader::kAllRows
        : std::max<qint64>(1, m_wantedRows - m_rows);
    Q_EMIT marked();
    m_reader.start(m_series[m_next++], wanted);
}

/// Nothing happens when the series has only just begun.
void SeriesReader::rewind()
{
    if (m_isRunning && m_rows > m_before.rows) {
        m_rows = m_before.rows;
        m_isDistinct = true;
        m_list = m_listBefore;
        Q_EMIT rewound();
    }
}

void SeriesReader::takeRows()
{
    if (!m_isRunning) {
        return;
    }
    const ConnectionList added = newRows();
    if (m_keeping == RowKeeping::NewestPage) {
        m_list.clear();
    }
    const qint64 room = m_wantedRows == ListReader::kAllRows
        ? added.rowCount()
        : std::clamp<qint64>(m_wantedRows - m_rows, 0, added.rowCount());
    m_list.append(added, static_cast<int>(room), 0);
    m_rows += added.rowCount();
    Q_EMIT rowsAdded();
}

/// Those of the page that no series before has.
ConnectionList SeriesReader::newRows()
{
    if (m_next <= 1) {
        return m_reader.list();
    }
    ConnectionList added;
    m_reader.list().forEachRun([&](const BlockPointer &block, int first, int count, int) {
        int start = first;
        for (int row = first; row < first + count; ++row) {
            const std::string_view id = block->json(row, Field::Id);
            if (!id.empty() && m_ids.contains(id)) {
                m_isDistinct = false;
                added.append(block, start, row - start);
                start = row + 1;
            }
        }
        added.append(block, start, first + count - start);
    });
    return added;
}

void SeriesReader::follow()
{
    if (!m_isRunning) {
        return;
    }
    const ListState &state = m_reader.state();
    m_result = m_before;
    m_result.verdict = std::max(m_before.verdict, state.verdict);
    m_result.rows = m_rows;
    m_result.faultyRows += state.faultyRows;
    m_result.requests += state.requests;
    m_result.error = state.error;
    m_result.total = m_before.total && state.total ? std::optional(*m_before.total + *state.total)
                                                   : std::nullopt;
    switch (state.phase) {
    case Phase::Finished:
    case Phase::MoreToRead:
    case Phase::Failed:
        return takeSeries();
    case Phase::Idle:
    case Phase::Reading:
    case Phase::Waiting:
    case Phase::Stopped:
        Q_EMIT changed();
    }
}

void SeriesReader::takeSeries()
{
    const ListState &state = m_reader.state();
    if (!m_isDistinct) {
        m_result.verdict = std::max(m_result.verdict, Verdict::Changed);
    }
    if (state.phase == Phase::Failed) {
        return finish(m_result.rows == 0 ? verdictOf(*state.error) : Verdict::Partial);
    }
    m_before = m_result;
    m_before.error.reset();
    if (m_keeping == RowKeeping::All) {
        m_listBefore = m_list;
    }
    if (m_next == m_series.size() || isEnough()) {
        const bool isCut = isEnough() && m_next < m_series.size();
        return finish(isCut ? std::max(m_result.verdict, Verdict::Limited) : m_result.verdict);
    }
    m_ids.add(m_reader.ids());
    Q_EMIT changed();
    m_isNextDue = true;
    // Not from inside the reader's own signal.
    QMetaObject::invokeMethod(this, &SeriesReader::readDue, Qt::QueuedConnection);
}

void SeriesReader::finish(Verdict verdict)
{
    m_isRunning = false;
    m_result.verdict = verdict;
    if (m_wantedRows != ListReader::kAllRows && m_result.rows > m_wantedRows) {
        // The page that held the last wanted row brought more; those are not given out.
        m_result.rows = static_cast<int>(m_wantedRows);
        m_result.verdict = std::max(verdict, Verdict::Limited);
    }
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace mielto
