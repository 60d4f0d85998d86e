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
    m_stage = Stage::Connecting;
    m_socket.connectToHost(isThroughHttpProxy() ? m_route.proxy.hostName() : m_route.host,
        isThroughHttpProxy() ? m_route.proxy.port() : m_route.port);
}

void HttpConnection::connected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (isThroughHttpProxy()) {
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
    m_tunnelReader.emplace();
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
    const auto state = m_tunnelReader->read(bytes);
    const HttpAnswer &answer = m_tunnelReader->answer();
    if (!m_tunnelReader->hasHead()) {
        if (state != HttpReader::State::Unfinished) {
            refuse(proxyError(m_route.proxy, QAbstractSocket::ProxyProtocolError));
        }
    } else if (answer.status < 300) {
        startTls();
    } else if (offersBasic(answer) && !m_signsIn && !m_route.proxy.user().isEmpty()) {
        m_signsIn = true;
        m_stage = Stage::Connecting;
        m_socket.abort();
        open();
    } else {
        refuse(proxyAnswerError(m_route.proxy, answer, m_signsIn));
    }
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
    HttpFault fault{networkError(error), m_socket.errorString(), m_tlsErrors, {}};
    if (isProxysFault(error)) {
        fault.proxy = proxyError(m_route.proxy, error);
    }
    close(fault);
}

void HttpConnection::refuse(const ApiError &proxyFault)
{
    close({QNetworkReply::UnknownProxyError, {}, {}, proxyFault});
}

void HttpConnection::close(const HttpFault &fault)
{
    if (m_stage != Stage::Closed) {
        m_stage = Stage::Closed;
        Q_EMIT closed(fault);
    }
}

bool HttpConnection::isProxysFault(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyProtocolError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return true;
    case QAbstractSocket::RemoteHostClosedError:
        // Until TLS is there, it is the proxy that ended the connection.
        return m_route.isThroughProxy() && m_stage <= Stage::Tls;
    default:
        return isThroughHttpProxy() && m_stage <= Stage::Tunnel;
    }
}

} // namespace mielto
