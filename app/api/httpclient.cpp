// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httpclient.h"

#include <algorithm>

#include "app/api/httpreply.h"

namespace mielto {
namespace {

constexpr std::size_t kMaxConnections = 6;
/// Requests that come right after the proxy's no get the same answer, without asking it again.
constexpr std::chrono::seconds kProxyFaultHolds{2};

template <typename Container, typename T> bool take(Container &from, const T &what)
{
    const auto found = std::ranges::find(from, what);
    if (found == from.end()) {
        return false;
    }
    from.erase(found);
    return true;
}

} // namespace

HttpClient::HttpClient(Route route, QSslConfiguration tls, QObject *parent)
    : QObject(parent)
    , m_route(std::move(route))
    , m_tls(std::move(tls))
{
}

HttpClient::~HttpClient() = default;

HttpReply *HttpClient::get(const QNetworkRequest &request)
{
    auto *reply = new HttpReply(request, *this);
    m_waiting.push_back(reply);
    pumpLater();
    return reply;
}

void HttpClient::sendAgain(HttpReply &reply)
{
    // The others are as old.
    while (!m_free.empty()) {
        drop(m_free.back());
    }
    m_waiting.push_front(&reply);
    pumpLater();
}

void HttpClient::release(HttpReply &reply, HttpConnection *connection, bool isFree)
{
    take(m_waiting, &reply);
    if (connection != nullptr) {
        if (isFree && take(m_busy, connection)) {
            m_free.push_back(connection);
        } else {
            drop(connection);
        }
    }
    while (m_opening.size() > m_waiting.size()) {
        drop(m_opening.back());
    }
    pumpLater();
}

HttpReply *HttpClient::nextWaiting()
{
    HttpReply *reply = m_waiting.front();
    m_waiting.pop_front();
    return reply;
}

void HttpClient::pumpLater()
{
    if (!m_waiting.empty()) {
        QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
    }
}

void HttpClient::pump()
{
    while (!m_waiting.empty() && !m_proxyFaultHolds.hasExpired()) {
        nextWaiting()->fail(m_proxyFault);
    }
    while (!m_waiting.empty() && !m_free.empty()) {
        HttpConnection *connection = m_free.back();
        if (connection->hasBytes()) { // Nobody asked for them.
            drop(connection);
            continue;
        }
        m_free.pop_back();
        m_busy.push_back(connection);
        nextWaiting()->begin(*connection, true);
    }
    openConnections();
}

void HttpClient::openConnections()
{
    // One alone asks a proxy that has not been tried.
    const bool isTrial = m_route.isThroughProxy() && !m_isProxyProven;
    const std::size_t most =
        isTrial ? 1 : kMaxConnections - std::min(kMaxConnections, m_busy.size());
    while (m_opening.size() < std::min(m_waiting.size(), most)) {
        openOne();
    }
}

void HttpClient::openOne()
{
    auto *connection = new HttpConnection(m_route, m_tls, m_signsIn, this);
    m_opening.push_back(connection);
    connect(connection, &HttpConnection::opened, this, [this, connection] { opened(*connection); });
    connect(connection, &HttpConnection::closed, this,
        [this, connection](const HttpConnection::Fault &fault) {
            if (std::ranges::find(m_opening, connection) != m_opening.end()) {
                openingFailed(*connection, fault);
            } else if (std::ranges::find(m_free, connection) != m_free.end()) {
                drop(connection);
            }
        });
    connection->open();
}

void HttpClient::opened(HttpConnection &connection)
{
    m_isProxyProven = true;
    m_signsIn = connection.signsIn();
    take(m_opening, &connection);
    if (m_waiting.empty()) {
        return m_free.push_back(&connection);
    }
    m_busy.push_back(&connection);
    nextWaiting()->begin(connection, false);
    openConnections();
}

void HttpClient::openingFailed(HttpConnection &connection, const HttpConnection::Fault &fault)
{
    drop(&connection);
    if (fault.proxy) {
        m_isProxyProven = false;
        m_proxyFault = fault;
        m_proxyFaultHolds.setRemainingTime(kProxyFaultHolds);
        return pump();
    }
    if (!m_waiting.empty()) {
        nextWaiting()->fail(fault);
    }
    pumpLater();
}

void HttpClient::drop(HttpConnection *connection)
{
    for (auto *list : {&m_opening, &m_free, &m_busy}) {
        take(*list, connection);
    }
    connection->disconnect(this);
    connection->deleteLater();
}

} // namespace mielto
