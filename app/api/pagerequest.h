// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include "app/api/httpclient.h"
#include "app/api/httpreader.h"
#include "app/api/pagesource.h"
#include "app/session/settings.h"

namespace mielto {

/// One request for one page, from start() to exactly one finished(), whatever the network does:
/// it ends at the connect, idle and total deadlines and at the limits of HttpReader at the latest.
/// Sent again by itself only when a connection that had carried another one ends without a byte.
/// Lives in the thread of its client.
class PageRequest final : public QObject {
    Q_OBJECT
public:
    /// The client outlives the request.
    PageRequest(HttpClient &client, const Deadlines &deadlines, QObject *parent = nullptr);
    ~PageRequest() override;

    /// Once.
    void start(const QNetworkRequest &request);
    /// Closes the connection. No finished() comes after this.
    void cancel();
    /// Once, after finished(): what came, decoded. That takes a while, and the owner may have
    /// something to do that others wait for. The token of the request is masked in it.
    PageReply reply();

    /// For the client: the request goes over this connection, which may have to be opened.
    void begin(HttpClient::Connection connection);
    /// For the client: there is no connection.
    void fail(const HttpFault &fault);

Q_SIGNALS:
    void finished();

private:
    void send();
    void receive();
    void closed(const HttpFault &fault);
    void timeOut();
    void endAs(HttpReader::State state, bool mayReuse = false);
    void stop(const ApiError &error);
    void finish(bool mayReuse = false);
    void giveBack(bool mayReuse);
    Result<BlockPointer, ApiError> evaluate();

    HttpClient &m_client;
    Deadlines m_deadlines;
    QNetworkRequest m_request;
    HttpClient::Connection m_connection;
    bool m_wasUsed = false; ///< The connection has carried another request.
    HttpReader m_reader;
    bool m_hasBytes = false;
    QTimer m_totalTimer;
    QTimer m_idleTimer; ///< Counts the connect deadline until the request is sent.
    QElapsedTimer m_clock;
    std::optional<std::chrono::milliseconds> m_elapsed; ///< Until finished().
    std::optional<ApiError> m_stopped; ///< Why there is no answer to look at.
    int m_wireRequests = 0;
};

} // namespace mielto
