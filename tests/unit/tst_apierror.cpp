// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "app/api/apierror.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using enum ApiErrorKind;

class TestApiError final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsExitStatusAndAdvice_data();
    void everyKindHasItsExitStatusAndAdvice();
    void aSentenceOfItsOwnReplacesTheKinds();
    void detailsAreALineEach();
    void detailsTakeServerTextLiterally();
};

void TestApiError::everyKindHasItsExitStatusAndAdvice_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<bool>("mayRetry");
    const auto row = [](const char *name, ApiErrorKind kind, int status, bool mayRetry) {
        QTest::newRow(name) << kind << status << mayRetry;
    };
    row("refused before sending", Refused, 2, false);
    row("token missing", TokenMissing, 3, false);
    row("no connection", NoConnection, 5, true);
    row("timeout", Timeout, 5, true);
    row("TLS", Tls, 5, false);
    row("proxy", Proxy, 5, false);
    row("proxy sign-in", ProxySignIn, 5, false);
    row("redirect", Redirect, 5, false);
    row("400, 422", BadRequest, 2, false);
    row("401", Unauthorized, 3, false);
    row("402", PaymentRequired, 3, false);
    row("403", Forbidden, 3, false);
    row("404", NotFound, 4, false);
    row("408, 425, 429", Busy, 5, true);
    row("5xx", ServerTrouble, 5, true);
    row("truncated", Truncated, 5, true);
    row("unexpected answer", UnexpectedAnswer, 6, false);
    row("not JSON", NotJson, 6, false);
    row("wrong shape", WrongShape, 6, false);
    row("too large", TooLarge, 6, false);
}

void TestApiError::everyKindHasItsExitStatusAndAdvice()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(int, exitStatus);
    QFETCH(bool, mayRetry);
    const ApiError error = makeApiError(kind);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.exitStatus, exitStatus);
    QCOMPARE(error.mayRetry, mayRetry);
    QVERIFY(error.sentence.size() > 20 && error.sentence.endsWith(u'.'));
    QVERIFY(error.remedy != Remedy::None || kind == TooLarge);
    QVERIFY(error.serverText.isEmpty() && !error.retryAfter && error.httpStatus == 0);
    QVERIFY(qAbs(error.time.secsTo(QDateTime::currentDateTimeUtc())) <= 5);
    QCOMPARE(error.time.timeSpec(), Qt::UTC);
}

void TestApiError::aSentenceOfItsOwnReplacesTheKinds()
{
    const ApiError error = makeApiError(NotFound, u"Nobody."_s);
    QCOMPARE(error.sentence, u"Nobody."_s);
    QCOMPARE(error.exitStatus, 4);
}

void TestApiError::detailsAreALineEach()
{
    ApiError error = makeApiError(ServerTrouble);
    error.time = QDateTime({2026, 7, 18}, {1, 2, 3}, QTimeZone::utc()).toUTC();
    QCOMPARE(error.details(), u"Time: 2026-07-18T01:02:03Z"_s);
    error.httpStatus = 503;
    error.requestId = u"r-1"_s;
    error.serverText = u"later"_s;
    QCOMPARE(error.details(),
        u"Status: 503\nRequest ID: r-1\nTime: 2026-07-18T01:02:03Z\nThe server says: later"_s);
    error.url = u"https://example.org/x"_s;
    error.attempt = 3;
    QCOMPARE(error.details(),
        u"URL: https://example.org/x\nStatus: 503\nRequest ID: r-1\nAttempt: 3\n"
        "Time: 2026-07-18T01:02:03Z\nThe server says: later"_s);
}

/// X08
void TestApiError::detailsTakeServerTextLiterally()
{
    ApiError error = makeApiError(ServerTrouble);
    error.requestId = u"%1 %n &File"_s;
    error.serverText = u"100%1 %2 %L1"_s;
    QVERIFY(error.details().contains(u"Request ID: %1 %n &File\n"_s));
    QVERIFY(error.details().endsWith(u"The server says: 100%1 %2 %L1"_s));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
