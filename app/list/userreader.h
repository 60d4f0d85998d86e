// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/list/filtervalues.h"
#include "app/list/probereader.h"

namespace mielto {

/// Reads one user's list as one or more series of requests, one after the other, merges them (each
/// id once) and says what is proven about the whole. An id in two series, or a series that has
/// another first row or total when the last one has been read, means that a row changed its status
/// or type meanwhile: then all are read again, no series more than three times in all. Lives in the
/// thread of its source, which outlives it.
class UserReader final : public QObject {
    Q_OBJECT
public:
    UserReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    void setParallelism(int requests) { m_reader.setParallelism(requests); }
    /// The first `wantedRows` rows, or all with ListReader::kAllRows.
    void start(const std::vector<ListQuery> &series, qint64 wantedRows);
    /// Stops, and forgets what was read.
    void drop();
    void stop();

    /// Partial at best as long as something is under way, and after stop() in the middle.
    const ListResult &result() const { return m_result; }
    /// The same as of one list, with what is under way.
    ListState listState() const;
    /// Each row once; in the end never more than were wanted.
    const ConnectionList &list() const { return m_list; }
    /// While it waits before a page is asked for again.
    QDateTime retryAt() const;

Q_SIGNALS:
    /// The list begins anew: it has only rows of series that are done, or none.
    void cleared();
    void rowsAdded();
    /// Rows or counts are new; rows may have gone as well.
    void changed();
    /// Once after start(), unless it was stopped.
    void ended();

private:
    using Phase = ListState::Phase;

    bool isEnough() const;
    bool mayReadAgain() const;
    void clear();
    void goOn();
    void readDue();
    void readNext();
    void dropSeries();
    void takeRows();
    ConnectionList newRows();
    void follow();
    void takeSeries();
    void readAgain();
    void checkEarlier();
    void takeCheck();
    void finish(Verdict verdict);

    ListReader m_reader;
    ProbeReader m_check;
    std::vector<ListQuery> m_series;
    std::size_t m_next = 0;
    qint64 m_wantedRows = ListReader::kAllRows;
    ListResult m_before; ///< Of the series that are done; requests: also of earlier readings.
    ConnectionList m_listBefore;
    std::vector<std::optional<ListProbe>> m_probes; ///< Of the series that are done.
    IdSet m_ids; ///< Of the series that are done, when there are several.
    ListResult m_result;
    ConnectionList m_list;
    Phase m_phase = Phase::Idle; ///< Reading as long as it runs.
    int m_readings = 0; ///< Most that a series has had since all were begun.
    int m_readingsBefore = 0; ///< The same of the times before, which did not hold.
    int m_taken = 0; ///< Rows of the series under way that were looked at.
    bool m_isDistinct = true; ///< Nothing in this series was in one before.
    bool m_isChecking = false;
    bool m_isNextDue = false; ///< The next series, or the check, is about to begin.
};

} // namespace mielto
