// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/route.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

constexpr const char *kVariables[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
    "no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY"};

/// host:port, "direct", "fault", or "unset".
QString resultFor(const QString &host)
{
    const auto proxy = environmentProxy(host);
    if (!proxy) {
        return u"unset"_s;
    }
    if (!*proxy) {
        return u"fault"_s;
    }
    return (*proxy)->type() == QNetworkProxy::NoProxy
        ? u"direct"_s
        : u"%1:%2"_s.arg((*proxy)->hostName()).arg((*proxy)->port());
}

} // namespace

/// The variables are read as curl reads them; each row was compared with curl 7.88, which promises
/// IPv6 networks in its manual, but does not know them yet.
class TestRoute final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void variablesHaveTheirOrder_data();
    void variablesHaveTheirOrder();
    void noProxyIsReadAsCurlDoes_data();
    void noProxyIsReadAsCurlDoes();
    void aFaultNamesItsVariableAndNoPassword();
};

void TestRoute::init()
{
    for (const char *name : kVariables) {
        qunsetenv(name);
    }
}

void TestRoute::variablesHaveTheirOrder_data()
{
    QTest::addColumn<QByteArrayList>("set");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArrayList &set, const QString &result) {
        QTest::newRow(name) << set << result;
    };
    row("none", {}, u"unset"_s);
    row("https_proxy", {"https_proxy=http://a:1"}, u"a:1"_s);
    row("capitals", {"HTTPS_PROXY=http://a:1"}, u"a:1"_s);
    row("lower case first", {"HTTPS_PROXY=http://a:1", "https_proxy=http://b:2"}, u"b:2"_s);
    row("an empty one is none", {"https_proxy=", "HTTPS_PROXY=http://a:1"}, u"a:1"_s);
    row("all_proxy", {"all_proxy=socks5://a:1"}, u"a:1"_s);
    row("ALL_PROXY", {"ALL_PROXY=socks5://a:1"}, u"a:1"_s);
    row("https before all", {"all_proxy=http://a:1", "HTTPS_PROXY=http://b:2"}, u"b:2"_s);
    row("http_proxy is for http", {"http_proxy=http://a:1"}, u"unset"_s);
    row("no scheme", {"https_proxy=a:1"}, u"a:1"_s);
    row("no port", {"https_proxy=http://a"}, u"a:1080"_s);
    row("over TLS", {"https_proxy=https://a:1"}, u"fault"_s);
    row("nonsense", {"https_proxy=http://"}, u"fault"_s);
    row("no_proxy alone", {"no_proxy=*"}, u"direct"_s);
}

void TestRoute::variablesHaveTheirOrder()
{
    QFETCH(QByteArrayList, set);
    QFETCH(QString, result);
    for (const QByteArray &assignment : set) {
        const auto equals = assignment.indexOf('=');
        qputenv(assignment.left(equals).constData(), assignment.mid(equals + 1));
    }
    QCOMPARE(resultFor(u"api.example.com"_s), result);
}

void TestRoute::noProxyIsReadAsCurlDoes_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isDirect");
    const auto row = [](const char *list, const char *host, bool isDirect) {
        QTest::addRow("%s for %s", list, host)
            << QByteArray(list) << QString::fromLatin1(host) << isDirect;
    };
    row("*", "api.example.com", true);
    row("*,other.example", "api.example.com", false);
    row(" *", "api.example.com", false);
    row("example.com", "example.com", true);
    row("example.com", "api.example.com", true);
    row(".example.com", "api.example.com", true);
    row(".example.com", "example.com", true);
    row("*.example.com", "api.example.com", false);
    row("example.com", "notexample.com", false);
    row("example.com.", "api.example.com", true);
    row("EXAMPLE.com", "api.example.COM", true);
    row("a.test, example.com", "api.example.com", true);
    row("a.test example.com", "api.example.com", true);
    row("a.test,,example.com,", "api.example.com", true);
    row("example.com:443", "example.com", false);
    row("com", "example.com", true);
    row(",", "example.com", false);
    row("192.0.2.7", "192.0.2.7", true);
    row("192.0.2", "192.0.2.7", false);
    row("192.0.2.0/24", "192.0.2.7", true);
    row("192.0.3.0/24", "192.0.2.7", false);
    row("2001:db8::1", "2001:db8::1", true);
    row("2001:db8::/32", "2001:db8::1", true);
    row("2001:db9::/32", "2001:db8::1", false);
}

void TestRoute::noProxyIsReadAsCurlDoes()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, host);
    QFETCH(bool, isDirect);
    qputenv("https_proxy", "http://proxy:1");
    for (const char *name : {"no_proxy", "NO_PROXY"}) {
        qputenv(name, list);
        QCOMPARE(resultFor(host), isDirect ? u"direct"_s : u"proxy:1"_s);
        qunsetenv(name);
    }
}

void TestRoute::aFaultNamesItsVariableAndNoPassword()
{
    qputenv("ALL_PROXY", "https://ann:hunter2@proxy:1");
    const auto proxy = environmentProxy(u"api.example.com"_s);
    QVERIFY(proxy && !*proxy);
    QVERIFY2(proxy->error().startsWith(u"all_proxy: "_s), qPrintable(proxy->error()));
    QVERIFY(!proxy->error().contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
