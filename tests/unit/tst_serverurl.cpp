// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/session/serverurl.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestServerUrl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsMieltosOwn()
    {
        const ServerUrl server;
        QCOMPARE(server.text(), u"https://api.mielto.com"_s);
        QCOMPARE(server.origin(), u"https://api.mielto.com"_s);
        QVERIFY(!server.isPlainHttp());
        QVERIFY(!server.isLoopback());
        QCOMPARE(*ServerUrl::parse(u"https://api.mielto.com/api/v1"_s, PlainHttp::Refused), server);
    }

    void whatIsMeantIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *typed, const char *text, const char *origin) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(text)
                                 << QString::fromUtf8(origin);
        };
        row("https://a.example", "https://a.example", "https://a.example");
        row("https://a.example/", "https://a.example", "https://a.example");
        row("https://a.example//", "https://a.example", "https://a.example");
        row("https://a.example/api/v1", "https://a.example", "https://a.example");
        row("https://a.example/api/v1/", "https://a.example", "https://a.example");
        row("https://a.example/x/api/v1/", "https://a.example/x", "https://a.example");
        row("https://a.example/x/", "https://a.example/x", "https://a.example");
        row("https://a.example/xapi/v1", "https://a.example/xapi/v1", "https://a.example");
        row("https://a.example/x/../y", "https://a.example/y", "https://a.example");
        row("https://a.example/x%20y", "https://a.example/x%20y", "https://a.example");
        row("https://a.example/x%2Fy", "https://a.example/x%2Fy", "https://a.example");
        row("  https://a.example \r\n", "https://a.example", "https://a.example");
        row("a.example", "https://a.example", "https://a.example");
        row("a.example:8443/x", "https://a.example:8443/x", "https://a.example:8443");
        row("localhost:8080", "https://localhost:8080", "https://localhost:8080");
        row("HTTPS://A.Example:443/X", "https://a.example/X", "https://a.example");
        row("https://a.example:80", "https://a.example:80", "https://a.example:80");
        row("https://a.example:65535", "https://a.example:65535", "https://a.example:65535");
        row("http://127.0.0.1:80", "http://127.0.0.1", "http://127.0.0.1");
        row("http://127.255.0.9:81/x", "http://127.255.0.9:81/x", "http://127.255.0.9:81");
        row("http://[::1]:8080", "http://[::1]:8080", "http://[::1]:8080");
        row("http://LOCALHOST", "http://localhost", "http://localhost");
        row("https://bücher.example", "https://xn--bcher-kva.example",
            "https://xn--bcher-kva.example");
        // A Cyrillic letter that looks like a Latin one shows itself.
        row("https://аpi.mielto.com", "https://xn--pi-6kc.mielto.com",
            "https://xn--pi-6kc.mielto.com");
    }
    void whatIsMeantIsUnderstood()
    {
        QFETCH(QString, typed);
        const auto server = ServerUrl::parse(typed, PlainHttp::LoopbackOnly);
        QVERIFY2(server, qPrintable(server ? QString() : server.error()));
        QTEST(server->text(), "text");
        QTEST(server->origin(), "origin");
        // What is shown and stored is understood as the same again.
        QCOMPARE(*ServerUrl::parse(server->text(), PlainHttp::LoopbackOnly), *server);
    }

    void whatWillNotDoIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *typed, const char *word) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(word);
        };
        row("", "Enter the address");
        row(" \t", "Enter the address");
        row("ftp://a.example", "begin with https");
        row("javascript://a.example", "begin with https");
        row("file:///etc/passwd", "begin with https");
        row("https:", "not a server address");
        row("https://", "not a server address");
        row("https:///x", "not a server address");
        row("https:a.example", "not a server address");
        row("http:/a.example", "not a server address");
        row("//a.example", "not a server address");
        row("mailto:me", "not a server address");
        row("https://a.example:65536", "not a server address");
        row("https://a.example:x", "not a server address");
        row("https://a.example:0", "between 1 and 65535");
        row("https://a.example:", "between 1 and 65535");
        row("https://a.example:/x", "between 1 and 65535");
        row("http://[::1]:", "between 1 and 65535");
        row("https://a.example?x=1", "“?”");
        row("https://a.example/?", "“?”");
        row("https://a.example#x", "“?”");
        row("https://a.example/x#", "“?”");
        row("https://a b.example", "spaces");
        row("https://a.example/a b", "spaces");
        row("https://a.example\\@b.example", "spaces");
        row("https://a.exa\nmple", "spaces");
        row("https://a.example/\x01", "spaces");
        row("https://a.example/\xC2\x85x", "spaces");
        row("https://[::1", "not a server address");
        row("https://a..example", "not a server address");
        row("http://a.example", "show your token");
        row("http://128.0.0.1", "show your token");
        row("http://localhost.example", "show your token");
        row("http://127.0.0.1.example", "show your token");
        row("http://[::2]", "show your token");
        QTest::newRow("too long") << u"https://a.example/"_s + QString(2048, u'x') << u"too long"_s;
    }
    void whatWillNotDoIsRefusedInWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const auto server = ServerUrl::parse(typed, PlainHttp::LoopbackOnly);
        QVERIFY2(!server, qPrintable(server ? server->text() : QString()));
        QVERIFY2(server.error().contains(word), qPrintable(server.error()));
        QVERIFY(server.error().endsWith(u'.'));
    }

    void aPasswordIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"https://me:hunter2@a.example", "https://hunter2@a.example/x",
                 "me:hunter2@a.example", "https://@a.example", "https://:hunter2@a.example",
                 "https://me:hunter2@a.example:x", "https://me:hunter2/x@a.example",
                 "https://me:hunter2?@a.example", "http://me:hunter2@localhost"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void aPasswordIsRefusedAndNotRepeated()
    {
        QFETCH(QString, typed);
        const auto server = ServerUrl::parse(typed, PlainHttp::LoopbackOnly);
        QVERIFY(!server);
        QVERIFY2(!server.error().contains(u"hunter2"), qPrintable(server.error()));
    }

    void plainHttpIsRefusedUnlessAllowed()
    {
        for (const auto &text :
            {u"http://localhost:1"_s, u"http://127.0.0.1"_s, u"http://[::1]"_s}) {
            const auto refused = ServerUrl::parse(text, PlainHttp::Refused);
            QVERIFY(!refused);
            QVERIFY2(refused.error().contains(u"--allow-http"), qPrintable(refused.error()));
            const auto allowed = ServerUrl::parse(text, PlainHttp::LoopbackOnly);
            QVERIFY(allowed);
            QVERIFY(allowed->isPlainHttp());
            QVERIFY(allowed->isLoopback());
        }
    }

    void loopbackIsKnownUnderHttpsToo()
    {
        const auto isLoopback = [](const QString &text) {
            return ServerUrl::parse(text, PlainHttp::Refused)->isLoopback();
        };
        QVERIFY(isLoopback(u"https://localhost"_s));
        QVERIFY(isLoopback(u"https://127.1.2.3"_s));
        QVERIFY(!isLoopback(u"https://126.0.0.1"_s));
        QVERIFY(!isLoopback(u"https://localhost.example"_s));
    }
};

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
