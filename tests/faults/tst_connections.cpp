// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <vector>

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QTest>
#include <QTimer>

#include "tests/common/fetchone.h"
#include "tests/common/residentbytes.h"
#include "tests/common/scriptedpeer.h"

using namespace mielto;
using namespace mielto::testing;

/// Heads of answers have a limit, and connections carry nothing but what was asked for.
class ConnectionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void largeHeadersAreReadToTheirLimit_data();
    void largeHeadersAreReadToTheirLimit();
    void endlessHeadersEndAtTheirLimit();
    void cancellingClosesTheConnection();
    void aSourceMayGoRightAfterItCancelled();
    void aRequestOnAConnectionThatWasClosedGoesAgain();
    void bytesThatNobodyAskedForAreNoAnswer();
    void sourcesShareOneThread();

private:
    inline static const QByteArray kPage = ScriptedPeer::page(3, 3);
};

namespace {

/// Of this process; 0 where that is not known.
qsizetype threadCount()
{
    return QDir(QStringLiteral("/proc/self/task"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
        .size();
}

} // namespace

void ConnectionsTest::largeHeadersAreReadToTheirLimit_data() // N13, N14
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("150 fields") << QByteArray("X-Field: value\r\n").repeated(150) << true;
    QTest::newRow("128 KiB in one line") << "X: " + QByteArray(128LL * 1024, 'x') + "\r\n" << true;
    QTest::newRow("over 256 KiB in one line") << "X: " + QByteArray(256LL * 1024, 'x') + "\r\n"
                                              << false;
    QTest::newRow("over 256 KiB in many")
        << QByteArray("X-Field: value\r\n").repeated(20'000) << false;
}

void ConnectionsTest::largeHeadersAreReadToTheirLimit()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, isRead);
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage, "200 OK", fields), false));
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    QVERIFY2(reply, "the request never ended");
    QCOMPARE(bool(reply->page), isRead);
    if (!isRead) {
        QCOMPARE(reply->page.error().kind, ApiErrorKind::UnexpectedAnswer);
        QCOMPARE(reply->page.error().exitStatus, 6);
        QVERIFY2(reply->page.error().sentence.contains(QStringLiteral("headers")),
            qPrintable(reply->page.error().sentence));
    }
}

void ConnectionsTest::endlessHeadersEndAtTheirLimit()
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &, int) {
        const auto more = [socket] {
            while (socket->bytesToWrite() < 1024LL * 1024) {
                socket->write("X-Field: " + QByteArray(1000, 'x') + "\r\n");
            }
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        socket->write("HTTP/1.1 200 OK\r\n");
    });
    const qint64 before = residentBytes();
    const auto reply = fetchOne(endpointAt(peer.url()), NetworkOptions{});
    QVERIFY(reply && !reply->page);
    QVERIFY2(reply->page.error().exitStatus == 6, qPrintable(reply->page.error().sentence));
    QVERIFY(!reply->page.error().mayRetry);
    QCOMPARE(reply->wireRequests, 1);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(residentBytes() - before < 32LL * 1024 * 1024);
#else
    Q_UNUSED(before); // The sanitizer keeps freed memory.
#endif
}

void ConnectionsTest::cancellingClosesTheConnection()
{
    // Slow enough to stay below the limit while the test looks.
    bool isClosed = false;
    ScriptedPeer peer([&isClosed](QTcpSocket *socket, const QByteArray &, int) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [&] { isClosed = true; });
        socket->write("HTTP/1.1 200 OK\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("X: y\r\n"); });
        timer->start(1);
    });
    NetworkThread network;
    NetworkPageSource source(network, endpointAt(peer.url()), NetworkOptions{});
    const auto id = source.fetch({{QStringLiteral("u"), {}, {}}, 0, 10}, [](const PageReply &) {});
    QTRY_COMPARE(peer.requests().size(), 1);
    QTest::qWait(50);
    QVERIFY(!isClosed);
    source.cancel(id);
    QTRY_VERIFY(isClosed);
}

/// Both orders reach the network thread at once.
void ConnectionsTest::aSourceMayGoRightAfterItCancelled()
{
    bool isClosed = false;
    ScriptedPeer peer([&isClosed](QTcpSocket *socket, const QByteArray &, int) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [&] { isClosed = true; });
    });
    NetworkThread network;
    auto source =
        std::make_unique<NetworkPageSource>(network, endpointAt(peer.url()), NetworkOptions{});
    const auto id = source->fetch({{QStringLiteral("u"), {}, {}}, 0, 10}, [](const PageReply &) {});
    QTRY_COMPARE(peer.requests().size(), 1);
    QMetaObject::invokeMethod(
        network.thread().eventDispatcher(), [] { QThread::msleep(50); }, Qt::QueuedConnection);
    source->cancel(id);
    source.reset();
    QTRY_VERIFY(isClosed);
}

/// A server may close a connection that was left open just when the next request comes.
void ConnectionsTest::aRequestOnAConnectionThatWasClosedGoesAgain()
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &, int number) {
        number == 2 ? socket->abort() : (void)socket->write(ScriptedPeer::reply(kPage));
    });
    NetworkThread network;
    NetworkPageSource source(network, endpointAt(peer.url()), NetworkOptions{});
    QList<int> sent;
    for (int i = 0; i < 3; ++i) {
        source.fetch({{QStringLiteral("u"), {}, {}}, 0, 10},
            [&sent](const PageReply &reply) { sent << (reply.page ? reply.wireRequests : -1); });
        QTRY_COMPARE(sent.size(), i + 1);
    }
    QCOMPARE(sent, QList<int>({1, 2, 1}));
    QCOMPARE(peer.requests().size(), 4);
    QCOMPARE(peer.connections(), 2);
}

void ConnectionsTest::bytesThatNobodyAskedForAreNoAnswer()
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &, int number) {
        socket->write(ScriptedPeer::reply(kPage));
        if (number == 1) {
            socket->flush();
            QTimer::singleShot(20, socket,
                [socket] { socket->write(ScriptedPeer::reply(ScriptedPeer::page(1, 1))); });
        }
    });
    NetworkThread network;
    NetworkPageSource source(network, endpointAt(peer.url()), NetworkOptions{});
    QList<int> rows;
    for (int i = 0; i < 2; ++i) {
        source.fetch({{QStringLiteral("u"), {}, {}}, 0, 10}, [&rows](const PageReply &reply) {
            rows << (reply.page ? (*reply.page)->rowCount() : -1);
        });
        QTRY_COMPARE(rows.size(), i + 1);
        QTest::qWait(100);
    }
    QCOMPARE(rows, QList<int>({3, 3}));
    QCOMPARE(peer.connections(), 2);
}

/// Each tab has a source of its own.
void ConnectionsTest::sourcesShareOneThread() // H14
{
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage), false));
    NetworkThread network;
    std::vector<std::unique_ptr<NetworkPageSource>> sources;
    qsizetype threadsOfFirst = 0;
    for (std::size_t i = 1; i <= 50; ++i) {
        sources.push_back(
            std::make_unique<NetworkPageSource>(network, endpointAt(peer.url()), NetworkOptions{}));
        bool hasPage = false;
        sources.back()->fetch({{QStringLiteral("u"), {}, {}}, 0, 10},
            [&hasPage](const PageReply &reply) { hasPage = bool(reply.page); });
        QTRY_VERIFY(hasPage);
        threadsOfFirst = i == 1 ? threadCount() : threadsOfFirst;
    }
    QCOMPARE(peer.connections(), 50);
    // Proxies and CA files are looked up in threads that come and go.
    QVERIFY2(threadCount() <= threadsOfFirst + 3, qPrintable(QString::number(threadCount())));
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
