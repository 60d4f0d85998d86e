// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/userreader.h"

#include <algorithm>
#include <utility>

namespace mielto {

UserReader::UserReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(source, policy, timing)
    , m_check(source, policy, std::move(timing))
{
    connect(&m_reader, &ListReader::cleared, this, &UserReader::dropSeries);
    connect(&m_reader, &ListReader::rowsAdded, this, &UserReader::takeRows);
    connect(&m_reader, &ListReader::stateChanged, this, &UserReader::follow);
    connect(&m_check, &ProbeReader::changed, this, &UserReader::changed);
    connect(&m_check, &ProbeReader::ended, this, &UserReader::takeCheck);
}

void UserReader::start(const std::vector<ListQuery> &series, qint64 wantedRows)
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
void UserReader::clear()
{
    ListResult none;
    none.user = m_before.user;
    none.requests = m_before.requests;
    none.verdict = Verdict::Complete;
    none.total = 0;
    m_before = none;
    m_listBefore.clear();
    m_list.clear();
    m_probes.clear();
    m_ids.clear();
    m_next = 0;
    m_readings = 0;
    m_isChecking = false;
}

void UserReader::drop()
{
    stop();
    m_before = {};
    clear();
    m_result = m_before;
    m_phase = Phase::Idle;
    Q_EMIT cleared();
}

void UserReader::stop()
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

ListState UserReader::listState() const
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

QDateTime UserReader::retryAt() const
{
    return m_isChecking ? m_check.retryAt() : m_reader.state().retryAt;
}

/// With the next series, or behind the last one with the check.
void UserReader::goOn()
{
    m_isNextDue = true;
    // Not from inside the reader's own signal.
    QMetaObject::invokeMethod(this, &UserReader::readDue, Qt::QueuedConnection);
}

void UserReader::readDue()
{
    if (m_isNextDue) {
        m_isNextDue = false;
        m_next < m_series.size() ? readNext() : checkEarlier();
    }
}

bool UserReader::isEnough() const
{
    return m_wantedRows != ListReader::kAllRows && m_list.rowCount() >= m_wantedRows;
}

bool UserReader::mayReadAgain() const
{
    return m_readingsBefore + m_readings < ListReader::kMaxReadings;
}

void UserReader::readNext()
{
    const qint64 wanted = m_wantedRows == ListReader::kAllRows
        ? ListReader::kAllRows
        : std::max<qint64>(1, m_wantedRows - m_list.rowCount());
    m_reader.setMaxReadings(ListReader::kMaxReadings - m_readingsBefore);
    m_reader.start(m_series[m_next++], wanted);
}

/// The series has only just begun, or begins anew.
void UserReader::dropSeries()
{
    m_taken = 0;
    m_isDistinct = true;
    if (m_phase == Phase::Reading && m_list.rowCount() > m_listBefore.rowCount()) {
        m_list = m_listBefore;
        Q_EMIT cleared();
    }
}

void UserReader::takeRows()
{
    if (m_phase != Phase::Reading) {
        return;
    }
    const ConnectionList added = newRows();
    m_list.append(added, added.rowCount(), 0);
    Q_EMIT rowsAdded();
}

/// Those that were not looked at yet and that no series before has.
ConnectionList UserReader::newRows()
{
    ConnectionList added;
    int passed = 0;
    m_reader.list().forEachRun([&](const BlockPointer &block, int first, int count, int) {
        int start = first + std::clamp(m_taken - passed, 0, count);
        passed += count;
        for (int row = start; m_next > 1 && row < first + count; ++row) {
            if (m_ids.contains(idHashOf(*block, row))) {
                m_isDistinct = false;
                added.append(block, start, row - start);
                start = row + 1;
            }
        }
        added.append(block, start, first + count - start);
    });
    m_taken = passed;
    return added;
}

void UserReader::follow()
{
    if (m_phase != Phase::Reading) {
        return;
    }
    const ListState &state = m_reader.state();
    m_result = m_before;
    m_result.rows = m_list.rowCount();
    m_result.isAtEnd = state.isAtEnd && m_next == m_series.size();
    m_result.faultyRows += state.faultyRows;
    m_result.strayRows += state.strayRows;
    m_result.requests += state.requests;
    m_result.readAt = state.readAt;
    m_result.error = state.error;
    m_result.total = m_before.total && state.total ? std::optional(*m_before.total + *state.total)
                                                   : std::nullopt;
    const bool isFirst = m_next == 1 && m_readingsBefore == 0;
    m_result.verdict = isFirst ? worseOf(state.verdict, Verdict::Partial) : Verdict::Partial;
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

void UserReader::takeSeries()
{
    const ListState &state = m_reader.state();
    m_readings = std::max(m_readings, state.readings);
    if (state.phase == Phase::Failed) {
        return finish(Verdict::Partial);
    }
    const Verdict verdict = worseOf(worseOf(m_before.verdict, state.verdict),
        m_isDistinct ? Verdict::Complete : Verdict::Changed);
    if (verdict == Verdict::Changed && mayReadAgain()) {
        return readAgain();
    }
    m_before = m_result;
    m_before.error.reset();
    m_before.verdict = verdict;
    m_probes.emplace_back(m_reader.probe());
    m_listBefore = m_list;
    const bool isLast = m_next == m_series.size();
    if (isEnough() && !isLast) {
        return finish(worseOf(verdict, Verdict::Limited));
    }
    if (isLast && (m_next == 1 || verdict != Verdict::Complete)) {
        return finish(verdict);
    }
    m_ids.unite(m_reader.ids());
    goOn();
    Q_EMIT changed();
}

void UserReader::readAgain()
{
    const bool hasRows = !m_list.isEmpty();
    m_before.requests = m_result.requests;
    m_readingsBefore += m_readings;
    clear();
    m_result = m_before;
    m_result.verdict = Verdict::Partial;
    goOn();
    if (hasRows) {
        Q_EMIT cleared();
    }
    Q_EMIT changed();
}

/// Every series was found standing still while it was read. Those before the last one must also be
/// now what they were then: a row may have come from a later series into one that was read already.
void UserReader::checkEarlier()
{
    m_isChecking = true;
    m_check.start({m_series.begin(), m_series.end() - 1});
}

void UserReader::takeCheck()
{
    m_isChecking = false;
    m_result.requests += m_check.requests();
    if (m_check.error()) {
        m_result.error = m_check.error();
        return finish(Verdict::Partial);
    }
    const auto &now = m_check.probes();
    if (std::equal(now.begin(), now.end(), m_probes.begin())) {
        return finish(Verdict::Complete);
    }
    mayReadAgain() ? readAgain() : finish(Verdict::Changed);
}

void UserReader::finish(Verdict verdict)
{
    const bool hasNothing = m_result.error && m_result.rows == 0;
    m_result.verdict = hasNothing ? verdictOf(*m_result.error) : verdict;
    m_phase = m_result.error ? Phase::Failed : m_reader.state().phase;
    if (m_wantedRows != ListReader::kAllRows && m_result.rows > m_wantedRows) {
        // The page that held the last wanted row brought more; those are not given out.
        m_result.rows = static_cast<int>(m_wantedRows);
        const ConnectionList whole = std::exchange(m_list, {});
        m_list.append(whole, m_result.rows, 0);
        m_result.verdict = worseOf(verdict, Verdict::Limited);
    }
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace mielto
