// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httpconnection.h"

#include "app/api/proxyerror.h"
#include "app/version.h"

namespace mielto {
namespace {

QNetworkReply::NetworkError networkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

HttpConnection::HttpConnection(
    const Route &route, const QSslConfiguration &tls, bool signsIn, QObject *parent)
    : QObject(parent)
    , m_route(route)
    , m_signsIn(signsIn)
{
    const bool isSocks = route.proxy.type() == QNetworkProxy::Socks5Proxy;
    m_socket.setProxy(isSocks ? route.proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket.setSslConfiguration(tls);
    connect(&m_socket, &QSslSocket::connected, this, &HttpConnection::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpConnection::finishOpening);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpConnection::fail);
    connect(&m_socket, &QSslSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void HttpConnection::open()
{
    const bool isHttpProxy = m_route.proxy.type() == QNetworkProxy::HttpProxy;
    m_stage = Stage::Connecting;
    m_socket.connectToHost(isHttpProxy ? m_route.proxy.hostName() : m_route.host,
        isHttpProxy ? m_route.proxy.port() : m_route.port);
}

void HttpConnection::connected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_route.proxy.type() == QNetworkProxy::HttpProxy) {
        askForTunnel();
    } else if (m_route.isTls) {
        startTls();
    } else {
        finishOpening();
    }
}

void HttpConnection::read()
{
    if (m_stage == Stage::Tunnel) {
        readTunnel();
    } else if (m_stage == Stage::Open) {
        Q_EMIT received();
    }
}

void HttpConnection::askForTunnel()
{
    m_stage = Stage::Tunnel;
    m_tunnelHead = {};
    const bool isIpv6 = m_route.host.contains(u':');
    const QByteArray host = m_route.host.toLatin1();
    const QByteArray target =
        (isIpv6 ? '[' + host + ']' : host) + ':' + QByteArray::number(m_route.port);
    QByteArray head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target
        + "\r\nUser-Agent: mielto-connections/" + kVersion + "\r\n";
    if (m_signsIn) {
        const QString login = m_route.proxy.user() + u':' + m_route.proxy.password();
        head += "Proxy-Authorization: Basic " + login.toUtf8().toBase64() + "\r\n";
    }
    m_socket.write(head + "\r\n");
}

void HttpConnection::readTunnel()
{
    QByteArray bytes = m_socket.readAll();
    const auto state = m_tunnelHead.read(bytes);
    if (state == HttpHeadReader::State::Unfinished) {
        return;
    }
    const HttpHead &answer = m_tunnelHead.head();
    if (state != HttpHeadReader::State::Done) {
        return close({QNetworkReply::UnknownProxyError, {}, {},
            proxyError(m_route.proxy, ProxyTrouble::NotHttp)});
    }
    if (answer.status < 300) {
        return startTls();
    }
    if (offersBasic(answer) && !m_signsIn && !m_route.proxy.user().isEmpty()) {
        m_signsIn = true;
        m_stage = Stage::Connecting;
        m_socket.abort();
        return open();
    }
    close({QNetworkReply::UnknownProxyError, {}, {},
        proxyAnswerError(m_route.proxy, answer, bytes, m_signsIn)});
}

void HttpConnection::startTls()
{
    m_stage = Stage::Tls;
    m_socket.setPeerVerifyName(m_route.host);
    m_socket.startClientEncryption();
}

void HttpConnection::finishOpening()
{
    m_stage = Stage::Open;
    Q_EMIT opened();
}

void HttpConnection::fail(QAbstractSocket::SocketError error)
{
    close({networkError(error), m_socket.errorString(), m_tlsErrors, proxyFault(error)});
}

void HttpConnection::close(const Fault &fault)
{
    if (m_stage != Stage::Closed) {
        m_stage = Stage::Closed;
        Q_EMIT closed(fault);
    }
}

std::optional<ApiError> HttpConnection::proxyFault(QAbstractSocket::SocketError error) const
{
    const auto fault = [this](ProxyTrouble trouble) { return proxyError(m_route.proxy, trouble); };
    const bool isHttpProxy = m_route.proxy.type() == QNetworkProxy::HttpProxy;
    const bool isOpening = isHttpProxy && m_stage <= Stage::Tunnel;
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
        return fault(ProxyTrouble::NotFound);
    case QAbstractSocket::ProxyConnectionRefusedError:
        return fault(ProxyTrouble::Refused);
    case QAbstractSocket::ProxyConnectionClosedError:
        return fault(ProxyTrouble::Closed);
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return fault(ProxyTrouble::Silent);
    case QAbstractSocket::ProxyProtocolError:
        return fault(ProxyTrouble::NotHttp);
    case QAbstractSocket::ProxyAuthenticationRequiredError: {
        HttpHead answer;
        answer.status = 407;
        return proxyAnswerError(m_route.proxy, answer, {}, !m_route.proxy.user().isEmpty());
    }
    case QAbstractSocket::HostNotFoundError:
        return isOpening ? std::optional(fault(ProxyTrouble::NotFound)) : std::nullopt;
    case QAbstractSocket::ConnectionRefusedError:
        return isOpening ? std::optional(fault(ProxyTrouble::Refused)) : std::nullopt;
    case QAbstractSocket::RemoteHostClosedError:
        // Until TLS is there, it is the proxy that ended the connection.
        return m_route.isThroughProxy() && m_stage <= Stage::Tls
            ? std::optional(fault(ProxyTrouble::Closed))
            : std::nullopt;
    default:
        return isOpening ? std::optional(fault(ProxyTrouble::Other)) : std::nullopt;
    }
}

} // namespace mielto
