// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/audit.h"

#include <algorithm>

namespace mielto {

using Phase = AuditState::Phase;

/// One user who is being read.
struct Audit::Run {
    int user;
    SeriesReader reader;
};

Audit::Audit(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(&source)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

Audit::~Audit() = default;

void Audit::start(const AuditPlan &plan)
{
    endRuns();
    m_plan = plan;
    m_results.assign(static_cast<std::size_t>(plan.users.size()), {});
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        m_results[i].user = plan.users[static_cast<qsizetype>(i)];
    }
    m_lists.assign(m_results.size(), {});
    m_progress.assign(m_results.size(), Progress::Waiting);
    m_verdicts = {};
    m_verdicts[static_cast<std::size_t>(Verdict::NotRead)] = static_cast<int>(m_results.size());
    m_state = {};
    m_state.users = static_cast<int>(m_results.size());
    m_elapsedBefore = {};
    setSource(*m_source);
    resume();
}

void Audit::setSource(PageSource &source)
{
    endRuns();
    m_source = &source;
    m_budget = std::make_unique<RequestBudget>(source, m_plan.concurrency, m_policy, m_timing);
}

void Audit::pause()
{
    if (m_state.phase == Phase::Reading) {
        setPhase(m_runs.empty() ? Phase::Finished : Phase::Paused);
    }
}

void Audit::stop()
{
    if (m_state.phase == Phase::Reading || m_state.phase == Phase::Paused) {
        endRuns();
        setPhase(Phase::Stopped);
    }
}

void Audit::resume()
{
    if (m_state.phase == Phase::Reading || m_state.phase == Phase::Finished) {
        return;
    }
    // Users who are still being read after a pause stay as they are.
    m_next = 0;
    m_failuresAlike = 0;
    m_lastFailure.reset();
    m_state.error.reset();
    m_merged = 0;
    m_list.clear();
    m_clock.start();
    m_state.phase = Phase::Reading;
    Q_EMIT cleared();
    mergeDone();
    startNext();
}

void Audit::retryFailed()
{
    if (m_state.phase == Phase::Reading) {
        return;
    }
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        if (m_progress[i] == Progress::Done && !m_results[i].isWhole()) {
            setProgress(i, Progress::Waiting);
        }
    }
    m_state.phase = Phase::Stopped;
    resume();
}

void Audit::endRuns()
{
    for (const auto &run : m_runs) {
        run->reader.stop();
        setProgress(static_cast<std::size_t>(run->user), Progress::Waiting);
    }
    // They may be in the middle of a signal of theirs.
    QMetaObject::invokeMethod(
        this, [kept = std::make_shared<std::vector<std::unique_ptr<Run>>>(std::move(m_runs))] {},
        Qt::QueuedConnection);
    m_runs.clear();
}

void Audit::startNext()
{
    const int users = static_cast<int>(m_results.size());
    while (m_state.phase == Phase::Reading && std::ssize(m_runs) < m_plan.concurrency) {
        while (
            m_next < users && m_progress[static_cast<std::size_t>(m_next)] != Progress::Waiting) {
            ++m_next;
        }
        if (m_next == users) {
            break;
        }
        begin(m_next++);
    }
    if (m_runs.empty() && m_state.usersDone == users) {
        updateElapsed();
        m_state.phase = Phase::Finished;
    }
    updateElapsed();
    Q_EMIT stateChanged();
}

void Audit::begin(int user)
{
    m_runs.push_back(std::unique_ptr<Run>(new Run{user, {*m_budget, m_policy, m_timing}}));
    Run *run = m_runs.back().get();
    setProgress(static_cast<std::size_t>(user), Progress::Running);
    run->reader.setParallelism(m_plan.concurrency);
    connect(&run->reader, &SeriesReader::changed, this, [this, run] {
        setResult(static_cast<std::size_t>(run->user), run->reader.result());
        updateElapsed();
        Q_EMIT stateChanged();
    });
    // Not from inside the reader's own signal; and not after the run was dropped.
    connect(
        &run->reader, &SeriesReader::ended, &run->reader, [this, run] { runEnded(run); },
        Qt::QueuedConnection);
    run->reader.start(m_plan.filters.queriesOf(m_plan.users[user]), m_plan.wantedRows);
}

void Audit::runEnded(Run *run)
{
    const auto found =
        std::ranges::find_if(m_runs, [run](const auto &one) { return one.get() == run; });
    if (found == m_runs.end()) {
        return; // Stopped while its end was on the way.
    }
    const int user = run->user;
    const auto place = static_cast<std::size_t>(user);
    setResult(place, run->reader.result());
    m_lists[place] = run->reader.list();
    // It is its own signal that is being delivered.
    QMetaObject::invokeMethod(
        this, [kept = std::shared_ptr<Run>(std::move(*found))] {}, Qt::QueuedConnection);
    m_runs.erase(found);
    const bool isLast = endsAll(m_results[place]);
    setProgress(place, Progress::Done);
    mergeDone();
    Q_EMIT userEnded(user);
    if (isLast) {
        m_state.error = m_results[place].error;
        // After a new token this user is to be read as well.
        if (!m_state.error->isNetworkFault()) {
            m_progress[place] = Progress::Waiting;
            --m_state.usersDone;
        }
        endRuns();
        setPhase(Phase::EndedEarly);
        return;
    }
    startNext();
}

bool Audit::endsAll(const UserResult &result)
{
    if (!result.error) {
        m_failuresAlike = 0;
        return false;
    }
    const ApiErrorKind kind = result.error->kind;
    m_failuresAlike = m_lastFailure == kind ? m_failuresAlike + 1 : 1;
    m_lastFailure = kind;
    return kind == ApiErrorKind::Unauthorized || kind == ApiErrorKind::PaymentRequired
        || (result.error->isNetworkFault() && m_failuresAlike >= kMaxFailuresAlike);
}

/// Rows of users who are done and have none before them who is not.
void Audit::mergeDone()
{
    const int before = m_list.rowCount();
    while (m_merged < m_state.users
        && m_progress[static_cast<std::size_t>(m_merged)] == Progress::Done) {
        const ConnectionList &list = m_lists[static_cast<std::size_t>(m_merged)];
        const qint64 wanted = m_plan.wantedRows == ListReader::kAllRows
            ? list.rowCount()
            : std::min<qint64>(m_plan.wantedRows, list.rowCount());
        m_list.append(list, static_cast<int>(wanted), m_merged++);
    }
    if (m_list.rowCount() > before) {
        m_state.rows = m_list.rowCount();
        Q_EMIT rowsAdded();
    }
}

void Audit::count(const UserResult &result, int sign)
{
    m_state.usersWhole += result.isWhole() ? sign : 0;
    m_state.requests += sign * result.requests;
    m_verdicts[static_cast<std::size_t>(result.verdict)] += sign;
}

void Audit::setResult(std::size_t user, const UserResult &result)
{
    count(m_results[user], -1);
    m_results[user] = result;
    count(m_results[user], +1);
    for (std::size_t verdict = 0; verdict < kVerdictCount; ++verdict) {
        if (m_verdicts[verdict] > 0) {
            m_state.verdict = static_cast<Verdict>(verdict);
        }
    }
}

void Audit::setProgress(std::size_t user, Progress progress)
{
    const bool wasDone = m_progress[user] == Progress::Done;
    m_progress[user] = progress;
    m_state.usersDone += int(progress == Progress::Done) - int(wasDone);
    if (progress == Progress::Waiting) {
        m_lists[user].clear();
        UserResult unread;
        unread.user = m_results[user].user;
        setResult(user, unread);
    }
}

void Audit::updateElapsed()
{
    if (m_state.phase == Phase::Reading) {
        m_state.elapsed = m_elapsedBefore + std::chrono::milliseconds(m_clock.elapsed());
    }
}

void Audit::setPhase(Phase phase)
{
    updateElapsed();
    m_elapsedBefore = m_state.elapsed;
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

QDateTime Audit::retryAt() const
{
    QDateTime latest;
    for (const auto &run : m_runs) {
        const QDateTime at = run->reader.retryAt();
        latest = !latest.isValid() || at > latest ? at : latest;
    }
    return latest;
}

} // namespace mielto
