// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>

#include "app/api/httpreader.h"
#include "app/api/route.h"

namespace mielto {

/// One connection to a server, through its proxy and TLS. An HTTP proxy is asked for a tunnel with
/// CONNECT, and once more with name and password after a 407 that offers Basic; nothing else of it
/// is answered.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    /// @param signsIn to the proxy in the first CONNECT.
    HttpConnection(
        const Route &route, const QSslConfiguration &tls, bool signsIn, QObject *parent = nullptr);
    ~HttpConnection() override;

    void open();
    /// From opened() on.
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    QByteArray readAll() { return m_socket.readAll(); }
    bool hasBytes() const { return m_socket.bytesAvailable() > 0; }
    bool isOpen() const { return m_stage == Stage::Open; }
    bool signsIn() const { return m_signsIn; }

Q_SIGNALS:
    void opened();
    void received();
    /// Once; the rest of what came can still be read.
    void closed(const mielto::HttpFault &fault);

private:
    enum class Stage { Connecting, Tunnel, Tls, Open, Closed };

    bool isThroughHttpProxy() const { return m_route.proxy.type() == QNetworkProxy::HttpProxy; }
    void connected();
    void read();
    void askForTunnel();
    void readTunnel();
    void startTls();
    void finishOpening();
    void fail(QAbstractSocket::SocketError error);
    void refuse(const ApiError &proxyFault);
    void close(const HttpFault &fault);
    bool isProxysFault(QAbstractSocket::SocketError error) const;

    Route m_route;
    bool m_signsIn;
    Stage m_stage = Stage::Connecting;
    std::optional<HttpReader> m_tunnelReader;
    QList<QSslError> m_tlsErrors;
    QSslSocket m_socket;
};

} // namespace mielto
