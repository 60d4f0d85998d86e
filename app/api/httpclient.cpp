// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httpclient.h"

#include <algorithm>

#include "app/api/pagerequest.h"

namespace mielto {
namespace {

constexpr int kMaxConnections = 6;
/// Requests that come right after the proxy's no get the same answer, without asking it again.
constexpr std::chrono::seconds kProxyFaultHolds{2};

} // namespace

HttpClient::HttpClient(Route route, QSslConfiguration tls, QObject *parent)
    : QObject(parent)
    , m_route(std::move(route))
    , m_tls(std::move(tls))
{
}

HttpClient::~HttpClient() = default;

void HttpClient::enqueue(PageRequest &request)
{
    m_waiting.push_back(&request);
    pump();
}

void HttpClient::enqueueAgain(PageRequest &request)
{
    m_free.clear(); // The others are as old.
    m_waiting.push_front(&request);
    pump();
}

void HttpClient::dequeue(PageRequest &request) { std::erase(m_waiting, &request); }

void HttpClient::takeBack(Connection connection, bool isFree)
{
    --m_lent;
    if (isFree) {
        m_free.push_back(std::move(connection));
    }
    pump();
}

void HttpClient::pump()
{
    while (!m_waiting.empty() && !m_proxyFaultHolds.hasExpired()) {
        nextWaiting().fail(m_proxyFault);
    }
    // One alone asks a proxy that has not been tried.
    const bool isTrial = m_route.isThroughProxy() && !m_isProxyProven;
    while (!m_waiting.empty() && m_lent < (isTrial ? 1 : kMaxConnections)) {
        ++m_lent;
        Connection connection = freeConnection();
        nextWaiting().begin(connection ? std::move(connection) : newConnection());
    }
}

PageRequest &HttpClient::nextWaiting()
{
    PageRequest *request = m_waiting.front();
    m_waiting.pop_front();
    return *request;
}

HttpClient::Connection HttpClient::freeConnection()
{
    while (!m_free.empty()) {
        Connection connection = std::move(m_free.back());
        m_free.pop_back();
        if (!connection->hasBytes()) { // Else nobody asked for them.
            return connection;
        }
    }
    return {};
}

HttpClient::Connection HttpClient::newConnection()
{
    auto *connection = new HttpConnection(m_route, m_tls, m_signsIn, this);
    connect(connection, &HttpConnection::opened, this, [this, connection] { opened(*connection); });
    connect(connection, &HttpConnection::closed, this,
        [this, connection](const HttpFault &fault) { closed(*connection, fault); });
    return Connection(connection);
}

void HttpClient::opened(const HttpConnection &connection)
{
    m_isProxyProven = true;
    m_signsIn = connection.signsIn();
    pump();
}

void HttpClient::closed(const HttpConnection &connection, const HttpFault &fault)
{
    std::erase_if(m_free, [&connection](const auto &free) { return free.get() == &connection; });
    if (fault.proxy) {
        m_isProxyProven = false;
        m_proxyFault = fault;
        m_proxyFaultHolds.setRemainingTime(kProxyFaultHolds);
        pump();
    }
}

} // namespace mielto
