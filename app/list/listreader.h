// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDateTime>
#include <QObject>

#include "app/list/listresult.h"
#include "app/list/pagewindow.h"
#include "app/list/reading.h"

namespace mielto {

/// What a reader is doing, and what it knows of its list. A value.
struct ListState : ListResult {
    enum class Phase {
        Idle, ///< Nothing was asked for.
        Reading,
        Waiting, ///< Until `retryAt`, then the page is asked for again.
        MoreToRead, ///< As much as was wanted is there; the list goes on.
        Finished, ///< The end was seen; see `verdict`.
        Failed, ///< See `error`. Rows already read stay.
        Stopped, ///< By the user. Rows already read stay.
    };
    // The verdict is Partial until the end is seen; Limited when as much as was wanted is there,
    // sound, before it.
    Phase phase = Phase::Idle;
    int readings = 0; ///< 1 to 3.
    std::chrono::milliseconds lastElapsed{0};
    QDateTime lastReply; ///< UTC.
    QDateTime retryAt; ///< UTC, while Waiting.

    bool isBusy() const { return phase == Phase::Reading || phase == Phase::Waiting; }
    /// It came to rest before the end of the list.
    bool canReadOn() const
    {
        return phase == Phase::MoreToRead || phase == Phase::Failed || phase == Phase::Stopped;
    }
};

/// What tells a list from what it was, by one row of it. A value.
struct ListProbe {
    std::optional<qint64> total; ///< As the server said.
    RowMark first;
    bool operator==(const ListProbe &) const = default;
};

/// Reads one list, page after page, as far as it is wanted, and says what is proven about it. A
/// list that changed while it was read is read again, at most three times in all. Pages that are
/// too large for the server are asked for smaller: from then on for this user, or for all who share
/// the source. Lives in the thread of its page source, which outlives it. start() drops everything
/// of the list before, late replies included.
class ListReader final : public QObject {
    Q_OBJECT
public:
    static constexpr int kMaxReadings = 3;
    static constexpr int kMaxPages = 10'000;

    ListReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);
    ~ListReader() override;

    /// Pages that are asked for side by side once the first one has told how large they are.
    void setParallelism(int requests) { m_window.setParallelism(requests); }
    /// 1 to kMaxReadings, which it is without this. Before start().
    void setMaxReadings(int readings) { m_maxReadings = readings; }
    /// See PageWindow::shareRetries().
    void shareRetries(int &count) { m_window.shareRetries(count); }
    /// Reads `wantedRows` rows, or the first page when 0, or all when kAllRows.
    static constexpr qint64 kAllRows = -1;
    void start(const ListQuery &query, qint64 wantedRows = 0);
    /// One more page, also after Failed or Stopped; nothing happens while one is under way or the
    /// list is at its end.
    void readMore();
    /// Everything, also after Failed or Stopped; what is under way goes on to the end of the list.
    void readAll();
    /// Ends what is under way; the rows stay.
    void stop();
    /// Ends what is under way and forgets the list. Without a signal.
    void drop();
    /// Goes on after Failed or Stopped, from where it ended.
    void resume();

    const ListQuery &query() const { return m_query; }
    const ListState &state() const { return m_state; }
    /// Grows at its end between two cleared().
    const ConnectionList &list() const { return m_list; }
    /// Of the rows that were read; while there is a list.
    const IdSet &ids() const { return m_reading->ids(); }
    /// While there is a list.
    ListProbe probe() const { return {m_state.total, m_reading->first()}; }

Q_SIGNALS:
    /// The list begins anew: it is empty now.
    void cleared();
    void rowsAdded();
    void stateChanged();

private:
    void begin();
    void fetch();
    void receive(const PageReply &reply);
    void accept(const BlockPointer &page);
    bool showRows(Reading::Step step);
    bool askForLess(const ApiError &error);
    int largestPage() const;
    void dropPages();
    void fail(const ApiError &error);
    void setPhase(ListState::Phase phase);
    void readOn();
    bool isGoalReached() const;
    qint64 expectedEnd() const;

    PageSource &m_source;
    PageWindow m_window;
    ListQuery m_query;
    ListState m_state;
    std::optional<Reading> m_reading;
    ConnectionList m_list;
    qint64 m_wantedRows = 0;
    int m_limit = 0; ///< Of the page that is asked for.
    int m_maxReadings = kMaxReadings;
    quint64 m_generation = 0; ///< Of the list: a listener may have started another one.
};

} // namespace mielto
