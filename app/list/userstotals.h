// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QStringList>

#include "app/list/failurestreak.h"
#include "app/list/progresstext.h"
#include "app/list/totals.h"

namespace mielto {

/// Asks for the totals of many users, one after the other. A rejected token ends it, and so do five
/// users in a row that fail alike, see FailureStreak. Lives in the thread of its source, which
/// outlives it.
class UsersTotals final : public QObject {
    Q_OBJECT
public:
    UsersTotals(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    /// Once; one user at least.
    void start(const QStringList &users);
    /// Of the users who were asked for, in their order.
    const std::vector<Totals> &totals() const { return m_totals; }
    /// What ended it for all, the last of those who were asked for included.
    const std::optional<ApiError> &error() const { return m_error; }
    Progress progress() const;

Q_SIGNALS:
    /// One more user is done, or waits, or does so no longer.
    void changed();
    /// Once after start().
    void ended();

private:
    void take();

    TotalsReader m_reader;
    QStringList m_users;
    std::vector<Totals> m_totals;
    FailureStreak m_failures;
    std::optional<ApiError> m_error;
    QElapsedTimer m_clock;
};

} // namespace mielto
