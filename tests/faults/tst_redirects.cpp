// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/common/fetchone.h"
#include "tests/common/scriptedpeer.h"

using namespace mielto;
using namespace mielto::testing;

/// Redirects are never followed: neither token nor workspace may reach another origin.
class RedirectsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingReachesTheTargetOfARedirect_data();
    void nothingReachesTheTargetOfARedirect();
    void theMessageNamesTheOrigin();
    void noLocalFileIsOpened_data();
    void noLocalFileIsOpened();
};

namespace {

QByteArray redirect(const QByteArray &status, const QByteArray &location)
{
    return "HTTP/1.1 " + status + " Moved\r\nLocation: " + location
        + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

void RedirectsTest::nothingReachesTheTargetOfARedirect_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("location"); // %1 is the target's port.
    const QList<QByteArray> codes{"301", "302", "303", "307", "308"};
    const QStringList targets{QStringLiteral("http://127.0.0.1:%1/"),
        QStringLiteral("http://127.0.0.2:%1/x"), QStringLiteral("http://localhost:%1/api/v1/"),
        QStringLiteral("//127.0.0.2:%1/evil"), QStringLiteral("http://user:pass@127.0.0.2:%1/"),
        QStringLiteral("http://sub.localhost:%1/"), QStringLiteral("http://localhost.:%1/"),
        QStringLiteral("https://127.0.0.2:%1/")};
    for (const QByteArray &code : codes) {
        for (const QString &target : targets) {
            QTest::newRow(qPrintable(
                QStringLiteral("H01-H04 %1 to %2").arg(QString::fromLatin1(code), target)))
                << code << target;
        }
    }
}

void RedirectsTest::nothingReachesTheTargetOfARedirect()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, location);
    ScriptedPeer target(ScriptedPeer::answer(ScriptedPeer::reply(ScriptedPeer::page(1, 1))),
        QHostAddress(QHostAddress::AnyIPv4));
    const QByteArray to = location.arg(target.port()).toLatin1();
    ScriptedPeer origin(ScriptedPeer::answer(redirect(status, to)));

    const auto reply = fetchOne(endpointAt(origin.url()), quickOptions());
    QVERIFY(reply);
    QVERIFY(!reply->page);
    QCOMPARE(reply->page.error().kind, ApiErrorKind::Redirect);
    QVERIFY(!reply->page.error().mayRetry);
    QVERIFY2(target.allBytes().isEmpty(), target.allBytes().constData());
    QCOMPARE(target.connections(), 0);
    QCOMPARE(origin.requests().size(), 1);
    QVERIFY2(origin.requests().first().contains(kTokenText), "the origin itself gets the token");
}

void RedirectsTest::theMessageNamesTheOrigin()
{
    ScriptedPeer elsewhere(ScriptedPeer::answer(
        redirect("302", "https://user:secret@evil.example:8443/path?query=1")));
    const auto reply = fetchOne(endpointAt(elsewhere.url()), quickOptions());
    QVERIFY(reply && !reply->page);
    const QString sentence = reply->page.error().sentence;
    QVERIFY2(sentence.contains(QStringLiteral("https://evil.example:8443")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("secret")), qPrintable(sentence));

    ScriptedPeer slash(ScriptedPeer::answer(redirect("307", "/api/v1/connections/users/u/")));
    const auto same = fetchOne(endpointAt(slash.url()), quickOptions()); // H06
    QVERIFY(same && !same->page);
    QVERIFY2(same->page.error().sentence.contains(QStringLiteral("path")),
        qPrintable(same->page.error().sentence));
    QCOMPARE(slash.requests().size(), 1);
}

void RedirectsTest::noLocalFileIsOpened_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("H05 file") << QByteArray("file:///etc/hostname");
    QTest::newRow("H05 data") << QByteArray("data:application/json,{}");
    QTest::newRow("H05 smb") << QByteArray("smb://127.0.0.1/share");
    QTest::newRow("no location") << QByteArray();
    QTest::newRow("not an address") << QByteArray("http://[");
}

void RedirectsTest::noLocalFileIsOpened()
{
    QFETCH(QByteArray, location);
    ScriptedPeer origin(ScriptedPeer::answer(redirect("302", location)));
    const auto reply = fetchOne(endpointAt(origin.url()), quickOptions());
    QVERIFY(reply && !reply->page);
    QCOMPARE(reply->page.error().kind, ApiErrorKind::Redirect);
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
