// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/list/headsreader.h"

namespace mielto {

/// The values that are asked for; none of a kind: all.
struct FilterValues {
    std::vector<Status> statuses;
    std::vector<IntegrationType> types;
    bool operator==(const FilterValues &) const = default;

    bool isEmpty() const { return statuses.empty() && types.empty(); }
    /// One series of requests for each combination: the server takes one value of a kind.
    std::vector<ListQuery> queriesOf(const QString &user) const;
};

/// Reads one user's list as one or more series of requests, one after the other, merges them (each
/// id once) and says what is proven about the whole. An id in two series, or a series that has
/// another first row or total when the last one has been read, means that a row changed its status
/// or type meanwhile: then all are read again, no series more than three times in all. Lives in the
/// thread of its source, which outlives it.
class SeriesReader final : public QObject {
    Q_OBJECT
public:
    SeriesReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    void setParallelism(int requests) { m_reader.setParallelism(requests); }
    /// With NewestPage, list() holds no more than what rowsAdded() is about. Before start().
    void setRowKeeping(RowKeeping keeping) { m_keeping = keeping; }
    /// While it is held, no further page is asked for, but for those that were asked for ahead.
    void setHeld(bool isHeld);
    /// The first `wantedRows` rows, or all with ListReader::kAllRows.
    void start(const std::vector<ListQuery> &series, qint64 wantedRows);
    void stop();

    /// Partial at best as long as something is under way, and after stop() in the middle.
    const UserResult &result() const { return m_result; }
    /// The same as of one list, with what is under way.
    ListState listState() const;
    /// Never more rows than were wanted.
    const ConnectionList &list() const { return m_list; }
    /// While it waits before a page is asked for again.
    QDateTime retryAt() const;

Q_SIGNALS:
    /// A series begins.
    void marked();
    void rowsAdded();
    /// The rows since marked() count no longer: their series is read again.
    void rewound();
    /// After rewound(): no row since start() counts any longer, all series are read again.
    void restarted();
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
    void rewind();
    void takeRows();
    ConnectionList newRows();
    void follow();
    void takeSeries();
    void readAgain();
    void checkEarlier();
    void takeCheck();
    void finish(Verdict verdict);

    ListReader m_reader;
    HeadsReader m_check;
    RowKeeping m_keeping = RowKeeping::All;
    std::vector<ListQuery> m_series;
    std::size_t m_next = 0;
    qint64 m_wantedRows = ListReader::kAllRows;
    UserResult m_before; ///< Of the series that are done; requests: also of earlier readings.
    ConnectionList m_listBefore;
    std::vector<std::optional<ListHead>> m_heads; ///< Of the series that are done.
    IdSet m_ids; ///< Of the series that are done, when there are several.
    UserResult m_result;
    ConnectionList m_list;
    Phase m_phase = Phase::Idle; ///< Reading as long as it runs.
    int m_readings = 0; ///< Most that a series has had since all were begun.
    int m_readingsBefore = 0; ///< The same of the times before, which did not hold.
    int m_rows = 0; ///< Each once, those beyond the wanted ones included.
    bool m_isDistinct = true; ///< Nothing in this series was in one before.
    bool m_isChecking = false;
    bool m_isHeld = false;
    bool m_isNextDue = false; ///< As soon as it is not held.
};

} // namespace mielto
