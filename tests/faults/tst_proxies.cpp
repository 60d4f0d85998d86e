// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/proxyaddress.h"
#include "tests/common/fetchone.h"
#include "tests/common/scriptedpeer.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

/// Whatever a proxy does is told as the proxy's, and a proxy that refuses is asked three times at
/// the most.
class ProxiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aTunnelIsUsedForAllRequests();
    void nameAndPasswordGoOnlyToAProxyThatAsks();
    void refusalsNameTheProxy_data();
    void refusalsNameTheProxy();
    void manyRequestsAskARefusingProxyOnce();
    void aProxyThatCannotBeReachedIsNamed_data();
    void aProxyThatCannotBeReachedIsNamed();
    void theEnvironmentNamesTheProxy();
    void socksProxiesAreNamedToo();

private:
    QByteArray read(const QString &name);
    Endpoint endpoint() const;
    /// Through the proxy; the server's name is known to nobody else.
    std::optional<PageReply> fetchThrough(const QString &proxy);

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedPeer> m_server;
};

namespace {

QByteArray proxyReply(const QByteArray &status, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: 0\r\n\r\n";
}

/// Joins the client to the server, as a proxy does after CONNECT.
void tunnel(QTcpSocket *client, quint16 port)
{
    auto *server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::connected, client, [client, server] {
        client->disconnect(SIGNAL(readyRead()));
        QObject::connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
        QObject::connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, port);
}

const QByteArray kBasic =
    "Proxy-Authorization: Basic " + QByteArray("ann:p@ss").toBase64() + "\r\n";

} // namespace

void ProxiesTest::initTestCase()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"key"_s,
            u"-out"_s, u"crt"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=api.mielto.test"_s,
            u"-addext"_s, u"subjectAltName=DNS:api.mielto.test"_s});
    QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
}

void ProxiesTest::init()
{
    for (const char *name : {"https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(name);
        qunsetenv(QByteArray(name).toUpper().constData());
    }
    m_server = std::make_unique<ScriptedPeer>(
        ScriptedPeer::answer(ScriptedPeer::reply(ScriptedPeer::page(2, 2)), false), read(u"key"_s),
        read(u"crt"_s));
}

QByteArray ProxiesTest::read(const QString &name)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Endpoint ProxiesTest::endpoint() const
{
    Endpoint endpoint = endpointAt(QUrl(u"https://api.mielto.test"_s));
    endpoint.caFile = m_folder.filePath(u"crt"_s);
    return endpoint;
}

std::optional<PageReply> ProxiesTest::fetchThrough(const QString &proxy)
{
    NetworkOptions options = quickOptions();
    options.proxyMode = ProxyMode::Own;
    options.ownProxy = *parseProxy(proxy);
    return fetchOne(endpoint(), options);
}

void ProxiesTest::aTunnelIsUsedForAllRequests()
{
    ScriptedPeer proxy(
        [this](QTcpSocket *socket, const QByteArray &, int) { tunnel(socket, m_server->port()); });
    NetworkOptions options = quickOptions();
    options.proxyMode = ProxyMode::Own;
    options.ownProxy = *parseProxy(proxy.url().toString());
    NetworkThread network;
    NetworkPageSource source(network, endpoint(), options);
    int pages = 0;
    for (int i = 0; i < 3; ++i) {
        source.fetch({{u"u"_s, {}, {}}, 0, 10},
            [&pages](const PageReply &reply) { pages += reply.page ? 1 : 0; });
        QTRY_COMPARE(pages, i + 1);
    }
    QCOMPARE(proxy.connections(), 1);
    QVERIFY2(proxy.requests().first().startsWith("CONNECT api.mielto.test:443 HTTP/1.1\r\n"
                                                 "Host: api.mielto.test:443\r\n"),
        proxy.requests().first().constData());
    QVERIFY(!proxy.allBytes().contains(kTokenText));
    QCOMPARE(m_server->requests().size(), 3);
}

void ProxiesTest::nameAndPasswordGoOnlyToAProxyThatAsks()
{
    ScriptedPeer proxy([this](QTcpSocket *socket, const QByteArray &request, int) {
        if (request.contains(kBasic)) {
            tunnel(socket, m_server->port());
        } else {
            socket->write(
                proxyReply("407 Sign in", "Proxy-Authenticate: Basic realm=\"a, NTLM\"\r\n"));
        }
    });
    const QString address = u"http://ann:p%40ss@127.0.0.1:%1"_s.arg(proxy.port());
    const auto reply = fetchThrough(address);
    QVERIFY(reply);
    QVERIFY2(bool(reply->page), qPrintable(reply->page ? QString() : reply->page.error().sentence));
    QCOMPARE(proxy.connections(), 2);
    QVERIFY(!proxy.requests().first().contains("Proxy-Authorization"));
    QCOMPARE(reply->wireRequests, 1);
}

void ProxiesTest::refusalsNameTheProxy_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("login");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("connections");
    const auto row = [](const char *name, const QByteArray &answer, const QString &login,
                         ApiErrorKind kind, const QString &words, int connections = 1) {
        QTest::newRow(name) << answer << login << kind << words << connections;
    };
    const auto asking = [](const QByteArray &schemes) {
        return proxyReply("407 Proxy Authentication Required", schemes);
    };
    const QString login = u"ann:secret-4711@"_s;
    const QString ntlm = u"This proxy asks for NTLM sign-in, which is not supported. Use a local "
                         "proxy such as cntlm."_s;
    using enum ApiErrorKind;
    row("NTLM", asking("Proxy-Authenticate: NTLM\r\n"), login, Proxy, ntlm);
    row("NTLM and Basic", asking("Proxy-Authenticate: NTLM, Basic realm=\"x\"\r\n"), login, Proxy,
        ntlm);
    row("Basic and NTLM",
        asking("Proxy-Authenticate: Basic realm=\"x\"\r\nProxy-Authenticate: ntlm\r\n"), login,
        Proxy, ntlm);
    row("Negotiate", asking("Proxy-Authenticate: Negotiate\r\n"), {}, Proxy,
        u"asks for Negotiate sign-in"_s);
    row("Digest", asking("Proxy-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\n"), login, Proxy,
        u"asks for Digest sign-in"_s);
    row("Basic without a login", asking("Proxy-Authenticate: Basic realm=\"x\"\r\n"), {},
        ProxySignIn, u"asks for a name and password"_s);
    row("Basic, rejected", asking("Proxy-Authenticate: Basic realm=\"x\"\r\n"), login, ProxySignIn,
        u"rejected the name and password"_s, 2);
    row("403", proxyReply("403 Forbidden"), {}, Proxy, u"does not connect to the server (403)"_s);
    row("502", proxyReply("502 Bad Gateway"), {}, Proxy, u"does not connect to the server (502)"_s);
    row("redirect", proxyReply("302 Found", "Location: http://127.0.0.1/\r\n"), {}, Proxy,
        u"(302)"_s);
    row("not HTTP", "SSH-2.0-x\r\n", {}, Proxy, u"does not respond like a proxy"_s);
    row("closed", {}, {}, Proxy, u"closed the connection"_s);
    row("closed after the tunnel", "HTTP/1.1 200 OK\r\n\r\n", {}, Proxy,
        u"closed the connection"_s);
    row("endless headers", "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(60'000), {},
        Proxy, u"does not respond like a proxy"_s);
}

void ProxiesTest::refusalsNameTheProxy()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, login);
    QFETCH(ApiErrorKind, kind);
    QFETCH(QString, words);
    QFETCH(int, connections);
    ScriptedPeer proxy(ScriptedPeer::answer(answer));
    const auto reply = fetchThrough(u"http://"_s + login + u"127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY(reply && !reply->page);
    const ApiError error = reply->page.error();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.exitStatus, 5);
    QCOMPARE(error.proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY2(error.sentence.contains(words), qPrintable(error.sentence));
    QVERIFY2(error.sentence.contains(error.proxy), qPrintable(error.sentence));
    QVERIFY(!error.mayRetry);
    QVERIFY(!(error.sentence + error.details()).contains(u"secret-4711"_s));
    QCOMPARE(proxy.connections(), connections);
    QCOMPARE(reply->wireRequests, 0);
    QVERIFY(!proxy.allBytes().contains("NTLMSSP"));
    QCOMPARE(m_server->connections(), 0);
}

void ProxiesTest::manyRequestsAskARefusingProxyOnce()
{
    ScriptedPeer proxy(
        ScriptedPeer::answer(proxyReply("407 Sign in", "Proxy-Authenticate: NTLM\r\n"), false));
    NetworkOptions options = quickOptions();
    options.proxyMode = ProxyMode::Own;
    options.ownProxy = *parseProxy(proxy.url().toString());
    NetworkThread network;
    NetworkPageSource source(network, endpoint(), options);
    int failed = 0;
    for (int i = 0; i < 20; ++i) {
        source.fetch({{u"u"_s, {}, {}}, 0, 10},
            [&failed](const PageReply &reply) { failed += reply.page ? 0 : 1; });
    }
    QTRY_COMPARE(failed, 20);
    QCOMPARE(proxy.connections(), 1);
}

void ProxiesTest::aProxyThatCannotBeReachedIsNamed_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("words");
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const QString down = u"127.0.0.1:%1"_s.arg(gone.serverPort());
    QTest::newRow("down") << QString(u"http://"_s + down) << u"refuses connections"_s;
    QTest::newRow("down, SOCKS") << QString(u"socks5://"_s + down) << u"refuses connections"_s;
    QTest::newRow("unknown name") << u"http://nowhere.invalid:8080"_s
                                  << u"Cannot resolve the proxy"_s;
}

void ProxiesTest::aProxyThatCannotBeReachedIsNamed()
{
    QFETCH(QString, proxy);
    QFETCH(QString, words);
    NetworkOptions options; // Names are looked for at leisure.
    options.proxyMode = ProxyMode::Own;
    options.ownProxy = *parseProxy(proxy);
    const auto reply = fetchOne(endpoint(), options);
    QVERIFY(reply && !reply->page);
    QCOMPARE(reply->page.error().kind, ApiErrorKind::Proxy);
    QVERIFY2(
        reply->page.error().sentence.contains(words), qPrintable(reply->page.error().sentence));
    QVERIFY(reply->page.error().sentence.contains(proxy));
}

void ProxiesTest::theEnvironmentNamesTheProxy()
{
    ScriptedPeer proxy([](QTcpSocket *, const QByteArray &, int) {}); // Silent.
    qputenv("all_proxy", u"127.0.0.1:%1"_s.arg(proxy.port()).toLatin1());
    const auto silent = fetchOne(endpoint(), quickOptions());
    QVERIFY(silent && !silent->page);
    QCOMPARE(proxy.connections(), 1);
    QCOMPARE(silent->page.error().kind, ApiErrorKind::Proxy);
    QVERIFY2(silent->page.error().sentence.contains(u"in time"_s),
        qPrintable(silent->page.error().sentence));

    qputenv("no_proxy", ".mielto.test");
    const auto direct = fetchOne(endpoint(), quickOptions());
    QVERIFY(direct && !direct->page);
    QCOMPARE(direct->page.error().kind, ApiErrorKind::NoConnection);
    QCOMPARE(proxy.connections(), 1);

    qputenv("no_proxy", "");
    qputenv("https_proxy", "https://proxy.example:1");
    const auto refused = fetchOne(endpoint(), quickOptions());
    QVERIFY(refused && !refused->page);
    QCOMPARE(refused->page.error().kind, ApiErrorKind::Refused);
    QVERIFY(refused->page.error().sentence.startsWith(u"https_proxy: "_s));
    QCOMPARE(proxy.connections(), 1);
}

void ProxiesTest::socksProxiesAreNamedToo()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        ++connections;
        // None of the offered ways to sign in will do.
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("\x05\xff", 2); });
    });
    const auto reply = fetchThrough(u"socks5://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    QVERIFY(reply && !reply->page);
    QVERIFY2(!reply->page.error().proxy.isEmpty(), qPrintable(reply->page.error().sentence));
    QCOMPARE(reply->page.error().exitStatus, 5);
    QVERIFY(connections <= 3);
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
