// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QDeadlineTimer>
#include <QObject>
#include <QSslConfiguration>

#include "app/api/httpconnection.h"
#include "app/api/route.h"

namespace mielto {

class PageRequest;

/// The connections to one server, over which requests go by HTTP/1.1. In place of
/// QNetworkAccessManager, which answers NTLM at a proxy without end, reads response headers without
/// a limit and goes on reading them after abort(), and sends requests again without a word.
/// Connections stay open for later requests; no cookie, cache, redirect or stored password is ever
/// used. Lives in one thread with its requests and outlives them.
class HttpClient final : public QObject {
    Q_OBJECT
public:
    struct DeleteLater {
        void operator()(QObject *object) const
        {
            object->disconnect();
            object->deleteLater();
        }
    };
    /// Deleted later: it may be the one that signals.
    using Connection = std::unique_ptr<HttpConnection, DeleteLater>;

    HttpClient(Route route, QSslConfiguration tls, QObject *parent = nullptr);
    ~HttpClient() override;

    const Route &route() const { return m_route; }
    /// The request is given a connection through PageRequest::begin(), now or later, or the reason
    /// why there is none through fail().
    void enqueue(PageRequest &request);
    /// Its connection was left open and ended unanswered: it is given a new one.
    void enqueueAgain(PageRequest &request);
    /// It waits no longer.
    void dequeue(PageRequest &request);
    /// What a request was given comes back, and stays open for others where `isFree`.
    void takeBack(Connection connection, bool isFree);

private:
    void pump();
    PageRequest &nextWaiting();
    Connection freeConnection();
    Connection newConnection();
    void opened(const HttpConnection &connection);
    void closed(const HttpConnection &connection, const HttpFault &fault);

    Route m_route;
    QSslConfiguration m_tls;
    std::deque<PageRequest *> m_waiting;
    std::vector<Connection> m_free;
    int m_lent = 0; ///< Connections that requests have.
    bool m_isProxyProven = false; ///< A connection went through it.
    bool m_signsIn = false; ///< The proxy takes name and password.
    HttpFault m_proxyFault;
    QDeadlineTimer m_proxyFaultHolds{0};
};

} // namespace mielto
