// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>

#include <QElapsedTimer>
#include <QStringList>

#include "app/list/requestbudget.h"
#include "app/list/seriesreader.h"

namespace mielto {

/// What is to be read. A value.
struct AuditPlan {
    QStringList users; ///< Each once, in the order of the result.
    FilterValues filters;
    qint64 wantedRows = ListReader::kAllRows; ///< Of each user.
    int concurrency = 4; ///< Requests at once.
};

/// Where an audit stands. A value.
struct AuditState {
    enum class Phase {
        Idle,
        Reading,
        Paused, ///< What was under way has come to its end; resume() goes on.
        Stopped, ///< By the user; resume() goes on.
        EndedEarly, ///< By `error`, with users left unread; resume() goes on.
        Finished, ///< Every user was asked for.
    };
    Phase phase = Phase::Idle;
    int users = 0;
    int usersDone = 0;
    int usersWhole = 0; ///< Complete or limited.
    int rows = 0; ///< Of the merged list.
    qint64 requests = 0;
    std::chrono::milliseconds elapsed{0}; ///< Reading, without pauses.
    std::optional<ApiError> error; ///< What ended it early.

    bool isBusy() const { return phase == Phase::Reading; }
    /// The worst of the users'.
    Verdict verdict = Verdict::NotRead;
};

/// Reads the lists of many users, some side by side within one budget of requests, and merges them
/// in the order given. A rejected token ends it, and so do five users in a row that fail alike for
/// a reason that is not theirs. Lives in the thread of its source, which outlives it.
class Audit final : public QObject {
    Q_OBJECT
public:
    static constexpr int kMaxFailuresAlike = 5;

    Audit(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);
    ~Audit() override;

    void start(const AuditPlan &plan);
    /// Begins no further user; those under way are read to their end.
    void pause();
    void stop();
    /// Goes on with all who were not read, or not to their end because of the stop.
    void resume();
    /// Reads again all who are not whole.
    void retryFailed();
    /// Another source from here on, as after a new token. Only while it is not reading.
    void setSource(PageSource &source);

    const AuditPlan &plan() const { return m_plan; }
    const AuditState &state() const { return m_state; }
    /// One for each user, in the plan's order.
    const std::vector<UserResult> &results() const { return m_results; }
    /// All users' rows in the plan's order, as far as every user before is done; RowRef::group is
    /// the user's place.
    const ConnectionList &list() const { return m_list; }
    /// The rows of one user who is done.
    const ConnectionList &listOf(int user) const { return m_lists[std::size_t(user)]; }
    /// The latest of the waits under way, UTC; invalid: none waits.
    QDateTime retryAt() const;

Q_SIGNALS:
    /// The merged list begins anew: it is empty now.
    void cleared();
    void rowsAdded();
    void userEnded(int user);
    void stateChanged();

private:
    struct Run;
    enum class Progress : char { Waiting, Running, Done };

    void startNext();
    void begin(int user);
    void runEnded(Run *run);
    bool endsAll(const UserResult &result);
    void mergeDone();
    void setResult(std::size_t user, const UserResult &result);
    void setProgress(std::size_t user, Progress progress);
    void count(const UserResult &result, int sign);
    void updateElapsed();
    void setPhase(AuditState::Phase phase);
    void endRuns();

    PageSource *m_source;
    RetryPolicy m_policy;
    Timing m_timing;
    AuditPlan m_plan;
    AuditState m_state;
    std::unique_ptr<RequestBudget> m_budget;
    std::vector<std::unique_ptr<Run>> m_runs;
    std::vector<UserResult> m_results;
    std::vector<ConnectionList> m_lists;
    std::vector<Progress> m_progress;
    std::array<int, kVerdictCount> m_verdicts{}; ///< How many users have which.
    ConnectionList m_list;
    int m_next = 0; ///< The first user who may still have to be read.
    int m_merged = 0; ///< Users whose rows are in m_list.
    int m_failuresAlike = 0;
    std::optional<ApiErrorKind> m_lastFailure;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_elapsedBefore{0};
};

} // namespace mielto
