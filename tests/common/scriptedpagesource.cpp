// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/scriptedpagesource.h"

#include <algorithm>

#include "tests/common/connectionjson.h"

namespace mielto::testing {

PageSource::RequestId ScriptedPageSource::fetch(const PageQuery &query, Answer answer)
{
    queries.push_back(query);
    m_pending.push_back({++m_lastId, query, std::move(answer)});
    mostInFlight = std::max(mostInFlight, ++inFlight);
    if (!manual) {
        QMetaObject::invokeMethod(
            &m_context, [this] { deliverNext(); }, Qt::QueuedConnection);
    }
    return m_lastId;
}

int ScriptedPageSource::cancel(RequestId id)
{
    for (Pending &pending : m_pending) {
        if (pending.id == id && !pending.isCancelled) {
            pending.isCancelled = true;
            ++cancelled;
            --inFlight;
            return 1;
        }
    }
    return 0;
}

void ScriptedPageSource::deliver(std::size_t place)
{
    if (m_pending.empty()) {
        return;
    }
    const auto chosen = m_pending.begin() + static_cast<qptrdiff>(place % m_pending.size());
    const Pending next = std::move(*chosen);
    m_pending.erase(chosen);
    if (next.isCancelled && !answersCancelled) {
        return;
    }
    inFlight -= next.isCancelled ? 0 : 1;
    next.answer(answerTo(next.query, ++m_answered));
}

PageReply ScriptedPageSource::answerTo(const PageQuery &query, int number)
{
    answering = query;
    if (beforeAnswer) {
        beforeAnswer(number);
    }
    if (script) {
        if (auto reply = script(number)) {
            return *std::move(reply);
        }
    }
    return pageFor(query);
}

PageReply ScriptedPageSource::pageFor(const PageQuery &query)
{
    const auto size = static_cast<qint64>(ids.size());
    const qint64 first = ignoresSkip ? 0 : std::min(query.skip, size);
    const qint64 last = std::min<qint64>(size, first + std::min(query.limit, cap));
    QByteArrayList rows;
    for (qint64 i = first; i < last; ++i) {
        const QByteArray id = QByteArray::number(ids[static_cast<std::size_t>(i)]);
        QByteArray row = connection(query.list.user.toUtf8() + '-' + id);
        if (query.list.status) {
            row.replace("active", statusWord(*query.list.status).toUtf8());
        }
        if (query.list.type) {
            row.replace("connectors", typeWord(*query.list.type).toUtf8());
        }
        rows << row.replace("2026-02-03T", QByteArray::number(2026 + updates) + "-02-03T");
    }
    return {block(page(rows, QByteArray::number(lyingTotal.value_or(size)))), 1, {}};
}

void ScriptedPageSource::fill(int count)
{
    ids.clear();
    for (int i = 0; i < count; ++i) {
        ids.push_back(i);
    }
}

PageReply failure(ApiErrorKind kind) { return {makeApiError(kind), 1, {}}; }

PageReply tooLarge(ApiErrorKind kind, int status)
{
    ApiError error = makeApiError(kind);
    error.isPageTooLarge = true;
    error.httpStatus = status;
    return {error, 1, {}};
}

} // namespace mielto::testing
