// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/sampleservertest.h"

class TestSampleServer : public SampleServerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { m_server.reset(); }

    void tellsItsUsersAndWorkspace();
    void connectionStaysUsableAfterARefusedBody();
    void bodyIsNotCompressed();
    void listensOnLoopbackOnly();
    void twoServersDifferInPortAndToken();
    void twoServersGiveTheSameBytes();
    void sixteenClientsAreServedAtOnce();
    void stopsWithinASecondOrSo_data();
    void stopsWithinASecondOrSo();
    void stopsBeforeItStarted();
};

void TestSampleServer::tellsItsUsersAndWorkspace()
{
    QCOMPARE(SampleServer::users().size(), 12);
    QCOMPARE(SampleServer::users().first().toUtf8(), kFirstUser);
    QCOMPARE(SampleServer::workspace(), u"ws_sample"_s);
    QCOMPARE(m_server->url().url().host(), u"127.0.0.1"_s);
    QCOMPARE(m_server->url().url().scheme(), u"http"_s);
    QVERIFY(m_server->token().secret().size() >= 32);
}

void TestSampleServer::connectionStaysUsableAfterARefusedBody()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port(*m_server));
    const auto received = [&socket] {
        QByteArray bytes;
        while (!bytes.endsWith('}') && socket.waitForReadyRead(5000)) {
            bytes += socket.readAll();
        }
        return bytes;
    };
    // A body that was left unread would be taken for the start of the next request.
    socket.write(text("POST", kPathOfUsers + kFirstUser, {"Content-Length: 4"}));
    QVERIFY(socket.waitForBytesWritten(1000));
    QTest::qSleep(50);
    socket.write("GET ");
    QVERIFY(received().startsWith("HTTP/1.1 405 "));
    socket.write(text("GET", kPathOfUsers + kFirstUser + "?limit=1", signedIn()));
    QVERIFY(received().startsWith("HTTP/1.1 200 "));
}

void TestSampleServer::bodyIsNotCompressed()
{
    const auto reply = ask(*m_server, "GET", kPathOfUsers + kLargestUser + "?limit=1000",
        signedIn() + Headers{"Accept-Encoding: gzip, deflate, br"});
    QVERIFY(!reply.headers.contains("content-encoding"));
    QCOMPARE(reply.connections().size(), 1000);
}

void TestSampleServer::listensOnLoopbackOnly()
{
    // 127.0.0.2 is this computer too, but only an open listener would answer there.
    for (const auto &address : {u"::1"_s, u"127.0.0.2"_s}) {
        QTcpSocket socket;
        socket.connectToHost(address, port(*m_server));
        QVERIFY2(!socket.waitForConnected(1000), qPrintable(address));
    }
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port(*m_server));
    QVERIFY(socket.waitForConnected(1000));
}

void TestSampleServer::twoServersDifferInPortAndToken()
{
    SampleServer other;
    QCOMPARE(other.start(), QString());
    QVERIFY(port(other) != port(*m_server));
    QVERIFY(!(other.token() == m_server->token()));
    QCOMPARE(ask(other, "GET", kPathOfUsers + kFirstUser, signedIn()).status, 401);
}

void TestSampleServer::twoServersGiveTheSameBytes()
{
    SampleServer other;
    QCOMPARE(other.start(), QString());
    const Headers headers{"Authorization: " + other.token().authorization()};
    for (const auto &user : SampleServer::users()) {
        const auto target = user.toUtf8() + "?limit=1000";
        const auto mine = get(target);
        QCOMPARE(mine.status, 200);
        QCOMPARE(ask(other, "GET", kPathOfUsers + target, headers).body, mine.body);
    }
}

void TestSampleServer::sixteenClientsAreServedAtOnce()
{
    std::array<QTcpSocket, 16> sockets;
    QElapsedTimer timer;
    timer.start();
    for (auto &socket : sockets) {
        socket.connectToHost(u"127.0.0.1"_s, port(*m_server));
        socket.write(text("GET", kPathOfUsers + kFirstUser + "?limit=1", signedIn()));
    }
    for (auto &socket : sockets) {
        QVERIFY(socket.waitForReadyRead(5000));
        QVERIFY(socket.read(13) == "HTTP/1.1 200 ");
    }
    // One that waits for another's end waits a second.
    QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
}

void TestSampleServer::stopsWithinASecondOrSo_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("bytes");
    QTest::newRow("connected and silent") << 1 << 0;
    QTest::newRow("idle after a reply") << 1 << 4096;
    QTest::newRow("half a request") << 1 << 40;
    QTest::newRow("does not read") << 1000 << 100 * 4096;
}

void TestSampleServer::stopsWithinASecondOrSo()
{
    QFETCH(int, rows);
    QFETCH(int, bytes);
    const auto request =
        text("GET", kPathOfUsers + kLargestUser + "?limit=" + QByteArray::number(rows),
            signedIn() + Headers{"X-Pad: "});
    // The server reads 4096 bytes at once and forgets what follows a request in them.
    const QByteArray padded =
        request.chopped(4) + QByteArray(4096 - request.size(), 'x') + "\r\n\r\n";
    QTcpSocket socket;
    socket.setReadBufferSize(1);
    socket.connectToHost(u"127.0.0.1"_s, port(*m_server));
    QVERIFY(socket.waitForConnected(1000));
    socket.write(padded.repeated(100).left(bytes));
    QVERIFY(bytes == 0 || socket.waitForBytesWritten(1000));
    QTest::qSleep(100);
    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void TestSampleServer::stopsBeforeItStarted()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        SampleServer never;
        SampleServer shortLived;
        QCOMPARE(shortLived.start(), QString());
    }
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"
