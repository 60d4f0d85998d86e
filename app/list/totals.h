// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "app/list/probereader.h"

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

/// Asks for one row of the whole and of each value, for its total; the first error that stays ends
/// it. Lives in the thread of its source, which outlives it and limits how many requests run at
/// once.
class TotalsReader final : public QObject {
    Q_OBJECT
public:
    TotalsReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    void start(const QString &user);
    void stop() { m_reader.stop(); }
    /// Counts that are asked for have not all come.
    bool isBusy() const { return m_reader.isBusy(); }
    const Totals &totals() const { return m_totals; }
    /// The latest of the waits under way, UTC; invalid: none waits.
    QDateTime retryAt() const { return m_reader.retryAt(); }

Q_SIGNALS:
    /// A count waits to be asked for again, or does so no longer.
    void changed();
    /// Once after start(), unless it was stopped.
    void ended();

private:
    void take();

    ProbeReader m_reader;
    std::vector<ListQuery> m_lists; ///< What is asked for, in the order of the probes.
    Totals m_totals;
};

} // namespace mielto
