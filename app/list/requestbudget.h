// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <unordered_map>

#include <QObject>

#include "app/api/pagesource.h"
#include "app/list/retrypolicy.h"

namespace mielto {

/// One budget for all who ask the same server: so many requests at once, the others in line, and
/// none at all while the server asks to wait (Retry-After). Lives in the thread of the source
/// behind it, which outlives it. An answer may delete it.
class RequestBudget final : public QObject, public PageSource {
    Q_OBJECT
public:
    RequestBudget(PageSource &source, int atOnce, RetryPolicy policy, Timing timing,
        QObject *parent = nullptr);
    ~RequestBudget() override;

    RequestId fetch(const PageQuery &query, Answer answer) override;
    int cancel(RequestId id) override;
    int largestPage(const QString &user) const override { return m_source.largestPage(user); }
    void lowerLargestPage(int rows, const QString &user) override
    {
        m_source.lowerLargestPage(rows, user);
    }

private:
    struct Waiting {
        RequestId id;
        PageQuery query;
        Answer answer;
    };
    void sendNext();
    void receive(RequestId id, int limit, const Answer &answer, const PageReply &reply);
    void hold(std::chrono::milliseconds time);

    PageSource &m_source;
    int m_atOnce;
    RetryPolicy m_policy;
    Timing m_timing;
    std::deque<Waiting> m_line;
    std::unordered_map<RequestId, RequestId> m_underWay; ///< Our id to the source's.
    RequestId m_lastId = 0;
    int m_holds = 0; ///< Waits that are not over.
};

} // namespace mielto
