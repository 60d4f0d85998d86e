// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include <QObject>
#include <QThread>

#include "app/api/endpoint.h"
#include "app/api/networkoptions.h"
#include "app/api/pagesource.h"

namespace mielto {

class PageWorker;

/// The one thread in which requests run and replies are decoded. Made in main(), outlives all
/// sources; the destructor waits for it.
class NetworkThread final {
public:
    enum class Share {
        Equal,
        Yielding, ///< Gives way to the window, so that scrolling stays smooth while much comes in.
    };
    explicit NetworkThread(Share share = Share::Equal);
    ~NetworkThread();
    Q_DISABLE_COPY_MOVE(NetworkThread)

    QThread &thread() { return m_thread; }

private:
    QThread m_thread;
};

/// What one attempt was, for the request log: nothing secret in it.
struct RequestRecord {
    QDateTime time; ///< UTC, when it was started.
    QUrl url;
    int httpStatus = 0; ///< 0: no usable answer.
    std::chrono::milliseconds elapsed{0};
    qint64 bytes = 0;
    QString error; ///< The error's sentence; empty when all went well.
};

/// Pages over HTTP from one endpoint. A changed endpoint is a new source, so that neither TLS
/// settings nor connections of the old one linger. Lives in the GUI thread (or the command
/// line's).
class NetworkPageSource final : public QObject, public PageSource {
    Q_OBJECT
public:
    NetworkPageSource(NetworkThread &thread, Endpoint endpoint, NetworkOptions options,
        QObject *parent = nullptr);
    ~NetworkPageSource() override;

    RequestId fetch(const PageQuery &query, Answer answer) override;
    int cancel(RequestId id) override;
    /// From here on. What is under way is asked for again with them.
    void setOptions(const NetworkOptions &options);

Q_SIGNALS:
    void requested(const mielto::RequestRecord &record);

private:
    struct Pending {
        PageQuery query;
        Answer answer;
        RequestRecord record;
    };
    void makeWorker(const NetworkOptions &options);
    void post(RequestId id, const PageQuery &query);
    void deliver(RequestId id, const PageReply &reply);
    void report(RequestRecord record, const PageReply &reply);

    NetworkThread &m_thread;
    std::shared_ptr<PageWorker> m_worker;
    Endpoint m_endpoint;
    std::map<RequestId, Pending> m_pending;
    RequestId m_lastId = 0;
};

} // namespace mielto
