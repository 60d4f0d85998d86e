// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkpagesource.h"

#include "app/api/pageworker.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>

#include <unistd.h>
#endif

namespace mielto {
namespace {

/// Linux heeds no QThread priority, but there each thread has a nice value of its own; threads
/// that this one begins inherit it.
void yieldThisThread()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 15;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), nice);
#endif
}

} // namespace

NetworkThread::NetworkThread(Share share)
{
    m_thread.setObjectName(QStringLiteral("network"));
    if (share == Share::Yielding) {
        QObject::connect(
            &m_thread, &QThread::started, &m_thread, yieldThisThread, Qt::DirectConnection);
    }
    m_thread.start(share == Share::Yielding ? QThread::LowPriority : QThread::InheritPriority);
}

NetworkThread::~NetworkThread()
{
    m_thread.quit();
    m_thread.wait();
}

NetworkPageSource::NetworkPageSource(
    NetworkThread &thread, Endpoint endpoint, NetworkOptions options, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_endpoint(std::move(endpoint))
{
    makeWorker(options);
}

void NetworkPageSource::makeWorker(const NetworkOptions &options)
{
    // Ends in its own thread, without anybody waiting for it.
    m_worker = std::shared_ptr<PageWorker>(
        new PageWorker(m_endpoint, options), [](PageWorker *worker) { worker->deleteLater(); });
    m_worker->moveToThread(&m_thread.thread());
    connect(
        m_worker.get(), &PageWorker::delivered, this,
        [this, worker = std::weak_ptr(m_worker)](RequestId id, const PageReply &reply) {
            if (worker.lock() == m_worker) { // Not one of older options.
                deliver(id, reply);
            }
        },
        Qt::QueuedConnection);
}

void NetworkPageSource::post(RequestId id, const PageQuery &query)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), id, query] { worker->fetch(id, query); },
        Qt::QueuedConnection);
}

void NetworkPageSource::setOptions(const NetworkOptions &options)
{
    makeWorker(options);
    for (const auto &[id, pending] : m_pending) {
        post(id, pending.query);
    }
}

NetworkPageSource::~NetworkPageSource() = default;

PageSource::RequestId NetworkPageSource::fetch(const PageQuery &query, Answer answer)
{
    const RequestId id = ++m_lastId;
    RequestRecord record;
    record.time = QDateTime::currentDateTimeUtc();
    record.url = pageUrl(m_endpoint.server, query);
    m_pending.emplace(id, Pending{query, std::move(answer), std::move(record)});
    post(id, query);
    return id;
}

int NetworkPageSource::cancel(RequestId id)
{
    if (m_pending.erase(id) == 0) {
        return 0;
    }
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), id] { worker->cancel(id); },
        Qt::QueuedConnection);
    return 1;
}

/// The answer may cancel others, add new ones, or delete the source.
void NetworkPageSource::deliver(RequestId id, const PageReply &reply)
{
    auto pending = m_pending.extract(id);
    if (!pending.empty()) {
        PageReply told = reply;
        if (!reply.page) {
            ApiError error = reply.page.error();
            error.url = pending.mapped().record.url.toString(QUrl::FullyEncoded);
            told.page = error;
        }
        report(std::move(pending.mapped().record), told);
        pending.mapped().answer(told);
    }
}

void NetworkPageSource::report(RequestRecord record, const PageReply &reply)
{
    record.elapsed = reply.elapsed;
    if (reply.page) {
        record.httpStatus = 200;
        record.bytes = (*reply.page)->byteCount();
    } else {
        record.httpStatus = reply.page.error().httpStatus;
        record.error = reply.page.error().sentence;
    }
    Q_EMIT requested(record);
}

} // namespace mielto
