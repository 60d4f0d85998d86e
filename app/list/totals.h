// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QElapsedTimer>
#include <QStringList>

#include "app/list/failurestreak.h"
#include "app/list/probereader.h"
#include "app/list/progresstext.h"

namespace mielto {

/// How many connections a user has, by the server's own count: in all, and of each value of status
/// and type. A value.
struct Totals {
    QString user;
    std::optional<qint64> all;
    std::map<Status, qint64> byStatus; ///< The server's values only; missing: not known.
    std::map<IntegrationType, qint64> byType;
    int requests = 0;
    std::optional<ApiError> error; ///< What ended it; what is there came before.

    bool isWhole() const;
    /// Of one value of kFilterFields, by its word. Only of whole ones.
    qint64 count(Field field, const QString &word) const;
    /// Whether the parts add up to the whole, which they do not when the list changed in between or
    /// holds values that the contract does not name. Only of whole ones.
    bool statusesAddUp() const;
    bool typesAddUp() const;
    bool addsUp() const { return statusesAddUp() && typesAddUp(); }
};

/// The same of rows that are all of a user's; no request.
Totals totalsOf(const QString &user, const ConnectionList &list);
/// Counts the rows of the list from `first` on as well.
void addRows(const ConnectionList &list, int first, Totals &totals);

/// Asks for one row of the whole and of each value, for its total; of many users one after the
/// other. The first error that stays ends a user's; a rejected token ends it for all, and so do
/// five users in a row that fail alike, see FailureStreak. Lives in the thread of its source, which
/// outlives it and limits how many requests run at once.
class TotalsReader final : public QObject {
    Q_OBJECT
public:
    TotalsReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    /// One user at least.
    void start(const QStringList &users);
    void stop() { m_reader.stop(); }
    /// Counts that are asked for have not all come.
    bool isBusy() const { return m_reader.isBusy(); }
    /// Of the users who were asked for, in their order.
    const std::vector<Totals> &totals() const { return m_totals; }
    /// What ended it for all, the last of those who were asked for included.
    const std::optional<ApiError> &error() const { return m_error; }
    Progress progress() const;

Q_SIGNALS:
    /// One more user is done, or waits, or does so no longer.
    void changed();
    /// Once after start(), unless it was stopped.
    void ended();

private:
    void ask(const QString &user);
    void take();

    ProbeReader m_reader;
    QStringList m_users;
    std::vector<ListQuery> m_lists; ///< What is asked for, in the order of the probes.
    std::vector<Totals> m_totals;
    FailureStreak m_failures;
    std::optional<ApiError> m_error;
    QElapsedTimer m_clock;
};

} // namespace mielto
