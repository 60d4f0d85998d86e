// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <vector>

#include <QDeadlineTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include "app/api/httpconnection.h"
#include "app/api/route.h"

namespace mielto {

class HttpReply;

/// GET requests over HTTP/1.1 to one server. In place of QNetworkAccessManager, which answers NTLM
/// at a proxy without end, reads response headers without a limit and goes on reading them after
/// abort(), and sends requests again without a word. Connections stay open for later requests; no
/// cookie, cache, redirect or stored password is ever used. Outlives no thread but its own.
class HttpClient final : public QObject {
    Q_OBJECT
public:
    HttpClient(Route route, QSslConfiguration tls, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Owned by the caller; nothing is emitted before the event loop runs again.
    HttpReply *get(const QNetworkRequest &request);
    const Route &route() const { return m_route; }

    /// For the reply: the connection ended unanswered, so the request goes over a new one.
    void sendAgain(HttpReply &reply);
    /// For the reply: it waits no longer, and the connection, if it had one, is free or of no use.
    void release(HttpReply &reply, HttpConnection *connection, bool isFree);

private:
    HttpReply *nextWaiting();
    void pump();
    void pumpLater();
    void openConnections();
    void openOne();
    void opened(HttpConnection &connection);
    void openingFailed(HttpConnection &connection, const HttpConnection::Fault &fault);
    void drop(HttpConnection *connection);

    Route m_route;
    QSslConfiguration m_tls;
    std::deque<HttpReply *> m_waiting;
    std::vector<HttpConnection *> m_opening;
    std::vector<HttpConnection *> m_free;
    std::vector<HttpConnection *> m_busy;
    bool m_isProxyProven = false; ///< A connection went through it.
    bool m_signsIn = false; ///< The proxy takes name and password.
    HttpConnection::Fault m_proxyFault;
    QDeadlineTimer m_proxyFaultHolds{0};
};

} // namespace mielto
