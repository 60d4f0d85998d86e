// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <memory>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include "app/sample/sampleserver.h"

using namespace Qt::StringLiterals;
using mielto::SampleServer;

struct Reply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray connections() const { return json()[u"connections"_s].toArray(); }
    qint64 number(const char *key) const { return json()[QLatin1String(key)].toInteger(-1); }
    QString detail() const { return json()[u"detail"_s].toString(); }
};

inline Reply parsed(const QByteArray &raw)
{
    Reply reply;
    const auto end = raw.indexOf("\r\n\r\n");
    const auto lines = raw.left(end).split('\n');
    reply.status = lines.first().mid(9, 3).toInt();
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        reply.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    reply.body = raw.mid(end + 4);
    return reply;
}

inline const QByteArray kPathOfUsers = "/api/v1/connections/users/";
inline const QByteArray kFirstUser = "usr_8f3a1c52e9b74d06";
inline const QByteArray kLargestUser = "usr_41d7be0953ac4f28";

/// What the tests of the sample server share: a server for each test and a client that is nothing
/// but a socket, so that it hides nothing.
class SampleServerTest : public QObject {
protected:
    using Headers = QList<QByteArray>;

    void startServer()
    {
        m_server = std::make_unique<SampleServer>();
        QCOMPARE(m_server->start(), QString());
    }
    Headers signedIn() const { return {"Authorization: " + m_server->token().authorization()}; }
    Reply get(const QByteArray &userAndQuery) const
    {
        return ask(*m_server, "GET", kPathOfUsers + userAndQuery, signedIn());
    }
    static quint16 port(const SampleServer &server) { return quint16(server.url().url().port()); }

    static QByteArray text(
        const QByteArray &method, const QByteArray &target, const Headers &headers)
    {
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
        for (const auto &header : headers) {
            request += header + "\r\n";
        }
        return request + "\r\n";
    }

    static Reply ask(const SampleServer &server, const QByteArray &method, const QByteArray &target,
        const Headers &headers)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port(server));
        socket.write(text(method, target, headers + Headers{"Connection: close"}));
        while (socket.state() != QAbstractSocket::UnconnectedState
            && socket.waitForReadyRead(5000)) { }
        return parsed(socket.readAll());
    }

    std::unique_ptr<SampleServer> m_server;
};
