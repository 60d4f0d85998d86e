// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/seriesreader.h"

#include <algorithm>

namespace mielto {

using Phase = ListState::Phase;

namespace {

/// False when an id of `from` was there already; its row is left out.
bool appendDistinct(const ConnectionList &from, IdSet &ids, ConnectionList &to)
{
    bool areDistinct = true;
    from.forEachRun([&](const BlockPointer &block, int first, int count, int /*group*/) {
        int start = first;
        for (int row = first; row < first + count; ++row) {
            const std::string_view id = block->json(row, Field::Id);
            if (!id.empty() && !ids.insert(id)) {
                areDistinct = false;
                to.append(block, start, row - start);
                start = row + 1;
            }
        }
        to.append(block, start, first + count - start);
    });
    return areDistinct;
}

} // namespace

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
    m_ids.clear();
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

void SeriesReader::readNext()
{
    const qint64 wanted = m_wantedRows == ListReader::kAllRows
        ? ListReader::kAllRows
        : std::max<qint64>(1, m_wantedRows - m_listBefore.rowCount());
    m_reader.start(m_series[m_next++], wanted);
}

void SeriesReader::follow()
{
    if (!m_isRunning) {
        return;
    }
    const ListState &state = m_reader.state();
    m_result = m_before;
    m_result.verdict = std::max(m_before.verdict, state.verdict);
    m_result.rows += state.rows;
    m_result.faultyRows += state.faultyRows;
    m_result.requests += state.requests;
    m_result.error = state.error;
    m_result.total = m_before.total && state.total ? std::optional(*m_before.total + *state.total)
                                                   : std::nullopt;
    if (m_series.size() == 1) {
        m_list = m_reader.list();
    }
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
    if (m_series.size() > 1) {
        if (!appendDistinct(m_reader.list(), m_ids, m_listBefore)) {
            m_result.verdict = std::max(m_result.verdict, Verdict::Changed);
        }
        m_list = m_listBefore;
        m_result.rows = m_list.rowCount();
    }
    if (state.phase == Phase::Failed) {
        return finish(m_result.rows == 0 ? verdictOf(*state.error) : Verdict::Partial);
    }
    const bool isEnough = m_wantedRows != ListReader::kAllRows && m_list.rowCount() >= m_wantedRows;
    m_before = m_result;
    m_before.error.reset();
    if (m_next == m_series.size() || isEnough) {
        const bool isCut = isEnough && m_next < m_series.size();
        return finish(isCut ? std::max(m_result.verdict, Verdict::Limited) : m_result.verdict);
    }
    Q_EMIT changed();
    // Not from inside the reader's own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isRunning) {
                readNext();
            }
        },
        Qt::QueuedConnection);
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
