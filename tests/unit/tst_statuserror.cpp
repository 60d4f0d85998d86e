// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/statuserror.h"
#include "tests/unit/finishedreply.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestStatusError final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redirectsNameTheirTarget_data();
    void redirectsNameTheirTarget();
    void anIdWithASlashThatIsRedirectedIsNotFound();
};

void TestStatusError::redirectsNameTheirTarget_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *location, const QString &named) {
        QTest::newRow(name) << QByteArray(location) << named;
    };
    row("H01 other host", "https://evil.example/a?b=c", u"to https://evil.example."_s);
    row("H02 other port", "https://api.example.com:8443/", u"to https://api.example.com:8443."_s);
    row("H03 downgrade", "http://api.example.com/", u"another path of its own"_s);
    row("trailing slash behind TLS", "http://api.example.com/api/v1/connections/users/u/?skip=0",
        u"address https://api.example.com is right"_s);
    row("another path behind TLS", "http://api.example.com/v2/api/v1/connections/users/u",
        u"enter https://api.example.com/v2 as the server address"_s);
    row("another path", "/v2/api/v1/connections/users/u?skip=0",
        u"enter https://api.example.com/v2 as the server address"_s);
    row("H04 network path", "//evil.example/", u"to https://evil.example."_s);
    row("H05 smb", "smb://evil.example/x", u"to smb://evil.example."_s);
    row("H06 same origin", "/api/v1/", u"another path of its own"_s);
    row("H06 slash", "https://api.example.com/x/", u"another path of its own"_s);
    row("user info is not repeated", "https://ann:hunter2@evil.example/",
        u"to https://evil.example."_s);
    row("punycode",
        "https://b\xC3\xBC"
        "cher.example/",
        u"to https://xn--bcher-kva.example."_s);
    row("none", "", u"redirects elsewhere"_s);
    row("broken", "https://[", u"redirects elsewhere"_s);
}

void TestStatusError::redirectsNameTheirTarget()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, named);
    FinishedReply reply(307);
    const ApiError error = redirectError(reply.with("Location", location));
    QCOMPARE(error.kind, ApiErrorKind::Redirect);
    QVERIFY2(error.sentence.contains(named), qPrintable(error.sentence));
    QVERIFY(!error.sentence.contains(u"hunter2"_s));
}

void TestStatusError::anIdWithASlashThatIsRedirectedIsNotFound()
{
    FinishedReply reply(307);
    reply.of(u"u%2F"_s).with(
        "Location", "http://api.example.com/api/v1/connections/users/u?skip=0");
    const ApiError error = redirectError(reply);
    QCOMPARE(error.kind, ApiErrorKind::NotFound);
    QVERIFY2(error.sentence.contains(u"“/”"_s), qPrintable(error.sentence));
}

QTEST_GUILESS_MAIN(TestStatusError)
#include "tst_statuserror.moc"
