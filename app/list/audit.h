// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <QElapsedTimer>
#include <QObject>

#include "app/list/auditplan.h"
#include "app/list/auditresults.h"
#include "app/list/auditstate.h"
#include "app/list/failurestreak.h"

namespace mielto {

class UserReader;

// How the readers of this folder stand on each other; all requests of one server pass one
// RequestBudget:
//
//   PageWindow                pages of one list: asked for ahead, retried, given out in order
//     ListReader              one list: read until a Reading of it holds
//       FilteredReader        one user in the window: page by page, under filters that change
//       UserReader            one user: a list for each value that is asked for, merged and checked
//         Audit               many users: proven lists, handed on in the users' order
//       ProbeReader           the first row of some lists, and their totals
//         TotalsReader        the totals of one user or many

/// Reads the lists of many users, some side by side, and hands their rows on in the order given. A
/// list is proven at its end, so the rows of a user are handed on when the user is done and all
/// users before are: none is ever taken back. A rejected token ends it, and so do five users in a
/// row that fail alike, see FailureStreak. Lives in the thread of its source, which limits how many
/// requests run at once (RequestBudget), and outlives it or is taken away by setSource().
class Audit final : public QObject {
    Q_OBJECT
public:
    /// See setTaken().
    static constexpr qint64 kMostRowsAhead = 100'000;

    Audit(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    /// Without a source nothing happens, here and below; what was read stays.
    void start(const AuditPlan &plan);
    /// Begins no further user; those under way are read to their end.
    void pause();
    void stop();
    /// Goes on with all who were not read, or not to their end because of the stop.
    void resume();
    /// Reads again all whose lists that may make whole, see mayImprove().
    void retryFailed();
    /// Another source from here on, as after a new token; null: nothing is begun until there is
    /// one. Lets go of the one before: those who were under way are left to read, a reading is
    /// Stopped, a pause stays one.
    void setSource(PageSource *source);
    bool hasSource() const { return m_source != nullptr; }

    /// For who takes the rows away, and neither resumes nor reads again: none are kept here that
    /// were handed on, and no further user is begun while kMostRowsAhead rows are read and not
    /// released. Before start().
    void setTaken() { m_isTaken = true; }
    /// The rows that were handed on since the last call. When nothing is being read any more, also
    /// those of users behind one who was not read.
    ConnectionList takeRows();
    /// As many of the rows that were taken are needed no longer.
    void releaseRows(qint64 rows);

    const AuditPlan &plan() const { return m_plan; }
    const AuditState &state() const { return m_state; }
    /// One for each user, in the plan's order.
    const std::vector<ListResult> &results() const { return m_results.all(); }
    /// How many users have it so far.
    int usersWith(Verdict verdict) const { return m_results.with(verdict); }
    /// How many users retryFailed() would read.
    int usersToRetry() const { return m_results.improvable(); }
    /// Of all users so far, those under way included.
    qint64 rowsRead() const { return m_results.rows(); }
    /// By the server's totals, as far as they are known; nothing: none is.
    std::optional<qint64> rowsExpected() const { return m_results.rowsExpected(); }
    /// The rows that were handed on; RowRef::group is the user's place.
    const ConnectionList &list() const { return m_list; }
    /// The rows of one user who is done.
    const ConnectionList &listOf(int user) const { return m_lists[std::size_t(user)]; }
    /// The latest of the waits under way, UTC; invalid: none waits.
    QDateTime retryAt() const;

Q_SIGNALS:
    /// list() begins anew: it is empty now.
    void cleared();
    /// Rows were handed on.
    void rowsAdded();
    void userEnded(int user);
    void stateChanged();

private:
    enum class Progress : char { Waiting, Running, Done };

    bool mayBegin() const;
    void startNext();
    void begin(int user);
    void runEnded(int user, UserReader *reader);
    void endEarly(int user);
    void endRuns();
    void handOn();
    void appendListOf(int user);
    void setResult(int user, const ListResult &result);
    void setProgress(int user, Progress progress);
    void takeSums();
    void updateElapsed();
    void setPhase(AuditState::Phase phase);

    PageSource *m_source;
    RetryPolicy m_policy;
    Timing m_timing;
    AuditPlan m_plan;
    AuditState m_state;
    AuditResults m_results;
    std::vector<Progress> m_progress; ///< By user, as the lists.
    std::vector<ConnectionList> m_lists;
    std::map<int, UserReader *> m_runs; ///< Who is being read; children of this.
    ConnectionList m_list;
    int m_next = 0; ///< The first user who may still have to be read.
    int m_handedOn = 0; ///< Users whose rows are in m_list, or were.
    bool m_isTaken = false;
    qint64 m_released = 0; ///< Rows.
    FailureStreak m_failures;
    QElapsedTimer m_clock;
};

} // namespace mielto
