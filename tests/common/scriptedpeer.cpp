// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/scriptedpeer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace mielto::testing {

ScriptedPeer::ScriptedPeer(Script script, const QHostAddress &address)
    : m_server(std::make_unique<QTcpServer>())
    , m_script(std::move(script))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &ScriptedPeer::take);
    if (!m_server->listen(address)) {
        qFatal("the scripted peer cannot listen");
    }
}

ScriptedPeer::ScriptedPeer(Script script, const QByteArray &key, const QByteArray &certificate)
    : m_script(std::move(script))
    , m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(key, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromData(certificate));
    // As most servers do.
    tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, "http/1.1"});
    server->setSslConfiguration(tls);
    connect(server.get(), &QSslServer::pendingConnectionAvailable, this, &ScriptedPeer::take);
    if (!server->listen(QHostAddress::LocalHost)) {
        qFatal("the scripted peer cannot listen");
    }
    m_server = std::move(server);
}

ScriptedPeer::~ScriptedPeer()
{
    m_server.reset(); // Its sockets still report to the other members.
}

QUrl ScriptedPeer::url() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_server->serverAddress().toString());
    url.setPort(m_server->serverPort());
    return url;
}

void ScriptedPeer::take()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_pending.remove(socket); });
        read(socket);
    }
}

void ScriptedPeer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_allBytes += bytes;
    QByteArray &pending = m_pending[socket];
    pending += bytes;
    for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const QByteArray request = pending.left(end + 4);
        pending.remove(0, end + 4);
        m_requests << request;
        m_script(socket, request, static_cast<int>(m_requests.size()));
    }
}

ScriptedPeer::Script ScriptedPeer::answer(const QByteArray &bytes, bool close)
{
    return [bytes, close](QTcpSocket *socket, const QByteArray &, int) {
        socket->write(bytes);
        if (close) {
            socket->disconnectFromHost();
        }
    };
}

QByteArray ScriptedPeer::reply(
    const QByteArray &body, const QByteArray &status, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
}

QByteArray ScriptedPeer::page(int count, int total, int first)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i) {
        rows += i > first ? "," : "";
        rows += "{\"label\":null,\"integration\":\"slack\",\"integration_type\":\"mcp\",\"config\":"
                "{},\"id\":\"conn-"
            + QByteArray::number(i)
            + "\",\"credential_id\":\"cred\",\"user_id\":\"u\",\"workspace_id\":\"w\",\"created_"
              "by\":\"u\","
              "\"status\":\"active\",\"created_at\":\"2026-01-01T00:00:00Z\","
              "\"updated_at\":\"2026-01-01T00:00:00Z\"}";
    }
    return "{\"connections\":[" + rows + "],\"total\":" + QByteArray::number(total)
        + ",\"page\":1,\"size\":" + QByteArray::number(count) + "}";
}

} // namespace mielto::testing
