// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/usersreader.h"

#include <algorithm>

namespace mielto {

using Phase = AuditState::Phase;

/// One user who is being read.
struct UsersReader::Run {
    Run(int number, RequestBudget &budget, const RetryPolicy &policy, const Timing &timing)
        : user(number)
        , reader(budget, policy, timing)
    {
    }

    int user;
    SeriesReader reader;
};

UsersReader::UsersReader(
    PageSource &source, RetryPolicy policy, Timing timing, RowKeeping keeping, QObject *parent)
    : QObject(parent)
    , m_source(&source)
    , m_policy(policy)
    , m_timing(std::move(timing))
    , m_keeping(keeping)
{
}

UsersReader::~UsersReader() = default;

void UsersReader::start(const AuditPlan &plan)
{
    if (!hasSource()) {
        return;
    }
    endRuns();
    m_plan = plan;
    m_results.assign(static_cast<std::size_t>(plan.users.size()), {});
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        m_results[i].user = plan.users[static_cast<qsizetype>(i)];
    }
    m_progress.assign(m_results.size(), Progress::Waiting);
    m_verdicts = {};
    m_verdicts[static_cast<std::size_t>(Verdict::NotRead)] = static_cast<int>(m_results.size());
    m_state = {};
    m_state.users = static_cast<int>(m_results.size());
    makeBudget();
    resume();
}

void UsersReader::setSource(PageSource *source)
{
    // Also those who are read to their end in a pause.
    endRuns();
    m_source = source;
    makeBudget();
    setPhase(m_state.phase == Phase::Reading ? Phase::Stopped : m_state.phase);
}

void UsersReader::makeBudget()
{
    m_budget = hasSource()
        ? std::make_unique<RequestBudget>(*m_source, m_plan.concurrency, m_policy, m_timing)
        : nullptr;
}

void UsersReader::pause()
{
    if (m_state.phase == Phase::Reading) {
        setPhase(m_runs.empty() ? Phase::Finished : Phase::Paused);
    }
}

void UsersReader::stop()
{
    if (m_state.phase == Phase::Reading || m_state.phase == Phase::Paused) {
        endRuns();
        setPhase(Phase::Stopped);
    }
}

void UsersReader::resume()
{
    if (!hasSource() || m_state.phase == Phase::Reading || m_state.phase == Phase::Finished) {
        return;
    }
    // Users who are still being read after a pause stay as they are.
    m_next = 0;
    m_failures.reset();
    m_state.error.reset();
    m_state.usersDoneBefore = m_state.usersDone;
    m_clock.start();
    m_state.phase = Phase::Reading;
    Q_EMIT begun();
    m_state.rowsBefore = m_state.rows;
    startNext();
}

void UsersReader::retryFailed()
{
    if (!hasSource() || m_state.phase == Phase::Reading) {
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

void UsersReader::endRuns()
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

void UsersReader::startNext()
{
    const int users = static_cast<int>(m_results.size());
    while (m_state.phase == Phase::Reading && !m_isLineHeld
        && std::ssize(m_runs) < m_plan.concurrency) {
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
        return setPhase(Phase::Finished);
    }
    updateElapsed();
    Q_EMIT stateChanged();
}

void UsersReader::begin(int user)
{
    m_runs.push_back(std::make_unique<Run>(user, *m_budget, m_policy, m_timing));
    Run *run = m_runs.back().get();
    setProgress(static_cast<std::size_t>(user), Progress::Running);
    run->reader.setParallelism(m_plan.concurrency);
    run->reader.setRowKeeping(m_keeping);
    follow(run);
    run->reader.start(m_plan.filters.queriesOf(m_plan.users[user]), m_plan.wantedRows);
}

void UsersReader::follow(Run *run)
{
    const int user = run->user;
    connect(&run->reader, &SeriesReader::changed, this, [this, run] {
        setResult(static_cast<std::size_t>(run->user), run->reader.result());
        updateElapsed();
        Q_EMIT stateChanged();
    });
    if (m_keeping == RowKeeping::NewestPage) {
        connect(&run->reader, &SeriesReader::marked, this, [this, user] { Q_EMIT marked(user); });
        connect(&run->reader, &SeriesReader::rewound, this, [this, user] { Q_EMIT rewound(user); });
        connect(
            &run->reader, &SeriesReader::restarted, this, [this, user] { Q_EMIT forgotten(user); });
        connect(&run->reader, &SeriesReader::rowsAdded, this,
            [this, run] { Q_EMIT rowsAdded(run->user, run->reader.list()); });
    }
    // Not from inside the reader's own signal; and not after the run was dropped.
    connect(
        &run->reader, &SeriesReader::ended, &run->reader, [this, run] { runEnded(run); },
        Qt::QueuedConnection);
}

void UsersReader::runEnded(Run *run)
{
    const auto found =
        std::ranges::find_if(m_runs, [run](const auto &one) { return one.get() == run; });
    if (found == m_runs.end()) {
        return; // Stopped while its end was on the way.
    }
    const int user = run->user;
    const auto place = static_cast<std::size_t>(user);
    setResult(place, run->reader.result());
    const ConnectionList list = run->reader.list();
    // It is its own signal that is being delivered.
    QMetaObject::invokeMethod(
        this, [kept = std::shared_ptr<Run>(std::move(*found))] {}, Qt::QueuedConnection);
    m_runs.erase(found);
    const bool isLast = m_failures.endsAll(m_results[place].error);
    setProgress(place, Progress::Done);
    Q_EMIT userEnded(user, list);
    if (isLast) {
        return endEarly(user);
    }
    startNext();
}

void UsersReader::endEarly(int user)
{
    const auto place = static_cast<std::size_t>(user);
    m_state.error = m_results[place].error;
    // After a new token this user is to be read as well.
    if (!m_state.error->isNetworkFault()) {
        m_progress[place] = Progress::Waiting;
        --m_state.usersDone;
    }
    endRuns();
    setPhase(Phase::EndedEarly);
}

void UsersReader::count(const UserResult &result, int sign)
{
    m_state.usersWhole += result.isWhole() ? sign : 0;
    m_state.requests += qint64{sign} * result.requests;
    m_verdicts[static_cast<std::size_t>(result.verdict)] += sign;
}

void UsersReader::setResult(std::size_t user, const UserResult &result)
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

void UsersReader::setProgress(std::size_t user, Progress progress)
{
    const bool wasDone = m_progress[user] == Progress::Done;
    m_progress[user] = progress;
    m_state.usersDone += int(progress == Progress::Done) - int(wasDone);
    if (progress == Progress::Waiting) {
        UserResult unread;
        unread.user = m_results[user].user;
        setResult(user, unread);
        Q_EMIT forgotten(static_cast<int>(user));
    }
}

void UsersReader::updateElapsed()
{
    if (m_state.phase == Phase::Reading) {
        m_state.elapsed = m_state.elapsedBefore + std::chrono::milliseconds(m_clock.elapsed());
    }
}

void UsersReader::setPhase(Phase phase)
{
    updateElapsed();
    m_state.elapsedBefore = m_state.elapsed;
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

void UsersReader::setHeld(int user, bool isHeld)
{
    const auto found =
        std::ranges::find_if(m_runs, [user](const auto &run) { return run->user == user; });
    if (found != m_runs.end()) {
        (*found)->reader.setHeld(isHeld);
    }
}

void UsersReader::setLineHeld(bool isHeld)
{
    const bool isReleased = m_isLineHeld && !isHeld;
    m_isLineHeld = isHeld;
    if (isReleased) {
        // Not from inside a reader's own signal.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state.phase == Phase::Reading) {
                    startNext();
                }
            },
            Qt::QueuedConnection);
    }
}

QDateTime UsersReader::retryAt() const
{
    QDateTime latest;
    for (const auto &run : m_runs) {
        const QDateTime at = run->reader.retryAt();
        latest = !latest.isValid() || at > latest ? at : latest;
    }
    return latest;
}

} // namespace mielto
