// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/httpreader.h"

using namespace mielto;
using State = HttpReader::State;

namespace {

struct Read {
    HttpAnswer answer;
    QByteArray rest;
    State state = State::Unfinished; ///< Before the connection ended.
    State end = State::Unfinished;
};

/// Reads an answer that comes in pieces of this size.
Read readAll(const QByteArray &message, qsizetype piece)
{
    Read read;
    HttpReader reader;
    for (qsizetype at = 0; at < message.size(); at += piece) {
        read.rest += message.mid(at, piece);
        read.state = reader.read(read.rest);
    }
    read.end = reader.end();
    read.answer = reader.answer();
    return read;
}

constexpr char kHead[] = "HTTP/1.1 200 OK\r\n";

} // namespace

class TestHttpReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headsAreRead();
    void interimAnswersArePassedOver();
    void whatIsNoHttpIsRefused_data();
    void whatIsNoHttpIsRefused();
    void headsHaveALimit_data();
    void headsHaveALimit();
    void bodiesAreReadHoweverTheyAreCut_data();
    void bodiesAreReadHoweverTheyAreCut();
};

void TestHttpReader::headsAreRead()
{
    for (const qsizetype piece : {1, 2, 3, 1000}) {
        const Read read = readAll(
            "HTTP/1.0 404 Not  Found\r\nA: 1\r\nb:  two \na: 3\r\nno field\r\n\r\nrest", piece);
        QCOMPARE(read.answer.status, 404);
        QVERIFY(read.answer.isHttp10);
        QCOMPARE(read.answer.field("a"), QByteArray("1, 3"));
        QCOMPARE(read.answer.field("b"), QByteArray("two"));
        QCOMPARE(read.answer.fields.size(), std::size_t{2});
        QCOMPARE(read.answer.body, QByteArray("rest"));
    }
}

void TestHttpReader::interimAnswersArePassedOver()
{
    for (const qsizetype piece : {1, 7, 1000}) {
        const Read read = readAll("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100\r\n\r\n"
                                  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
            piece);
        QCOMPARE(read.answer.status, 200);
        QVERIFY(read.answer.field("link").isEmpty());
        QCOMPARE(read.answer.body, QByteArray("{}"));
    }
}

void TestHttpReader::whatIsNoHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"SSH-2.0-OpenSSH\r\n", "H2", "HTTP/2 200\r\n\r\n",
             "HTTP/1.1 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 -20 OK\r\n\r\n",
             "HTTP/1.1 099 Odd\r\n\r\n", "\r\nHTTP/1.1 200 OK\r\n\r\n", "\x15\x03\x01"}) {
        QTest::addRow("%s", bytes) << QByteArray(bytes);
    }
}

void TestHttpReader::whatIsNoHttpIsRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readAll(bytes, 1000).state, State::NotHttp);
}

void TestHttpReader::headsHaveALimit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("many fields") << QByteArray("X-A: yyyyyyyy\r\n");
    QTest::newRow("one line") << QByteArray("X");
    QTest::newRow("interim answers") << QByteArray("Link: x\r\n\r\nHTTP/1.1 103 Early Hints\r\n");
}

void TestHttpReader::headsHaveALimit()
{
    QFETCH(QByteArray, line);
    const qsizetype fitting = (kMaxHeadBytes - 100) / line.size();
    const QByteArray start = "HTTP/1.1 103 Early Hints\r\n";
    QCOMPARE(readAll(start + line.repeated(fitting), 1000).state, State::Unfinished);
    QCOMPARE(readAll(start + line.repeated(fitting + 200), 1000).state, State::LargeHead);
}

void TestHttpReader::bodiesAreReadHoweverTheyAreCut_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const QByteArray &message, State state,
                         const QByteArray &rest = {}) {
        QTest::newRow(name) << kHead + message << state << rest;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
    using enum HttpReader::State;
    row("length", "Content-Length: 5\r\n\r\nhello", Done);
    row("length and more", "Content-Length: 5\r\n\r\nhello, you", Done, ", you");
    row("length, cut", "Content-Length: 6\r\n\r\nhello", Cut);
    row("to the end", "\r\nhello", Done);
    row("chunks", chunked + "2\r\nhe\r\n03;x=y\r\nllo\r\n0\r\nTrailer: x\r\n\r\n", Done);
    row("chunks and more", chunked + "5\r\nhello\r\n0\r\n\r\nHTTP", Done, "HTTP");
    row("chunks before length", "Content-Length: 99\r\n" + chunked + "5\r\nhello\r\n0\r\n\r\n",
        Done);
    row("no last chunk", chunked + "5\r\nhello\r\n", Cut);
    row("a chunk longer than it says", chunked + "5\r\nhello!\r\n", Broken);
}

void TestHttpReader::bodiesAreReadHoweverTheyAreCut()
{
    QFETCH(QByteArray, message);
    QFETCH(State, state);
    QFETCH(QByteArray, rest);
    for (const qsizetype piece : {1, 2, 3, 5, 1000}) {
        const Read read = readAll(message, piece);
        QCOMPARE(read.end, state);
        QCOMPARE(read.answer.body, QByteArray("hello"));
        if (state == State::Done) {
            QCOMPARE(read.rest, rest);
        }
    }
    for (const char *size : {"", "x", "-1", "0x5", "1000000000000000", "5 5"}) {
        const Read read = readAll(
            kHead + QByteArray("Transfer-Encoding: chunked\r\n\r\n") + size + "\r\nhello", 1);
        QVERIFY2(read.end == State::Broken, size);
    }
}

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_httpreader.moc"
