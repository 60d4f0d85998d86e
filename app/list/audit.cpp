// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/audit.h"

namespace mielto {

Audit::Audit(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(source, policy, std::move(timing), RowKeeping::All)
{
    connect(&m_reader, &UsersReader::begun, this, [this] {
        m_merged = 0;
        m_list.clear();
        m_reader.setRows(0);
        Q_EMIT cleared();
        mergeDone();
    });
    connect(&m_reader, &UsersReader::userEnded, this, [this](int user, const ConnectionList &list) {
        m_lists[static_cast<std::size_t>(user)] = list;
        mergeDone();
        Q_EMIT userEnded(user);
    });
    connect(&m_reader, &UsersReader::forgotten, this,
        [this](int user) { m_lists[static_cast<std::size_t>(user)].clear(); });
    connect(&m_reader, &UsersReader::stateChanged, this, &Audit::stateChanged);
}

Audit::~Audit() = default;

void Audit::start(const AuditPlan &plan)
{
    if (!hasSource()) {
        return;
    }
    // Those who are still being read belong to the plan before.
    m_reader.stop();
    m_lists.assign(static_cast<std::size_t>(plan.users.size()), {});
    m_reader.start(plan);
}

/// Rows of users who are done and have none before them who is not.
void Audit::mergeDone()
{
    const int before = m_list.rowCount();
    const int users = m_reader.state().users;
    for (; m_merged < users && m_reader.isDone(m_merged); ++m_merged) {
        const ConnectionList &list = listOf(m_merged);
        m_list.append(list, list.rowCount(), m_merged);
    }
    if (m_list.rowCount() > before) {
        m_reader.setRows(m_list.rowCount());
        Q_EMIT rowsAdded();
    }
}

} // namespace mielto
