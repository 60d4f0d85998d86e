// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>

#include <QElapsedTimer>
#include <QStringList>

#include "app/list/failurestreak.h"
#include "app/list/requestbudget.h"
#include "app/list/seriesreader.h"

namespace mielto {

/// What is to be read. A value.
struct AuditPlan {
    QStringList users; ///< Each once, in the order of the result.
    FilterValues filters;
    qint64 wantedRows = ListReader::kAllRows; ///< Of each user.
    int concurrency = 4; ///< Requests at once.
    QStringList files = {}; ///< Those that it was read from: no export replaces them.
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
    // The same when it last began or went on: rates are of what was done since then.
    int usersDoneBefore = 0;
    int rowsBefore = 0;
    std::chrono::milliseconds elapsedBefore{0};
    std::optional<ApiError> error; ///< What ended it early.

    bool isBusy() const { return phase == Phase::Reading; }
    /// The worst of the users'.
    Verdict verdict = Verdict::NotRead;
};

/// Reads the lists of many users, some side by side within one budget of requests. A rejected token
/// ends it, and so do five users in a row that fail alike, see FailureStreak. Hands the rows over
/// as they come, or each list when it ends; keeps none. Lives in the thread of its source, which
/// outlives it or is taken away by setSource().
class UsersReader final : public QObject {
    Q_OBJECT
public:
    /// With All, userEnded() has the user's list; with NewestPage, rowsAdded() has the rows.
    UsersReader(PageSource &source, RetryPolicy policy, Timing timing, RowKeeping keeping,
        QObject *parent = nullptr);
    ~UsersReader() override;

    void start(const AuditPlan &plan);
    /// Begins no further user; those under way are read to their end.
    void pause();
    void stop();
    /// Goes on with all who were not read, or not to their end because of the stop.
    void resume();
    /// Reads again all who are not whole.
    void retryFailed();
    /// Another source from here on, as after a new token; null: nothing is begun until there is
    /// one. Lets go of the one before: those who were under way are left to read, a reading is
    /// Stopped, a pause stays one.
    void setSource(PageSource *source);
    bool hasSource() const { return m_source != nullptr; }

    /// While a user is held, no further page of theirs is asked for; see ListReader::setHeld().
    void setHeld(int user, bool isHeld);
    /// While the line is held, no further user is begun.
    void setLineHeld(bool isHeld);

    const AuditPlan &plan() const { return m_plan; }
    const AuditState &state() const { return m_state; }
    /// As who keeps the rows counts them.
    void setRows(int rows) { m_state.rows = rows; }
    /// One for each user, in the plan's order.
    const std::vector<UserResult> &results() const { return m_results; }
    int usersWith(Verdict verdict) const { return m_verdicts[std::size_t(verdict)]; }
    bool isDone(int user) const { return m_progress[std::size_t(user)] == Progress::Done; }
    /// The latest of the waits under way, UTC; invalid: none waits.
    QDateTime retryAt() const;

Q_SIGNALS:
    /// Before the first user of a start or a resume is begun.
    void begun();
    /// A series of the user's begins; rewound() takes the rows since then back.
    void marked(int user);
    void rowsAdded(int user, const mielto::ConnectionList &rows);
    void rewound(int user);
    void userEnded(int user, const mielto::ConnectionList &list);
    /// What was read of the user counts no longer; it may be read again.
    void forgotten(int user);
    void stateChanged();

private:
    struct Run;
    enum class Progress : char { Waiting, Running, Done };

    void startNext();
    void begin(int user);
    void follow(Run *run);
    void runEnded(Run *run);
    void endEarly(int user);
    void setResult(std::size_t user, const UserResult &result);
    void setProgress(std::size_t user, Progress progress);
    void count(const UserResult &result, int sign);
    void updateElapsed();
    void setPhase(AuditState::Phase phase);
    void endRuns();
    void makeBudget();

    PageSource *m_source;
    RetryPolicy m_policy;
    Timing m_timing;
    RowKeeping m_keeping;
    AuditPlan m_plan;
    AuditState m_state;
    std::unique_ptr<RequestBudget> m_budget;
    std::vector<std::unique_ptr<Run>> m_runs;
    std::vector<UserResult> m_results;
    std::vector<Progress> m_progress;
    std::array<int, kVerdictCount> m_verdicts{}; ///< How many users have which.
    int m_next = 0; ///< The first user who may still have to be read.
    bool m_isLineHeld = false;
    FailureStreak m_failures;
    QElapsedTimer m_clock;
};

} // namespace mielto
