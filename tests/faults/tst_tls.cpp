// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/api/tlsconfiguration.h"
#include "tests/common/fetchone.h"
#include "tests/common/scriptedpeer.h"

using namespace mielto;
using namespace mielto::testing;

/// One TLS policy: what the system (and the profile's own CA file) does not trust gets no byte of
/// the token.
class TlsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void aCaFileOfTheProfileIsTrusted();
    void aCaFileDoesNotLingerInAnotherSource();
    void aBadCaFileIsSaidBeforeAnythingIsSent();
    void plainHttpBehindAnHttpsAddressEnds();
    void anOfferOfHttp2IsNotTaken();
    void oldTlsIsNoBadCertificate();
    void aCaFileJoinsTheSystems();

private:
    inline static const QByteArray kPage = ScriptedPeer::page(2, 2);
    void openssl(const QStringList &arguments);
    QByteArray read(const QString &name);
    void makeCa(const QString &name);
    /// name.key and name.crt, signed by `ca`.
    void makeCertificate(const QString &name, const QString &ca, const QString &subjectAltName,
        const QString &startDate, const QString &endDate);
    Endpoint endpointOf(const ScriptedPeer &peer, const QString &caFile = {});

    QTemporaryDir m_folder;
};

void TlsTest::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QByteArray TlsTest::read(const QString &name)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TlsTest::makeCa(const QString &name)
{
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
        name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".crt"),
        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
        QStringLiteral("/CN=Test CA ") + name});
    QDir(m_folder.path()).mkdir(name + QStringLiteral(".new"));
    QFile database(m_folder.filePath(name + QStringLiteral(".db")));
    QVERIFY(database.open(QIODevice::WriteOnly));
    QFile config(m_folder.filePath(name + QStringLiteral(".cnf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[ca]\ndefault_ca=d\n[d]\ndatabase=" + name.toLatin1()
        + ".db\nnew_certs_dir=" + name.toLatin1()
        + ".new\ndefault_md=sha256\nrand_serial=yes\nunique_subject=no\npolicy=p\nemail_in_dn=no\n"
          "copy_extensions=copy\n[p]\ncommonName=supplied\n");
}

void TlsTest::makeCertificate(const QString &name, const QString &ca, const QString &subjectAltName,
    const QString &startDate, const QString &endDate)
{
    openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
        QStringLiteral("-nodes"), QStringLiteral("-keyout"), name + QStringLiteral(".key"),
        QStringLiteral("-out"), name + QStringLiteral(".csr"), QStringLiteral("-subj"),
        QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=") + subjectAltName});
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
        ca + QStringLiteral(".cnf"), QStringLiteral("-cert"), ca + QStringLiteral(".crt"),
        QStringLiteral("-keyfile"), ca + QStringLiteral(".key"), QStringLiteral("-in"),
        name + QStringLiteral(".csr"), QStringLiteral("-out"), name + QStringLiteral(".crt"),
        QStringLiteral("-startdate"), startDate, QStringLiteral("-enddate"), endDate,
        QStringLiteral("-notext")});
}

void TlsTest::initTestCase()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto stamp = [&now](int days) {
        return now.addDays(days).toString(QStringLiteral("yyMMddHHmmss'Z'"));
    };
    const QString here = QStringLiteral("IP:127.0.0.1,DNS:localhost");
    makeCa(QStringLiteral("ca"));
    makeCa(QStringLiteral("otherca"));
    makeCertificate(QStringLiteral("good"), QStringLiteral("ca"), here, stamp(-1), stamp(1));
    makeCertificate(QStringLiteral("expired"), QStringLiteral("ca"), here, stamp(-9), stamp(-2));
    makeCertificate(QStringLiteral("early"), QStringLiteral("ca"), here, stamp(2), stamp(9));
    makeCertificate(QStringLiteral("wronghost"), QStringLiteral("ca"),
        QStringLiteral("DNS:other.example"), stamp(-1), stamp(1));
    makeCertificate(
        QStringLiteral("unknown"), QStringLiteral("otherca"), here, stamp(-1), stamp(1));
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
        QStringLiteral("selfsigned.key"), QStringLiteral("-out"), QStringLiteral("selfsigned.crt"),
        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
        QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=") + here});
}

Endpoint TlsTest::endpointOf(const ScriptedPeer &peer, const QString &caFile)
{
    Endpoint endpoint = endpointAt(peer.url());
    endpoint.caFile = caFile;
    return endpoint;
}

void TlsTest::badCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustCa");
    QTest::addColumn<bool>("isAboutTime");
    QTest::newRow("N19 self signed") << QStringLiteral("selfsigned") << true << false;
    QTest::newRow("N19 expired") << QStringLiteral("expired") << true << true;
    QTest::newRow("N20 not yet valid") << QStringLiteral("early") << true << true;
    QTest::newRow("N19 wrong host") << QStringLiteral("wronghost") << true << false;
    QTest::newRow("N19 unknown CA") << QStringLiteral("unknown") << true << false;
    QTest::newRow("N19 no CA given") << QStringLiteral("good") << false << false;
}

void TlsTest::badCertificatesAreRefused()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trustCa);
    QFETCH(bool, isAboutTime);
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage)),
        read(certificate + QStringLiteral(".key")), read(certificate + QStringLiteral(".crt")));
    const QString ca = trustCa ? m_folder.filePath(QStringLiteral("ca.crt")) : QString();
    const auto reply = fetchOne(endpointOf(peer, ca), quickOptions());
    QVERIFY(reply && !reply->page);
    const ApiError error = reply->page.error();
    QVERIFY2(error.kind == ApiErrorKind::Tls, qPrintable(error.sentence));
    QCOMPARE(error.exitStatus, 5);
    QVERIFY(!error.mayRetry);
    QCOMPARE(error.sentence.contains(QStringLiteral("clock")), isAboutTime);
    QVERIFY2(!error.serverText.isEmpty(), "the reason stands in the details");
    QCOMPARE(peer.requests().size(), 0);
    QVERIFY(!peer.allBytes().contains(kTokenText));
}

void TlsTest::aCaFileOfTheProfileIsTrusted()
{
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage)),
        read(QStringLiteral("good.key")), read(QStringLiteral("good.crt")));
    const auto reply =
        fetchOne(endpointOf(peer, m_folder.filePath(QStringLiteral("ca.crt"))), quickOptions());
    QVERIFY(reply);
    QVERIFY2(bool(reply->page), qPrintable(reply->page ? QString() : reply->page.error().sentence));
    QVERIFY(peer.allBytes().contains(kTokenText));
}

void TlsTest::aCaFileDoesNotLingerInAnotherSource()
{
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage)),
        read(QStringLiteral("good.key")), read(QStringLiteral("good.crt")));
    const QString ca = m_folder.filePath(QStringLiteral("ca.crt"));
    QVERIFY(!fetchOne(endpointOf(peer), quickOptions())->page);
    QVERIFY(bool(fetchOne(endpointOf(peer, ca), quickOptions())->page));
    QVERIFY(!fetchOne(endpointOf(peer), quickOptions())->page);
}

void TlsTest::aBadCaFileIsSaidBeforeAnythingIsSent()
{
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage)),
        read(QStringLiteral("good.key")), read(QStringLiteral("good.crt")));
    for (const QString &name : {QStringLiteral("missing.crt"), QStringLiteral("good.key")}) {
        const auto reply = fetchOne(endpointOf(peer, m_folder.filePath(name)), quickOptions());
        QVERIFY(reply && !reply->page);
        QCOMPARE(reply->page.error().kind, ApiErrorKind::Refused);
        QCOMPARE(reply->page.error().exitStatus, 2);
        QCOMPARE(peer.connections(), 0);
    }
}

void TlsTest::plainHttpBehindAnHttpsAddressEnds()
{
    ScriptedPeer plain([](QTcpSocket *, const QByteArray &, int) {});
    QUrl url = plain.url();
    url.setScheme(QStringLiteral("https"));
    const auto reply = fetchOne(endpointAt(url), quickOptions());
    QVERIFY(reply && !reply->page);
    QVERIFY(!plain.allBytes().contains(kTokenText));
}

void TlsTest::anOfferOfHttp2IsNotTaken() // N26
{
    QByteArray chosen;
    ScriptedPeer peer(
        [&chosen](QTcpSocket *socket, const QByteArray &, int) {
            const auto *tls = qobject_cast<QSslSocket *>(socket);
            chosen = tls->sslConfiguration().nextNegotiatedProtocol();
            socket->write(ScriptedPeer::reply(kPage));
        },
        read(QStringLiteral("good.key")), read(QStringLiteral("good.crt")));
    const auto reply =
        fetchOne(endpointOf(peer, m_folder.filePath(QStringLiteral("ca.crt"))), quickOptions());
    QVERIFY(reply && reply->page);
    QVERIFY2(chosen.isEmpty() || chosen == "http/1.1", chosen.constData());
    QVERIFY2(
        peer.requests().first().contains(" HTTP/1.1\r\n"), peer.requests().first().constData());
    QVERIFY(!peer.allBytes().contains("PRI * HTTP/2"));
    QVERIFY(!peer.allBytes().toLower().contains("\r\nupgrade:"));
}

void TlsTest::oldTlsIsNoBadCertificate()
{
    QProcess server;
    server.setWorkingDirectory(m_folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("openssl"),
        {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
            QStringLiteral("-tls1"), QStringLiteral("-cipher"), QStringLiteral("ALL@SECLEVEL=0"),
            QStringLiteral("-key"), QStringLiteral("good.key"), QStringLiteral("-cert"),
            QStringLiteral("good.crt")});
    QByteArray said;
    QTRY_VERIFY2((said += server.readAll()).contains("ACCEPT 127.0.0.1:"), said.constData());
    const QByteArray port = said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed();
    Endpoint endpoint =
        endpointAt(QUrl(QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(port)));
    endpoint.caFile = m_folder.filePath(QStringLiteral("ca.crt"));
    const auto reply = fetchOne(endpoint, quickOptions());
    server.kill();
    server.waitForFinished();
    QVERIFY(reply && !reply->page);
    const ApiError error = reply->page.error();
    QCOMPARE(error.kind, ApiErrorKind::Tls);
    QVERIFY2(!error.sentence.contains(QStringLiteral("certificate")), qPrintable(error.sentence));
    QVERIFY2(error.details().contains(QStringLiteral("\nReason: ")), qPrintable(error.details()));
}

/// Whoever the system trusts is trusted beside the file's authority.
void TlsTest::aCaFileJoinsTheSystems()
{
    const QString file = m_folder.filePath(QStringLiteral("ca.crt"));
    const auto tls = tlsConfiguration(file, readCaFile(file));
    QVERIFY(bool(tls));
    const auto trusted = tls->caCertificates();
    const auto own = QSslCertificate::fromData(read(QStringLiteral("ca.crt")));
    QVERIFY(trusted.contains(own.first()));
    for (const QSslCertificate &one : QSslConfiguration::systemCaCertificates()) {
        QVERIFY2(trusted.contains(one), qPrintable(one.subjectDisplayName()));
    }
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
