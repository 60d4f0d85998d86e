// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/seriesreader.h"

#include <algorithm>

namespace mielto {

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
    , m_reader(source, policy, timing)
    , m_check(source, policy, std::move(timing))
{
    m_reader.setRowKeeping(RowKeeping::NewestPage);
    connect(&m_reader, &ListReader::cleared, this, &SeriesReader::rewind);
    connect(&m_reader, &ListReader::rowsAdded, this, &SeriesReader::takeRows);
    connect(&m_reader, &ListReader::stateChanged, this, &SeriesReader::follow);
    connect(&m_check, &HeadsReader::changed, this, &SeriesReader::changed);
    connect(&m_check, &HeadsReader::ended, this, &SeriesReader::takeCheck);
}

void SeriesReader::start(const std::vector<ListQuery> &series, qint64 wantedRows)
{
    m_check.stop();
    m_series = series;
    m_wantedRows = wantedRows;
    m_readingsBefore = 0;
    m_before = {};
    m_before.user = series.front().user;
    clear();
    m_isNextDue = false;
    m_phase = Phase::Reading;
    readNext();
}

/// As if no series had been read; what they have cost stays.
void SeriesReader::clear()
{
    UserResult none;
    none.user = m_before.user;
    none.requests = m_before.requests;
    none.verdict = Verdict::Complete;
    none.total = 0;
    m_before = none;
    m_listBefore.clear();
    m_list.clear();
    m_heads.clear();
    m_ids.clear();
    m_next = 0;
    m_rows = 0;
    m_readings = 0;
    m_isChecking = false;
}

void SeriesReader::stop()
{
    if (m_phase == Phase::Reading) {
        // One series may be whole already: that says nothing about all.
        m_phase = Phase::Stopped;
        m_isNextDue = false;
        m_check.stop();
        m_result.requests += m_isChecking ? m_check.requests() : 0;
    }
    const int counted = m_reader.state().requests;
    m_reader.stop();
    m_result.requests += m_reader.state().requests - counted;
}

ListState SeriesReader::listState() const
{
    ListState state = m_reader.state();
    state.phase = m_phase;
    state.retryAt = retryAt();
    if (m_phase == Phase::Reading && state.retryAt.isValid()) {
        state.phase = Phase::Waiting;
    }
    state.readings = m_readingsBefore + std::max(m_readings, state.readings);
    static_cast<ListResult &>(state) = m_result;
    return state;
}

QDateTime SeriesReader::retryAt() const
{
    return m_isChecking ? m_check.retryAt() : m_reader.state().retryAt;
}

void SeriesReader::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    m_reader.setHeld(isHeld);
    readDue();
}

/// With the next series, or behind the last one with the check.
void SeriesReader::goOn()
{
    m_isNextDue = true;
    // Not from inside the reader's own signal.
    QMetaObject::invokeMethod(this, &SeriesReader::readDue, Qt::QueuedConnection);
}

void SeriesReader::readDue()
{
    if (m_isNextDue && !m_isHeld) {
        m_isNextDue = false;
        m_next < m_series.size() ? readNext() : checkEarlier();
    }
}

bool SeriesReader::isEnough() const
{
    return m_wantedRows != ListReader::kAllRows && m_rows >= m_wantedRows;
}

bool SeriesReader::mayReadAgain() const
{
    return m_readingsBefore + m_readings < ListReader::kMaxReadings;
}

void SeriesReader::readNext()
{
    m_isDistinct = true;
    const qint64 wanted = m_wantedRows == ListReader::kAllRows
        ? ListReader::kAllRows
        : std::max<qint64>(1, m_wantedRows - m_rows);
    m_reader.setMaxReadings(ListReader::kMaxReadings - m_readingsBefore);
    Q_EMIT marked();
    m_reader.start(m_series[m_next++], wanted);
}

/// Nothing happens when the series has only just begun.
void SeriesReader::rewind()
{
    if (m_phase == Phase::Reading && m_rows > m_before.rows) {
        m_rows = m_before.rows;
        m_isDistinct = true;
        m_list = m_listBefore;
        Q_EMIT rewound();
    }
}

void SeriesReader::takeRows()
{
    if (m_phase != Phase::Reading) {
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
        std::string unescaped;
        for (int row = first; row < first + count; ++row) {
            const std::string_view id = idOf(*block, row, unescaped);
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
    if (m_phase != Phase::Reading) {
        return;
    }
    const ListState &state = m_reader.state();
    m_result = m_before;
    m_result.rows = m_rows;
    m_result.isAtEnd = state.isAtEnd && m_next == m_series.size();
    m_result.faultyRows += state.faultyRows;
    m_result.strayRows += state.strayRows;
    m_result.requests += state.requests;
    m_result.error = state.error;
    m_result.total = m_before.total && state.total ? std::optional(*m_before.total + *state.total)
                                                   : std::nullopt;
    const bool isFirst = m_next == 1 && m_readingsBefore == 0;
    m_result.verdict = isFirst ? std::max(state.verdict, Verdict::Partial) : Verdict::Partial;
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
    m_readings = std::max(m_readings, state.readings);
    if (state.phase == Phase::Failed) {
        return finish(Verdict::Partial);
    }
    const Verdict verdict = std::max(
        {m_before.verdict, state.verdict, m_isDistinct ? Verdict::Complete : Verdict::Changed});
    if (verdict == Verdict::Changed && mayReadAgain()) {
        return readAgain();
    }
    m_before = m_result;
    m_before.error.reset();
    m_before.verdict = verdict;
    m_heads.emplace_back(m_reader.head());
    if (m_keeping == RowKeeping::All) {
        m_listBefore = m_list;
    }
    const bool isLast = m_next == m_series.size();
    if (isEnough() && !isLast) {
        return finish(std::max(verdict, Verdict::Limited));
    }
    if (isLast && (m_next == 1 || verdict != Verdict::Complete)) {
        return finish(verdict);
    }
    m_ids.add(m_reader.ids());
    goOn();
    Q_EMIT changed();
}

void SeriesReader::readAgain()
{
    const bool hasRows = m_rows > 0;
    m_before.requests = m_result.requests;
    m_readingsBefore += m_readings;
    clear();
    m_result = m_before;
    m_result.verdict = Verdict::Partial;
    goOn();
    if (hasRows) {
        Q_EMIT rewound();
        Q_EMIT restarted();
    }
    Q_EMIT changed();
}

/// Every series was found standing still while it was read. Those before the last one must also be
/// now what they were then: a row may have come from a later series into one that was read already.
void SeriesReader::checkEarlier()
{
    m_isChecking = true;
    m_check.start({m_series.begin(), m_series.end() - 1});
}

void SeriesReader::takeCheck()
{
    m_isChecking = false;
    m_result.requests += m_check.requests();
    if (m_check.error()) {
        m_result.error = m_check.error();
        return finish(Verdict::Partial);
    }
    const auto &now = m_check.heads();
    if (std::equal(now.begin(), now.end(), m_heads.begin())) {
        return finish(Verdict::Complete);
    }
    mayReadAgain() ? readAgain() : finish(Verdict::Changed);
}

void SeriesReader::finish(Verdict verdict)
{
    const bool hasNothing = m_result.error && m_result.rows == 0;
    m_result.verdict = hasNothing ? verdictOf(*m_result.error) : verdict;
    m_phase = m_result.error ? Phase::Failed : m_reader.state().phase;
    if (m_wantedRows != ListReader::kAllRows && m_result.rows > m_wantedRows) {
        // The page that held the last wanted row brought more; those are not given out.
        m_result.rows = static_cast<int>(m_wantedRows);
        m_result.verdict = std::max(verdict, Verdict::Limited);
    }
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace mielto
