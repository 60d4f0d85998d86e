// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/auditresults.h"

#include <algorithm>

#include "app/list/listreader.h"

namespace mielto {

AuditResults::AuditResults(const QStringList &users, qint64 wantedRows)
    : m_wantedRows(wantedRows)
{
    m_all.resize(static_cast<std::size_t>(users.size()));
    m_requestsBefore.assign(m_all.size(), 0);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        m_all[i].user = users[static_cast<qsizetype>(i)];
    }
    m_verdicts[static_cast<std::size_t>(Verdict::NotRead)] = count();
}

void AuditResults::set(int user, const ListResult &result)
{
    ListResult &kept = m_all[static_cast<std::size_t>(user)];
    add(kept, -1);
    kept = result;
    kept.requests += m_requestsBefore[static_cast<std::size_t>(user)];
    add(kept, +1);
}

void AuditResults::clear(int user)
{
    ListResult unread;
    unread.user = (*this)[user].user;
    m_requestsBefore[static_cast<std::size_t>(user)] = (*this)[user].requests;
    set(user, unread);
}

void AuditResults::add(const ListResult &result, int sign)
{
    m_verdicts[static_cast<std::size_t>(result.verdict)] += sign;
    m_requests += qint64{sign} * result.requests;
    m_rows += qint64{sign} * result.rows;
    if (result.total) {
        const bool wantsAll = m_wantedRows == ListReader::kAllRows;
        m_totals += sign;
        m_rowsExpected += sign * (wantsAll ? *result.total : std::min(m_wantedRows, *result.total));
    }
}

Verdict AuditResults::worst() const
{
    Verdict worst = m_all.empty() ? Verdict::NotRead : Verdict::Complete;
    for (std::size_t verdict = 0; verdict < kVerdictCount; ++verdict) {
        if (m_verdicts[verdict] > 0) {
            worst = worseOf(worst, static_cast<Verdict>(verdict));
        }
    }
    return worst;
}

int AuditResults::improvable() const
{
    int users = 0;
    for (std::size_t verdict = 0; verdict < kVerdictCount; ++verdict) {
        users += mayImprove(static_cast<Verdict>(verdict)) ? m_verdicts[verdict] : 0;
    }
    return users;
}

std::optional<qint64> AuditResults::rowsExpected() const
{
    return m_totals > 0 ? std::optional(m_rowsExpected) : std::nullopt;
}

int exitStatusOf(const ListResult &result)
{
    if (result.error) {
        return result.error->exitStatus;
    }
    return result.isWhole() ? ExitDone : ExitUnproven;
}

int exitStatusOf(const AuditState &state, const std::vector<ListResult> &results)
{
    if (state.error) {
        return state.error->exitStatus;
    }
    const int first = exitStatusOf(results.front());
    const bool areAlike = std::ranges::all_of(
        results, [first](const ListResult &result) { return exitStatusOf(result) == first; });
    return areAlike ? first : ExitUnproven;
}

} // namespace mielto
