// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/networkoptions.h"
#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestNetworkOptions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsProxyAddresses_data();
    void readsProxyAddresses();
    void refusesOthersWithoutRepeatingThem_data();
    void refusesOthersWithoutRepeatingThem();
    void deadlinesAreThoseOfTheContract();
};

void TestNetworkOptions::readsProxyAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QNetworkProxy>("proxy");
    const auto http = QNetworkProxy::HttpProxy;
    const auto socks = QNetworkProxy::Socks5Proxy;
    QTest::newRow("http") << u"http://proxy.example.com:8080"_s
                          << QNetworkProxy(http, u"proxy.example.com"_s, 8080);
    QTest::newRow("no scheme") << u"p:3128"_s << QNetworkProxy(http, u"p"_s, 3128);
    QTest::newRow("name at the proxy") << u"socks5h://p:1"_s << QNetworkProxy(socks, u"p"_s, 1);
    QTest::newRow("slash") << u"http://p:1/"_s << QNetworkProxy(http, u"p"_s, 1);
    QTest::newRow("socks5") << u"socks5://localhost:1080"_s
                            << QNetworkProxy(socks, u"localhost"_s, 1080);
    QTest::newRow("blanks and capitals")
        << u"  HTTP://p:65535\n"_s << QNetworkProxy(http, u"p"_s, 65535);
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << QNetworkProxy(http, u"::1"_s, 8080);
    QTest::newRow("user and password") << u"http://ann:p%40ss%3A1@p:8080"_s
                                       << QNetworkProxy(http, u"p"_s, 8080, u"ann"_s, u"p@ss:1"_s);
}

void TestNetworkOptions::readsProxyAddresses()
{
    QFETCH(QString, url);
    QFETCH(QNetworkProxy, proxy);
    const auto parsed = parseProxy(url);
    QVERIFY(parsed);
    QCOMPARE(parsed->type(), proxy.type());
    QCOMPARE(parsed->hostName(), proxy.hostName());
    QCOMPARE(parsed->port(), proxy.port());
    QCOMPARE(parsed->user(), proxy.user());
    QCOMPARE(parsed->password(), proxy.password());
}

void TestNetworkOptions::refusesOthersWithoutRepeatingThem_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "proxy", "//proxy:8080", "http://proxy", "http://:8080",
             "http://hunter2@:1", "http://proxy:0", "http://proxy:65536", "http://proxy:x",
             "https://proxy:8080", "ftp://proxy:21", "socks4://proxy:1080",
             "http://proxy:1/hunter2", "http://proxy:1?hunter2", "http://proxy:1#hunter2",
             "http://a b:1", "http://ann:hunter2@proxy", "http://[::1:80"}) {
        QTest::addRow("%s", url) << QString::fromLatin1(url);
    }
}

void TestNetworkOptions::refusesOthersWithoutRepeatingThem()
{
    QFETCH(QString, url);
    const auto parsed = parseProxy(url);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().endsWith(u'.'));
    QVERIFY(!parsed.error().contains(u"hunter2"_s));
}

void TestNetworkOptions::deadlinesAreThoseOfTheContract()
{
    using namespace std::chrono_literals;
    const NetworkOptions options;
    QCOMPARE(options.deadlines.connect, 10s);
    QCOMPARE(options.deadlines.idle, 15s);
    QCOMPARE(options.deadlines.total, 60s);
    QCOMPARE(options.proxyMode, ProxyMode::System);
}

QTEST_GUILESS_MAIN(TestNetworkOptions)
#include "tst_networkoptions.moc"
