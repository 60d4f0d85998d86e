// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/pagewindow.h"

#include <algorithm>

#include "app/list/pagesize.h"

namespace mielto {

PageWindow::PageWindow(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

PageWindow::~PageWindow() { drop(); }

void PageWindow::want(const PageQuery &page, qint64 end)
{
    if (!continues(page)) {
        drop();
    }
    m_wanted = page.skip;
    m_end = end;
    if (!m_slots.contains(page.skip)) {
        Slot &slot = m_slots[page.skip];
        slot.page = page;
        send(slot);
    }
    askAhead(end);
    // Never from inside want(): the caller is not done.
    const quint64 number = m_slots.at(page.skip).number;
    QMetaObject::invokeMethod(
        this,
        [this, skip = page.skip, number] {
            if (find(skip, number) != nullptr) {
                giveOut();
            }
        },
        Qt::QueuedConnection);
}

void PageWindow::drop()
{
    for (auto &[skip, slot] : m_slots) {
        if (slot.request != 0) {
            m_requests += m_source.cancel(slot.request);
        }
    }
    m_slots.clear();
    m_wanted = -1;
}

void PageWindow::reset()
{
    drop();
    resetRetries();
    m_requests = 0;
}

/// Whether what is there was asked for as a continuation of this very page.
bool PageWindow::continues(const PageQuery &page) const
{
    if (m_slots.empty()) {
        return true;
    }
    const auto found = m_slots.find(page.skip);
    return found != m_slots.end() && found == m_slots.begin()
        && found->second.page.limit == page.limit && found->second.page.list == page.list;
}

void PageWindow::askAhead(qint64 end)
{
    const PageQuery first = m_slots.begin()->second.page;
    if (first.limit < 2) {
        return;
    }
    const auto underWay = [this] {
        return std::ranges::count_if(m_slots, [](const auto &entry) {
            return entry.second.request != 0 || entry.second.retryAt.isValid();
        });
    };
    PageQuery next = m_slots.rbegin()->second.page;
    next.skip += next.limit - 1;
    while (underWay() < m_parallelism && next.skip + 1 < end
        && std::ssize(m_slots) < m_parallelism + kMaxAhead) {
        Slot &slot = m_slots[next.skip];
        slot.page = next;
        send(slot);
        next.skip += next.limit - 1;
    }
}

void PageWindow::send(Slot &slot)
{
    slot.number = ++m_lastNumber;
    slot.retryAt = {};
    slot.request = m_source.fetch(
        slot.page, [this, skip = slot.page.skip, number = slot.number](const PageReply &reply) {
            receive(skip, number, reply);
        });
}

PageWindow::Slot *PageWindow::find(qint64 skip, quint64 number)
{
    const auto found = m_slots.find(skip);
    return found != m_slots.end() && found->second.number == number ? &found->second : nullptr;
}

void PageWindow::receive(qint64 skip, quint64 number, const PageReply &reply)
{
    // A reply to an older question must never show, however late it comes.
    Slot *slot = find(skip, number);
    if (slot == nullptr) {
        return;
    }
    slot->request = 0;
    m_requests += reply.wireRequests;
    slot->reply = reply;
    if (!reply.page) {
        ApiError error = reply.page.error();
        error.attempt = slot->retries + 1;
        slot->reply->page = error;
        const auto delay = m_policy.delay(error, slot->retries, *m_listRetries, m_timing.random());
        // Who wants the page may ask for less of it; so no retry then.
        if (delay && !smallerPage(error, slot->page.limit)) {
            slot->reply.reset();
            return retry(*slot, error, *delay);
        }
    }
    if (skip == m_wanted) {
        giveOut();
    } else if (reply.page) {
        askAhead(m_end);
    }
}

void PageWindow::retry(Slot &slot, const ApiError &error, std::chrono::milliseconds delay)
{
    ++slot.retries;
    ++*m_listRetries;
    slot.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
    slot.lastError = error;
    const qint64 skip = slot.page.skip;
    m_timing.after(delay, this, [this, skip, number = slot.number] {
        if (Slot *waited = find(skip, number)) {
            send(*waited);
            if (skip == m_wanted) {
                Q_EMIT retrying();
            }
        }
    });
    if (skip == m_wanted) {
        Q_EMIT waiting(error, slot.retryAt);
    }
}

void PageWindow::giveOut()
{
    const auto found = m_slots.find(m_wanted);
    if (found == m_slots.end()) {
        return;
    }
    if (!found->second.reply) {
        // It may have failed while it was ahead of its turn.
        if (found->second.retryAt.isValid()) {
            Q_EMIT waiting(*found->second.lastError, found->second.retryAt);
        }
        return;
    }
    const PageReply reply = *found->second.reply;
    m_slots.erase(found);
    m_wanted = -1;
    Q_EMIT arrived(reply);
}

} // namespace mielto
