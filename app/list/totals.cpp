// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/totals.h"

#include <numeric>

namespace mielto {
namespace {

template <class Counts> bool isSum(const Counts &counts, std::optional<qint64> all)
{
    const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64(0),
        [](qint64 before, const auto &entry) { return before + entry.second; });
    return all == sum;
}

} // namespace

bool Totals::isWhole() const
{
    return all && byStatus.size() == knownStatuses().size() && byType.size() == knownTypes().size();
}

qint64 Totals::count(Field field, const QString &word) const
{
    return field == Field::Status ? byStatus.at(statusOf(word.toStdString()))
                                  : byType.at(typeOf(word.toStdString()));
}

bool Totals::statusesAddUp() const { return isSum(byStatus, all); }

bool Totals::typesAddUp() const { return isSum(byType, all); }

Totals totalsOf(const QString &user, const ConnectionList &list)
{
    Totals totals;
    totals.user = user;
    totals.all = 0;
    for (const auto &status : knownStatuses()) {
        totals.byStatus[status.value] = 0;
    }
    for (const auto &type : knownTypes()) {
        totals.byType[type.value] = 0;
    }
    addRows(list, 0, totals);
    return totals;
}

void addRows(const ConnectionList &list, int first, Totals &totals)
{
    *totals.all += list.rowCount() - first;
    for (int row = first; row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        if (ref.data().status != Status::Unknown) {
            ++totals.byStatus[ref.data().status];
        }
        if (ref.data().type != IntegrationType::Unknown) {
            ++totals.byType[ref.data().type];
        }
    }
}

TotalsReader::TotalsReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(source, policy, std::move(timing))
{
    connect(&m_reader, &ProbeReader::changed, this, &TotalsReader::changed);
    connect(&m_reader, &ProbeReader::ended, this, &TotalsReader::take);
}

void TotalsReader::start(const QStringList &users)
{
    m_users = users;
    m_totals.clear();
    m_failures.reset();
    m_error.reset();
    m_clock.start();
    ask(users.front());
}

void TotalsReader::ask(const QString &user)
{
    m_lists = {{user, {}, {}}};
    for (const auto &status : knownStatuses()) {
        m_lists.push_back({user, status.value, {}});
    }
    for (const auto &type : knownTypes()) {
        m_lists.push_back({user, {}, type.value});
    }
    m_reader.start(m_lists);
}

void TotalsReader::take()
{
    Totals totals;
    totals.user = m_lists.front().user;
    totals.requests = m_reader.requests();
    totals.error = m_reader.error();
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const auto &probe = m_reader.probes()[i];
        if (!probe || !probe->total) {
            continue;
        }
        if (m_lists[i].status) {
            totals.byStatus[*m_lists[i].status] = *probe->total;
        } else if (m_lists[i].type) {
            totals.byType[*m_lists[i].type] = *probe->total;
        } else {
            totals.all = probe->total;
        }
    }
    m_error = m_failures.endsAll(totals.error) ? totals.error : std::nullopt;
    m_totals.push_back(std::move(totals));
    Q_EMIT changed();
    if (m_error || std::ssize(m_totals) == m_users.size()) {
        Q_EMIT ended();
    } else {
        ask(m_users[std::ssize(m_totals)]);
    }
}

Progress TotalsReader::progress() const
{
    Progress progress;
    progress.users = static_cast<int>(m_users.size());
    progress.usersDone = static_cast<int>(m_totals.size());
    progress.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    progress.retryAt = m_reader.retryAt();
    return progress;
}

} // namespace mielto
