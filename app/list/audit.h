// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/list/usersreader.h"

namespace mielto {

/// Reads the lists of many users as UsersReader does, keeps their rows, and merges them in the
/// order given. Lives in the thread of its source, which outlives it or is taken away by
/// setSource().
class Audit final : public QObject {
    Q_OBJECT
public:
    Audit(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);
    ~Audit() override;

    /// Without a source nothing happens, here and below; what was read stays.
    void start(const AuditPlan &plan);
    /// Begins no further user; those under way are read to their end.
    void pause() { m_reader.pause(); }
    void stop() { m_reader.stop(); }
    /// Goes on with all who were not read, or not to their end because of the stop.
    void resume() { m_reader.resume(); }
    /// Reads again all who are not whole.
    void retryFailed() { m_reader.retryFailed(); }
    /// Another source from here on, as after a new token; null: nothing is begun until there is
    /// one. See UsersReader::setSource().
    void setSource(PageSource *source) { m_reader.setSource(source); }
    bool hasSource() const { return m_reader.hasSource(); }

    const AuditPlan &plan() const { return m_reader.plan(); }
    const AuditState &state() const { return m_reader.state(); }
    /// One for each user, in the plan's order.
    const std::vector<UserResult> &results() const { return m_reader.results(); }
    /// How many users have it so far.
    int usersWith(Verdict verdict) const { return m_reader.usersWith(verdict); }
    /// All users' rows in the plan's order, as far as every user before is done; RowRef::group is
    /// the user's place.
    const ConnectionList &list() const { return m_list; }
    /// The rows of one user who is done.
    const ConnectionList &listOf(int user) const { return m_lists[std::size_t(user)]; }
    /// The latest of the waits under way, UTC; invalid: none waits.
    QDateTime retryAt() const { return m_reader.retryAt(); }

Q_SIGNALS:
    /// The merged list begins anew: it is empty now.
    void cleared();
    void rowsAdded();
    void userEnded(int user);
    void stateChanged();

private:
    void mergeDone();

    UsersReader m_reader;
    std::vector<ConnectionList> m_lists;
    ConnectionList m_list;
    int m_merged = 0; ///< Users whose rows are in m_list.
};

} // namespace mielto
