// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/audit.h"

#include <algorithm>
#include <utility>

#include "app/list/userreader.h"

namespace mielto {

Audit::Audit(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(&source)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

void Audit::start(const AuditPlan &plan)
{
    if (!hasSource()) {
        return;
    }
    // Those who are still being read belong to the plan before.
    stop();
    endRuns();
    m_plan = plan;
    m_results = AuditResults(plan.users, plan.wantedRows);
    m_progress.assign(results().size(), Progress::Waiting);
    m_lists.assign(results().size(), {});
    m_released = 0;
    m_state = {};
    m_state.users = m_results.count();
    resume();
}

void Audit::setSource(PageSource *source)
{
    // Also those who are read to their end in a pause.
    endRuns();
    m_source = source;
    setPhase(
        m_state.phase == AuditState::Phase::Reading ? AuditState::Phase::Stopped : m_state.phase);
}

void Audit::pause()
{
    if (m_state.phase == AuditState::Phase::Reading) {
        setPhase(m_runs.empty() ? AuditState::Phase::Finished : AuditState::Phase::Paused);
    }
}

void Audit::stop()
{
    if (m_state.phase == AuditState::Phase::Reading || m_state.phase == AuditState::Phase::Paused) {
        endRuns();
        setPhase(AuditState::Phase::Stopped);
    }
}

void Audit::resume()
{
    if (!hasSource() || m_state.phase == AuditState::Phase::Reading
        || m_state.phase == AuditState::Phase::Finished) {
        return;
    }
    // Users who are still being read after a pause stay as they are.
    m_next = 0;
    m_failures.reset();
    m_state.error.reset();
    m_state.usersDoneBefore = m_state.usersDone;
    m_clock.start();
    m_state.phase = AuditState::Phase::Reading;
    m_handedOn = 0;
    m_list.clear();
    m_state.rows = 0;
    Q_EMIT cleared();
    handOn();
    m_state.rowsBefore = m_state.rows;
    startNext();
}

void Audit::retryFailed()
{
    if (!hasSource() || m_state.phase == AuditState::Phase::Reading) {
        return;
    }
    for (int user = 0; user < m_state.users; ++user) {
        if (m_progress[static_cast<std::size_t>(user)] == Progress::Done
            && mayImprove(m_results[user].verdict)) {
            setProgress(user, Progress::Waiting);
        }
    }
    m_state.phase = AuditState::Phase::Stopped;
    resume();
}

void Audit::endRuns()
{
    for (const auto &[user, reader] : std::exchange(m_runs, {})) {
        reader->stop();
        setResult(user, reader->result()); // What it has cost counts.
        setProgress(user, Progress::Waiting);
        reader->deleteLater(); // It may be in the middle of a signal of its own.
    }
}

bool Audit::mayBegin() const
{
    return m_state.phase == AuditState::Phase::Reading && std::ssize(m_runs) < m_plan.concurrency
        && !(m_isTaken && rowsRead() - m_released >= kMostRowsAhead);
}

void Audit::startNext()
{
    while (mayBegin()) {
        const auto next =
            std::find(m_progress.begin() + m_next, m_progress.end(), Progress::Waiting);
        m_next = static_cast<int>(next - m_progress.begin());
        if (m_next == m_state.users) {
            break;
        }
        begin(m_next++);
    }
    if (m_runs.empty() && m_state.usersDone == m_state.users) {
        return setPhase(AuditState::Phase::Finished);
    }
    updateElapsed();
    Q_EMIT stateChanged();
}

void Audit::begin(int user)
{
    auto *reader = new UserReader(*m_source, m_policy, m_timing, this);
    m_runs.emplace(user, reader);
    setProgress(user, Progress::Running);
    reader->setParallelism(m_plan.concurrency);
    connect(reader, &UserReader::changed, this, [this, user, reader] {
        setResult(user, reader->result());
        updateElapsed();
        Q_EMIT stateChanged();
    });
    // Not from inside the reader's own signal; and not after it is gone.
    connect(
        reader, &UserReader::ended, reader, [this, user, reader] { runEnded(user, reader); },
        Qt::QueuedConnection);
    reader->start(m_plan.filters.queriesOf(m_plan.users[user]), m_plan.wantedRows);
}

void Audit::runEnded(int user, UserReader *reader)
{
    const auto found = m_runs.find(user);
    if (found == m_runs.end() || found->second != reader) {
        return; // Stopped while its end was on the way.
    }
    setResult(user, reader->result());
    m_lists[static_cast<std::size_t>(user)] = reader->list();
    reader->deleteLater();
    m_runs.erase(found);
    const bool isLast = m_failures.endsAll(m_results[user].error);
    setProgress(user, Progress::Done);
    handOn();
    Q_EMIT userEnded(user);
    if (isLast) {
        return endEarly(user);
    }
    startNext();
}

void Audit::endEarly(int user)
{
    m_state.error = m_results[user].error;
    // After a new token this user is to be read as well.
    if (!m_state.error->isNetworkFault()) {
        m_progress[static_cast<std::size_t>(user)] = Progress::Waiting;
        --m_state.usersDone;
    }
    endRuns();
    setPhase(AuditState::Phase::EndedEarly);
}

/// Rows of users who are done and have none before them who is not.
void Audit::handOn()
{
    const int before = m_state.rows;
    while (m_handedOn < m_state.users
        && m_progress[static_cast<std::size_t>(m_handedOn)] == Progress::Done) {
        appendListOf(m_handedOn++);
    }
    if (m_state.rows > before) {
        Q_EMIT rowsAdded();
    }
}

void Audit::appendListOf(int user)
{
    ConnectionList &list = m_lists[static_cast<std::size_t>(user)];
    m_list.append(list, list.rowCount(), user);
    m_state.rows += list.rowCount();
    if (m_isTaken) {
        list.clear();
    }
}

ConnectionList Audit::takeRows()
{
    if (!m_state.isBusy()) {
        while (m_handedOn < m_state.users) {
            appendListOf(m_handedOn++);
        }
    }
    return std::exchange(m_list, {});
}

void Audit::releaseRows(qint64 rows)
{
    m_released += rows;
    if (m_state.phase == AuditState::Phase::Reading) {
        startNext();
    }
}

void Audit::setResult(int user, const ListResult &result)
{
    m_results.set(user, result);
    if (result.readAt.isValid() && !(m_state.readAt > result.readAt)) {
        m_state.readAt = result.readAt;
    }
    takeSums();
}

void Audit::setProgress(int user, Progress progress)
{
    const auto place = static_cast<std::size_t>(user);
    const bool wasDone = m_progress[place] == Progress::Done;
    m_progress[place] = progress;
    m_state.usersDone += int(progress == Progress::Done) - int(wasDone);
    if (progress == Progress::Waiting) {
        m_lists[place].clear();
        m_results.clear(user);
        takeSums();
    }
}

void Audit::takeSums()
{
    m_state.usersWhole = m_results.whole();
    m_state.requests = m_results.requests();
    m_state.verdict = m_results.worst();
}

void Audit::updateElapsed()
{
    if (m_state.phase == AuditState::Phase::Reading) {
        m_state.elapsed = m_state.elapsedBefore + std::chrono::milliseconds(m_clock.elapsed());
    }
}

void Audit::setPhase(AuditState::Phase phase)
{
    updateElapsed();
    m_state.elapsedBefore = m_state.elapsed;
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

QDateTime Audit::retryAt() const
{
    QDateTime latest;
    for (const auto &[user, reader] : m_runs) {
        const QDateTime at = reader->retryAt();
        latest = !latest.isValid() || at > latest ? at : latest;
    }
    return latest;
}

} // namespace mielto
