// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/userstotals.h"

namespace mielto {

UsersTotals::UsersTotals(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(source, policy, std::move(timing))
{
    connect(&m_reader, &TotalsReader::changed, this, &UsersTotals::changed);
    connect(&m_reader, &TotalsReader::ended, this, &UsersTotals::take);
}

void UsersTotals::start(const QStringList &users)
{
    m_users = users;
    m_clock.start();
    m_reader.start(users.front());
}

void UsersTotals::take()
{
    m_totals.push_back(m_reader.totals());
    const std::optional<ApiError> &error = m_totals.back().error;
    if (m_failures.endsAll(error)) {
        m_error = error;
    }
    Q_EMIT changed();
    if (m_error || std::ssize(m_totals) == m_users.size()) {
        Q_EMIT ended();
    } else {
        m_reader.start(m_users[std::ssize(m_totals)]);
    }
}

Progress UsersTotals::progress() const
{
    Progress progress;
    progress.users = static_cast<int>(m_users.size());
    progress.usersDone = static_cast<int>(m_totals.size());
    progress.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    progress.retryAt = m_reader.retryAt();
    return progress;
}

} // namespace mielto
