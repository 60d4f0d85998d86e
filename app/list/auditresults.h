// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include <QStringList>

#include "app/base/exitstatus.h"
#include "app/list/auditstate.h"
#include "app/list/listresult.h"

namespace mielto {

/// What became of each user of an audit, and sums that are kept up with each change. A value.
class AuditResults final {
public:
    AuditResults() = default;
    /// The first `wantedRows` rows of each user are read, or all with ListReader::kAllRows.
    AuditResults(const QStringList &users, qint64 wantedRows);

    void set(int user, const ListResult &result);
    /// As if the user had not been read; the requests for it still count.
    void clear(int user);

    const ListResult &operator[](int user) const { return m_all[std::size_t(user)]; }
    const std::vector<ListResult> &all() const { return m_all; }
    int count() const { return static_cast<int>(m_all.size()); }
    /// How many users have it.
    int with(Verdict verdict) const { return m_verdicts[std::size_t(verdict)]; }
    /// Users whom it is worth to read again.
    int improvable() const;
    int whole() const { return with(Verdict::Complete) + with(Verdict::Limited); }
    Verdict worst() const;
    qint64 requests() const { return m_requests; }
    /// Of all users so far, those under way included.
    qint64 rows() const { return m_rows; }
    /// By the server's totals, as far as they are known; nothing: none is.
    std::optional<qint64> rowsExpected() const;

private:
    void add(const ListResult &result, int sign);

    std::vector<ListResult> m_all; ///< In the order of the plan.
    std::vector<int> m_requestsBefore; ///< Of earlier readings, by user.
    std::array<int, kVerdictCount> m_verdicts{};
    qint64 m_wantedRows = 0;
    qint64 m_requests = 0;
    qint64 m_rows = 0;
    qint64 m_rowsExpected = 0;
    int m_totals = 0; ///< Users whose total is known.
};

/// What a run over users ends with: the status of what ended it early, or that in which all users
/// are alike, or ExitUnproven.
int exitStatusOf(const ListResult &result);
int exitStatusOf(const AuditState &state, const std::vector<ListResult> &results);

} // namespace mielto
