// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>

#include "app/api/apierror.h"
#include "app/api/httphead.h"
#include "app/api/route.h"

namespace mielto {

/// One connection to a server, through its proxy and TLS. An HTTP proxy is asked for a tunnel with
/// CONNECT, and once more with name and password after a 407 that offers Basic; nothing else of it
/// is answered.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    /// Why there is no connection, or no longer.
    struct Fault {
        QNetworkReply::NetworkError error = QNetworkReply::UnknownNetworkError;
        QString text; ///< Qt's or OpenSSL's words.
        QList<QSslError> tlsErrors;
        std::optional<ApiError> proxy; ///< Where the proxy is at fault.
    };

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
    void closed(const mielto::HttpConnection::Fault &fault);

private:
    enum class Stage { Connecting, Tunnel, Tls, Open, Closed };

    void connected();
    void read();
    void askForTunnel();
    void readTunnel();
    void startTls();
    void finishOpening();
    void fail(QAbstractSocket::SocketError error);
    void close(const Fault &fault);
    std::optional<ApiError> proxyFault(QAbstractSocket::SocketError error) const;

    Route m_route;
    bool m_signsIn;
    Stage m_stage = Stage::Connecting;
    HttpHeadReader m_tunnelHead;
    QList<QSslError> m_tlsErrors;
    QSslSocket m_socket;
};

} // namespace mielto
