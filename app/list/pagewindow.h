// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QDateTime>
#include <QObject>

#include "app/api/pagesource.h"
#include "app/list/retrypolicy.h"

namespace mielto {

/// Pages of one list, some asked for ahead of their turn, and given out in order. Retries each page
/// by the policy, and all of them within one budget. Lives in the thread of its source, which
/// outlives it.
class PageWindow final : public QObject {
    Q_OBJECT
public:
    /// Pages that wait for their turn, besides those under way.
    static constexpr int kMaxAhead = 4;

    PageWindow(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);
    ~PageWindow() override;

    /// How many requests may be under way at once.
    void setParallelism(int requests) { m_parallelism = requests; }
    /// Asks for a page; arrived() brings it. Pages after it, each overlapping the one before by a
    /// row, are asked for ahead as long as they begin before row `end`. What was asked for ahead
    /// and does not continue this page is dropped.
    void want(const PageQuery &page, qint64 end);
    /// Ends everything; nothing more arrives.
    void drop();
    /// A new list: nothing was retried or requested yet.
    void reset();
    void resetRetries() { m_ownRetries = 0; }
    /// Retries are counted there, with those of other windows; it outlives this one, and is set to
    /// 0 by its owner alone.
    void shareRetries(int &count) { m_listRetries = &count; }
    /// Sent over the network since reset(), those ahead and those dropped included.
    int requests() const { return m_requests; }
    /// A page asked for again for other reasons than an error.
    void countRetry() { ++*m_listRetries; }

Q_SIGNALS:
    /// The page that is wanted, or the error that its last attempt ended with.
    void arrived(const mielto::PageReply &reply);
    /// The page that is wanted failed and is asked for again at that time (UTC).
    void waiting(const mielto::ApiError &error, const QDateTime &retryAt);
    /// The page that is wanted is asked for again now.
    void retrying();

private:
    struct Slot {
        PageQuery page;
        PageSource::RequestId request = 0; ///< 0: not under way.
        quint64 number = 0; ///< Of the slot; answers and waits carry it.
        int retries = 0;
        std::optional<PageReply> reply;
        QDateTime retryAt; ///< While it waits.
        std::optional<ApiError> lastError;
    };

    bool continues(const PageQuery &page) const;
    void askAhead(qint64 end);
    void send(Slot &slot);
    void receive(qint64 skip, quint64 number, const PageReply &reply);
    void retry(Slot &slot, const ApiError &error, std::chrono::milliseconds delay);
    void giveOut();
    Slot *find(qint64 skip, quint64 number);

    PageSource &m_source;
    RetryPolicy m_policy;
    Timing m_timing;
    int m_parallelism = 1;
    std::map<qint64, Slot> m_slots; ///< By skip.
    qint64 m_wanted = -1; ///< skip; −1: none.
    qint64 m_end = 0;
    quint64 m_lastNumber = 0;
    int m_ownRetries = 0;
    int *m_listRetries = &m_ownRetries; ///< What the budget of the list goes by.
    int m_requests = 0;
};

} // namespace mielto
