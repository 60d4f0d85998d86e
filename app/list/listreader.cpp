// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listreader.h"

#include <algorithm>

#include "app/api/endpoint.h"
#include "app/list/pagesize.h"

namespace mielto {

ListReader::ListReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_window(source, policy, std::move(timing))
{
    connect(&m_window, &PageWindow::arrived, this, &ListReader::receive);
    connect(&m_window, &PageWindow::waiting, this,
        [this](const ApiError &error, const QDateTime &retryAt) {
            m_state.error = error;
            m_state.retryAt = retryAt;
            setPhase(ListState::Phase::Waiting);
        });
    connect(&m_window, &PageWindow::retrying, this, [this] {
        m_state.error.reset();
        m_state.retryAt = {};
        setPhase(ListState::Phase::Reading);
    });
}

ListReader::~ListReader() = default;

void ListReader::start(const ListQuery &query, qint64 wantedRows)
{
    drop();
    m_query = query;
    m_state.user = query.user;
    m_wantedRows = wantedRows;
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
        m_wantedRows > 0 ? std::min<qint64>(m_wantedRows, largestPage()) : largestPage();
    m_reading.emplace(
        m_query, static_cast<int>(size), m_state.readings >= m_maxReadings, kMaxPages);
    fetch();
}

void ListReader::readMore()
{
    if (m_state.canReadOn()) {
        m_wantedRows = m_state.rows + 1;
        readOn();
    }
}

void ListReader::readAll()
{
    m_wantedRows = kAllRows;
    if (m_state.canReadOn()) {
        readOn();
    } else if (m_reading) {
        m_reading->askFor(largestPage());
    }
}

int ListReader::largestPage() const { return m_source.largestPage(m_query.user); }

/// Goes on towards another goal than the one before. The page that comes next overlaps the last one
/// that was read, however long ago that was.
void ListReader::readOn()
{
    m_reading->askFor(largestPage());
    m_state.phase == ListState::Phase::MoreToRead ? fetch() : resume();
}

void ListReader::stop()
{
    if (m_state.isBusy()) {
        dropPages();
        ++m_generation;
        setPhase(ListState::Phase::Stopped);
    }
}

void ListReader::drop()
{
    m_window.reset();
    ++m_generation;
    m_state = {};
    m_list.clear();
    m_reading.reset();
}

void ListReader::resume()
{
    if (m_state.phase == ListState::Phase::Failed || m_state.phase == ListState::Phase::Stopped) {
        m_state.error.reset();
        m_window.resetRetries();
        fetch();
    }
}

void ListReader::fetch()
{
    if (const Sentence fault = userIdFault(m_query.user); !fault.isEmpty()) {
        return fail(makeApiError(ApiErrorKind::Refused, fault));
    }
    m_limit = m_reading->limit();
    m_state.retryAt = {};
    m_window.want({m_query, m_reading->skip(), m_limit}, expectedEnd());
    setPhase(ListState::Phase::Reading);
}

/// Up to which row pages may be asked for ahead: what is both wanted and promised.
qint64 ListReader::expectedEnd() const
{
    const qint64 total = m_reading->isSizeKnown() ? m_reading->total().value_or(0) : 0;
    return m_wantedRows == kAllRows ? total : std::min(total, m_wantedRows);
}

void ListReader::receive(const PageReply &reply)
{
    m_state.requests = m_window.requests();
    m_state.lastElapsed = reply.elapsed;
    m_state.lastReply = QDateTime::currentDateTimeUtc();
    m_state.readAt = reply.servedAt.isValid() ? reply.servedAt : m_state.lastReply;
    if (reply.page) {
        return accept(*reply.page);
    }
    if (!askForLess(reply.page.error())) {
        fail(reply.page.error());
    }
}

/// The same rows in smaller pages, if that may help.
bool ListReader::askForLess(const ApiError &error)
{
    const auto size = smallerPage(error, m_limit);
    if (!size) {
        return false;
    }
    m_source.lowerLargestPage(*size, isLimitOfServer(error) ? QString() : m_query.user);
    m_reading->askFor(*size);
    fetch();
    return true;
}

void ListReader::dropPages()
{
    m_window.drop();
    m_state.requests = m_window.requests();
}

void ListReader::accept(const BlockPointer &page)
{
    const Reading::Step step = m_reading->add(page);
    switch (step) {
    case Reading::Step::Drifted:
        return begin();
    case Reading::Step::SamePageAgain:
        m_window.countRetry();
        return fetch();
    case Reading::Step::SkipIgnored:
        return fail(makeApiError(ApiErrorKind::WrongShape,
            Sentence::translate("ListReader",
                "The server keeps returning its first page, so the rest can't be read. Ask the "
                "server's administrator.")));
    case Reading::Step::More:
    case Reading::Step::CheckEnd:
    case Reading::Step::End:
    case Reading::Step::TooLong:
        break;
    }
    m_state.total = page->total();
    if (!showRows(step)) {
        return;
    }
    if (step == Reading::Step::CheckEnd || (step == Reading::Step::More && !isGoalReached())) {
        return fetch();
    }
    // The end may have come before pages that were asked for ahead.
    dropPages();
    setPhase(
        step == Reading::Step::More ? ListState::Phase::MoreToRead : ListState::Phase::Finished);
}

/// False when a listener started something else or stopped.
bool ListReader::showRows(Reading::Step step)
{
    const bool beganAnew = m_reading->pages() == 1 && m_state.rows > 0;
    m_list = m_reading->list();
    m_state.rows = m_list.rowCount();
    m_state.isAtEnd = m_reading->hasEnded();
    m_state.faultyRows = m_reading->faultyRows();
    m_state.strayRows = m_reading->strayRows();
    const bool isLimited = isGoalReached() && step == Reading::Step::More
        && !m_reading->hasChanged() && m_state.faultyRows == 0 && m_state.strayRows == 0;
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
    dropPages();
    m_state.error = error;
    if (m_state.rows == 0) {
        m_state.verdict = verdictOf(error);
    }
    setPhase(ListState::Phase::Failed);
}

void ListReader::setPhase(ListState::Phase phase)
{
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

} // namespace mielto
