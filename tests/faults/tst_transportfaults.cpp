// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <zlib.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "tests/common/fetchone.h"
#include "tests/common/residentbytes.h"
#include "tests/common/scriptedpeer.h"

using namespace mielto;
using namespace mielto::testing;

/// What a network can do to a reply: every case ends, once, in time, and never as an empty list.
class TransportFaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameThatDoesNotResolveIsNamed();
    void aRefusedConnectionIsNamed();
    void aSilentPeerEndsAtTheIdleDeadline();
    void aTrickleEndsAtTheTotalDeadline();
    void aBlackHoleEndsAtTheConnectDeadline();
    void silentResendsAreCounted();
    void brokenAnswersAreNeverAList_data();
    void brokenAnswersAreNeverAList();
    void aBombIsRefusedWithinItsMemory();
    void anHonestLargePageIsRead();
    void aBodyBeyondTheCapIsRefused();
    void cancellingEndsAtOnce();
    void deletingTheSourceInFlightIsSafe();

private:
    inline static const QByteArray kPage = ScriptedPeer::page(3, 3);
};

namespace {

QByteArray gzip(const QByteArray &plain)
{
    QByteArray packed(
        static_cast<qsizetype>(compressBound(static_cast<uLong>(plain.size()))) + 64, 0);
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray gzipReply(const QByteArray &packed)
{
    return ScriptedPeer::reply(packed, "200 OK", "Content-Encoding: gzip\r\n");
}

ApiError errorOf(const std::optional<PageReply> &reply)
{
    if (!reply) {
        ApiError none;
        none.sentence = QStringLiteral("no answer at all");
        return none;
    }
    return reply->page ? ApiError{} : reply->page.error();
}

} // namespace

void TransportFaultsTest::aNameThatDoesNotResolveIsNamed() // N01
{
    Endpoint endpoint = endpointAt(QUrl(QStringLiteral("http://127.0.0.1:1")));
    endpoint.server =
        *ServerUrl::parse(QStringLiteral("https://nowhere.invalid"), PlainHttp::Refused);
    NetworkOptions options;
    options.proxyMode = ProxyMode::None;
    const ApiError error = errorOf(fetchOne(endpoint, options));
    QCOMPARE(error.kind, ApiErrorKind::NoConnection);
    QVERIFY2(error.sentence.contains(QStringLiteral("resolve nowhere.invalid")),
        qPrintable(error.sentence));
    QCOMPARE(error.exitStatus, 5);
    QVERIFY(error.mayRetry);
}

void TransportFaultsTest::aRefusedConnectionIsNamed() // N02
{
    quint16 port = 0;
    {
        const ScriptedPeer gone(ScriptedPeer::answer({}));
        port = gone.port();
    }
    const auto reply =
        fetchOne(endpointAt(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port))), quickOptions());
    const ApiError error = errorOf(reply);
    QCOMPARE(error.kind, ApiErrorKind::NoConnection);
    QVERIFY2(error.sentence.startsWith(QStringLiteral("127.0.0.1:%1 refuses").arg(port)),
        qPrintable(error.sentence));
    QVERIFY(error.mayRetry);
    QCOMPARE(reply->wireRequests, 0);
}

void TransportFaultsTest::aSilentPeerEndsAtTheIdleDeadline() // N04
{
    ScriptedPeer peer([](QTcpSocket *, const QByteArray &, int) {});
    QElapsedTimer clock;
    clock.start();
    const ApiError error = errorOf(fetchOne(endpointAt(peer.url()), quickOptions()));
    QCOMPARE(error.kind, ApiErrorKind::Timeout);
    QVERIFY(error.mayRetry);
    QVERIFY2(clock.elapsed() < 1400, "ended by the idle deadline (400 ms) and not much later");
}

void TransportFaultsTest::aTrickleEndsAtTheTotalDeadline() // N05
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &, int) {
        socket->write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("{"); });
        timer->start(100);
    });
    QElapsedTimer clock;
    clock.start();
    const ApiError error = errorOf(fetchOne(endpointAt(peer.url()), quickOptions()));
    QCOMPARE(error.kind, ApiErrorKind::Timeout);
    QVERIFY2(clock.elapsed() >= 1000, "the idle deadline alone would have ended it earlier");
    QVERIFY2(clock.elapsed() < 2200, "ended by the total deadline (1,200 ms)");
}

void TransportFaultsTest::aBlackHoleEndsAtTheConnectDeadline() // N03
{
    // A listener whose backlog is full takes no further connection and refuses none.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    for (int i = 0; i < 8; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
    }
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();
    const auto reply =
        fetchOne(endpointAt(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(full.serverPort()))),
            quickOptions());
    QCOMPARE(errorOf(reply).kind, ApiErrorKind::Timeout);
    QCOMPARE(reply->wireRequests, 0);
    QVERIFY2(
        clock.elapsed() < 1100, "ended by the connect deadline (400 ms), not by the total one");
}

void TransportFaultsTest::silentResendsAreCounted() // N06
{
    ScriptedPeer peer(
        [](QTcpSocket *socket, const QByteArray &, int) { socket->disconnectFromHost(); });
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    QCOMPARE(errorOf(reply).kind, ApiErrorKind::NoConnection);
    QVERIFY(errorOf(reply).mayRetry);
    QCOMPARE(reply->wireRequests, peer.requests().size());
}

void TransportFaultsTest::brokenAnswersAreNeverAList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ApiErrorKind>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const auto chunked = [&head](const QByteArray &body) {
        return head + "Transfer-Encoding: chunked\r\n\r\n" + body;
    };
    const QByteArray size = QByteArray::number(kPage.size(), 16);
    QTest::newRow("N08 truncated content length") << head
            + "Content-Length: " + QByteArray::number(kPage.size()) + "\r\n\r\n"
            + kPage.chopped(20) << ApiErrorKind::Truncated;
    QTest::newRow("N09 truncated without length")
        << head + "Connection: close\r\n\r\n" + kPage.chopped(20) << ApiErrorKind::Truncated;
    QTest::newRow("N10 no last chunk")
        << chunked(size + "\r\n" + kPage + "\r\n") << ApiErrorKind::Truncated;
    QTest::newRow("N11 bad chunk size")
        << chunked("ZZ\r\n" + kPage) << ApiErrorKind::UnexpectedAnswer;
    QTest::newRow("N12 two content lengths") << head + "Content-Length: "
            + QByteArray::number(kPage.size()) + "\r\nContent-Length: 7\r\n\r\n"
            + kPage << ApiErrorKind::UnexpectedAnswer;
    QTest::newRow("N17 corrupt gzip")
        << gzipReply(gzip(kPage).replace(12, 6, "garbage")) << ApiErrorKind::UnexpectedAnswer;
    QTest::newRow("N17 truncated gzip")
        << gzipReply(gzip(kPage).chopped(30)) << ApiErrorKind::Truncated;
    QTest::newRow("N27 captive portal") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>")
                                        << ApiErrorKind::NotJson;
    QTest::newRow("garbage instead of HTTP")
        << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << ApiErrorKind::UnexpectedAnswer;
}

void TransportFaultsTest::brokenAnswersAreNeverAList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ApiErrorKind, kind);
    ScriptedPeer peer(ScriptedPeer::answer(bytes));
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    QVERIFY(reply);
    QVERIFY2(!reply->page, "a broken answer was taken for a list");
    const ApiError error = reply->page.error();
    QVERIFY2(error.kind == kind, qPrintable(error.sentence));
    QVERIFY(!error.sentence.isEmpty());
}

void TransportFaultsTest::aBombIsRefusedWithinItsMemory() // N15
{
    const QByteArray bomb = gzip(QByteArray(200LL * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 400LL * 1024);
    ScriptedPeer peer(ScriptedPeer::answer(gzipReply(bomb)));
    NetworkOptions options;
    const qint64 before = residentBytes();
    const auto reply = fetchOne(endpointAt(peer.url()), options);
    const qint64 growth = residentBytes() - before;
    QVERIFY(reply && !reply->page);
    QVERIFY2(reply->page.error().kind == ApiErrorKind::TooLarge
            || reply->page.error().kind == ApiErrorKind::UnexpectedAnswer,
        qPrintable(reply->page.error().sentence));
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(growth <= 72LL * 1024 * 1024, qPrintable(QString::number(growth)));
#else
    Q_UNUSED(growth); // The sanitizer keeps freed memory.
#endif
}

void TransportFaultsTest::anHonestLargePageIsRead() // N16
{
    QByteArray page = ScriptedPeer::page(3, 3);
    page.replace(
        "\"config\":{}", "\"config\":{\"pad\":\"" + QByteArray(4LL * 1024 * 1024, 'a') + "\"}");
    QVERIFY(page.size() > 12LL * 1024 * 1024);
    const QByteArray packed = gzip(page);
    QVERIFY(packed.size() < 40LL * 1024);
    ScriptedPeer peer(ScriptedPeer::answer(gzipReply(packed)));
    const auto reply = fetchOne(endpointAt(peer.url()), NetworkOptions{});
    QVERIFY(reply);
    QVERIFY2(bool(reply->page), qPrintable(errorOf(reply).sentence));
    QCOMPARE((*reply->page)->rowCount(), 3);
}

void TransportFaultsTest::aBodyBeyondTheCapIsRefused() // J19
{
    const qint64 tooMuch = kMaxReplyBytes + 1;
    ScriptedPeer peer([tooMuch](QTcpSocket *socket, const QByteArray &, int) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(tooMuch) + "\r\n\r\n");
        socket->write(QByteArray(static_cast<qsizetype>(tooMuch), ' '));
    });
    const ApiError error = errorOf(fetchOne(endpointAt(peer.url()), NetworkOptions{}));
    QCOMPARE(error.kind, ApiErrorKind::TooLarge);
    QCOMPARE(error.exitStatus, 6);
}

void TransportFaultsTest::cancellingEndsAtOnce() // A5
{
    ScriptedPeer peer([](QTcpSocket *, const QByteArray &, int) {});
    NetworkThread network;
    NetworkPageSource source(network, endpointAt(peer.url()), NetworkOptions{});
    bool answered = false;
    const auto id = source.fetch(
        {{QStringLiteral("u"), {}, {}}, 0, 10}, [&](const PageReply &) { answered = true; });
    QTRY_COMPARE(peer.requests().size(), 1);
    auto *socket = peer.findChild<QTcpSocket *>();
    Q_UNUSED(socket);
    source.cancel(id);
    source.cancel(id); // U03: twice is once.
    QTest::qWait(200);
    QVERIFY(!answered);
}

void TransportFaultsTest::deletingTheSourceInFlightIsSafe() // U02, U03
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &, int number) {
        if (number % 2 == 0) {
            socket->write(ScriptedPeer::reply(kPage));
        }
    });
    NetworkThread network;
    int late = 0;
    for (int i = 0; i < 40; ++i) {
        auto source =
            std::make_unique<NetworkPageSource>(network, endpointAt(peer.url()), quickOptions());
        for (int j = 0; j < 3; ++j) {
            source->fetch(
                {{QStringLiteral("u"), {}, {}}, 0, 10}, [&late](const PageReply &) { ++late; });
        }
        QTest::qWait(i % 5);
        late = 0;
        source.reset();
        QTest::qWait(i % 3);
        QCOMPARE(late, 0);
    }
}

QTEST_GUILESS_MAIN(TransportFaultsTest)
#include "tst_transportfaults.moc"
