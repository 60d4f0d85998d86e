// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace mielto::testing {

/// A peer that answers with bytes as a script gives them, right or wrong, on 127.0.0.1 (or another
/// loopback address). Lives in the test's thread and needs its event loop. Counts what really came
/// in.
class ScriptedPeer final : public QObject {
    Q_OBJECT
public:
    /// Called once a request has come in whole; `number` counts from 1. Writes to the socket now or
    /// later.
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request, int number)>;

    explicit ScriptedPeer(Script script, const QHostAddress &address = QHostAddress::LocalHost);
    /// With `tls`, over TLS with this key and certificate in PEM.
    ScriptedPeer(Script script, const QByteArray &key, const QByteArray &certificate);
    ~ScriptedPeer() override;

    QUrl url() const;
    quint16 port() const { return m_server->serverPort(); }
    /// Every request's head, as received.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Every byte that came in, whole requests or not.
    const QByteArray &allBytes() const { return m_allBytes; }
    int connections() const { return m_connections; }

    /// A script that answers each request with these bytes, then closes when `close`.
    static Script answer(const QByteArray &bytes, bool close = true);
    /// A whole answer with the head that belongs to the body.
    static QByteArray reply(const QByteArray &body, const QByteArray &status = "200 OK",
        const QByteArray &extraHeaders = {});
    /// A page of `count` made-up rows, ids conn-0 ….
    static QByteArray page(int count, int total, int first = 0);

private:
    void take();
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    bool m_isTls = false;
    QList<QByteArray> m_requests;
    QByteArray m_allBytes;
    QHash<QTcpSocket *, QByteArray> m_pending;
    int m_connections = 0;
};

} // namespace mielto::testing
