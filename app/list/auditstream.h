// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "app/list/usersreader.h"

namespace mielto {

/// The rows of many users as one stream in the order given, kept by nobody here: users are read as
/// UsersReader does, those ahead of the one whose turn it is only as far as a few pages go. Lives
/// in the thread of its source, which outlives it.
class AuditStream final : public QObject {
    Q_OBJECT
public:
    /// A user ahead of the turn who has as many rows is read on only when the turn comes; and as
    /// long as all ahead have as many together, no other user is begun.
    static constexpr int kRowsAheadOfOne = kMaxPageSize;
    static constexpr int kRowsAhead = 4 * kMaxPageSize;

    AuditStream(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);
    ~AuditStream() override;

    void start(const AuditPlan &plan);
    /// The rows stop where they are.
    void stop() { m_reader.stop(); }
    /// The receiver has as much as it can take for now. A few pages may come all the same.
    void setHeld(bool isHeld);

    const AuditPlan &plan() const { return m_reader.plan(); }
    /// `rows` are those that were handed out.
    const AuditState &state() const { return m_reader.state(); }
    const std::vector<UserResult> &results() const { return m_reader.results(); }
    QDateTime retryAt() const { return m_reader.retryAt(); }

Q_SIGNALS:
    /// The rows of this user follow; userDropped() takes those that came since then back, and
    /// rewound() as well as long as nothing else was marked.
    void userBegan(int user);
    /// rewound() takes the rows since then back.
    void marked();
    void rowsArrived(int user, const mielto::ConnectionList &rows);
    void rewound();
    void userDropped();
    /// All rows were handed out when the phase is another than Reading.
    void stateChanged();

private:
    /// Rows of a user whose turn has not come.
    struct Ahead {
        ConnectionList settled;
        ConnectionList sinceMark;
        int rows() const { return settled.rowCount() + sinceMark.rowCount(); }
    };

    void mark(int user);
    void take(int user, const ConnectionList &rows);
    void rewind(int user);
    void forget(int user);
    void advance();
    void handOutAhead(int user);
    void begin(int user);
    void handOut(int user, const ConnectionList &rows);
    void setMark();
    void changeRowsAhead(int by);

    UsersReader m_reader;
    std::map<int, Ahead> m_ahead; ///< By user.
    int m_rowsAhead = 0;
    int m_turn = 0; ///< The first user who is not done.
    int m_begun = -1; ///< The last user of whom userBegan() told.
    int m_rows = 0; ///< Handed out.
    int m_rowsAtMark = 0;
    int m_rowsAtUser = 0;
    bool m_isHeld = false;
};

} // namespace mielto
