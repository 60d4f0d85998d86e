// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listreader.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/api/endpoint.h"

namespace mielto {

using Phase = ListState::Phase;

ListReader::ListReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

ListReader::~ListReader() { m_source.cancel(m_request); }

void ListReader::start(const ListQuery &query, qint64 wantedRows)
{
    m_source.cancel(m_request);
    ++m_generation;
    m_query = query;
    m_wantedRows = wantedRows;
    m_state = {};
    m_pageRetries = 0;
    m_listRetries = 0;
    m_list.clear();
    m_reading.reset();
    const quint64 generation = m_generation;
    Q_EMIT cleared();
    if (generation == m_generation) {
        begin();
    }
}

void ListReader::begin()
{
    ++m_state.readings;
    const qint64 size =
        m_wantedRows > 0 ? std::min<qint64>(m_wantedRows, kMaxPageSize) : kMaxPageSize;
    m_reading.emplace(static_cast<int>(size), m_state.readings >= kMaxReadings, kMaxPages);
    fetch();
}

void ListReader::readMore()
{
    if (m_state.phase == Phase::MoreToRead) {
        m_wantedRows = m_state.rows + 1;
        m_reading->askFor(kMaxPageSize);
        fetch();
    }
}

void ListReader::readAll()
{
    m_wantedRows = kAllRows;
    if (m_reading) {
        m_reading->askFor(kMaxPageSize);
    }
    if (m_state.phase == Phase::MoreToRead) {
        fetch();
    }
}

void ListReader::stop()
{
    if (m_state.isBusy()) {
        m_source.cancel(m_request);
        ++m_generation;
        setPhase(Phase::Stopped);
    }
}

void ListReader::resume()
{
    if (m_state.phase == Phase::Failed || m_state.phase == Phase::Stopped) {
        m_state.error.reset();
        m_pageRetries = 0;
        m_listRetries = 0;
        fetch();
    }
}

void ListReader::fetch()
{
    if (const QString fault = userIdFault(m_query.user); !fault.isEmpty()) {
        return fail(makeApiError(ApiErrorKind::Refused, fault));
    }
    const PageQuery page{m_query, m_reading->skip(), m_reading->limit()};
    m_state.retryAt = {};
    m_request = m_source.fetch(page, [this, generation = m_generation](const PageReply &reply) {
        // A reply to an older question must never show, however late it comes.
        if (generation == m_generation) {
            receive(reply);
        }
    });
    setPhase(Phase::Reading);
}

void ListReader::receive(const PageReply &reply)
{
    m_state.requests += reply.wireRequests;
    m_state.lastElapsed = reply.elapsed;
    m_state.lastReply = QDateTime::currentDateTimeUtc();
    if (reply.page) {
        m_pageRetries = 0;
        accept(*reply.page);
        return;
    }
    const ApiError &error = reply.page.error();
    const auto delay = m_policy.delay(error, m_pageRetries, m_listRetries, m_timing.random());
    if (!delay) {
        return fail(error);
    }
    ++m_pageRetries;
    ++m_listRetries;
    m_state.error = error;
    m_state.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay->count());
    m_timing.after(*delay, this, [this, generation = m_generation] {
        if (generation == m_generation) {
            m_state.error.reset();
            fetch();
        }
    });
    setPhase(Phase::Waiting);
}

void ListReader::accept(const BlockPointer &page)
{
    const Reading::Step step = m_reading->add(page);
    switch (step) {
    case Reading::Step::Drifted:
        return begin();
    case Reading::Step::SamePageAgain:
        return fetch();
    case Reading::Step::SkipIgnored:
        return fail(makeApiError(ApiErrorKind::WrongShape,
            QCoreApplication::translate("ListReader",
                "The server gives its first page again and again, so the rest cannot be read. Ask "
                "the "
                "server's administrator.")));
    case Reading::Step::More:
    case Reading::Step::End:
    case Reading::Step::TooLong:
        break;
    }
    m_state.total = page->total();
    if (!showRows()) {
        return;
    }
    if (step != Reading::Step::More) {
        setPhase(Phase::Finished);
    } else if (isGoalReached()) {
        setPhase(Phase::MoreToRead);
    } else {
        fetch();
    }
}

/// False when a listener started something else or stopped.
bool ListReader::showRows()
{
    const bool beganAnew = m_reading->pages() == 1 && !m_list.isEmpty();
    m_list = m_reading->list();
    m_state.rows = m_list.rowCount();
    m_state.faultyRows = m_reading->faultyRows();
    const bool isLimited = isGoalReached() && !m_reading->hasEnded() && !m_reading->hasChanged()
        && m_state.faultyRows == 0;
    m_state.verdict = isLimited ? Verdict::Limited : m_reading->verdict();
    const quint64 generation = m_generation;
    if (beganAnew) {
        Q_EMIT cleared();
    }
    if (generation == m_generation) {
        Q_EMIT rowsAdded();
    }
    return generation == m_generation;
}

bool ListReader::isGoalReached() const
{
    return m_wantedRows != kAllRows && m_state.rows >= std::max<qint64>(1, m_wantedRows);
}

void ListReader::fail(const ApiError &error)
{
    m_state.error = error;
    if (m_state.rows == 0) {
        m_state.verdict = verdictOf(error);
    }
    setPhase(Phase::Failed);
}

void ListReader::setPhase(Phase phase)
{
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

} // namespace mielto
