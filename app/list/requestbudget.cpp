// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/requestbudget.h"

#include <algorithm>

#include <QPointer>

#include "app/list/pagesize.h"

namespace mielto {

RequestBudget::RequestBudget(
    PageSource &source, int atOnce, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_atOnce(atOnce)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

RequestBudget::~RequestBudget()
{
    for (const auto &[ours, theirs] : m_underWay) {
        m_source.cancel(theirs);
    }
}

PageSource::RequestId RequestBudget::fetch(const PageQuery &query, Answer answer)
{
    m_line.push_back({++m_lastId, query, std::move(answer)});
    const RequestId id = m_lastId;
    sendNext();
    return id;
}

int RequestBudget::cancel(RequestId id)
{
    if (const auto found = m_underWay.find(id); found != m_underWay.end()) {
        const int sent = m_source.cancel(found->second);
        m_underWay.erase(found);
        // Not at once: who cancels one usually cancels more.
        QMetaObject::invokeMethod(this, &RequestBudget::sendNext, Qt::QueuedConnection);
        return sent;
    }
    std::erase_if(m_line, [id](const Waiting &waiting) { return waiting.id == id; });
    return 0;
}

void RequestBudget::sendNext()
{
    while (m_holds == 0 && !m_line.empty() && std::ssize(m_underWay) < m_atOnce) {
        Waiting next = std::move(m_line.front());
        m_line.pop_front();
        m_underWay[next.id] = m_source.fetch(next.query,
            [this, id = next.id, limit = next.query.limit, answer = std::move(next.answer)](
                const PageReply &reply) { receive(id, limit, answer, reply); });
    }
}

void RequestBudget::receive(RequestId id, int limit, const Answer &answer, const PageReply &reply)
{
    // The answer lives in the source's callback, which may go as soon as it has been called.
    const Answer kept = answer;
    if (m_underWay.erase(id) == 0) {
        return;
    }
    if (!reply.page && reply.page.error().mayRetry && reply.page.error().retryAfter
        && !smallerPage(reply.page.error(), limit)
        && *reply.page.error().retryAfter <= m_policy.longestRetryAfter) {
        hold(*reply.page.error().retryAfter);
    }
    const QPointer<RequestBudget> self(this);
    kept(reply);
    if (self) {
        sendNext();
    }
}

void RequestBudget::hold(std::chrono::milliseconds time)
{
    ++m_holds;
    m_timing.after(time, this, [this] {
        --m_holds;
        sendNext();
    });
}

} // namespace mielto
