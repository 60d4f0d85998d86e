// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QLocale>
#include <QTest>

#include "app/api/replycheck.h"
#include "app/api/retryafter.h"
#include "tests/unit/finishedreply.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mielto;
using namespace mielto::testing;
using enum ApiErrorKind;

namespace {

const QByteArray kSecretPage = R"({"connections":[{"config":{"x":"hunter2"}}],"total":1})";

std::optional<ApiError> check(
    HttpAnswer answer, const QByteArray &body, const QList<QSslError> &tlsErrors)
{
    answer.body = body;
    answer.fault.tlsErrors = tlsErrors;
    return checkReply(answer);
}

} // namespace

class TestReplyCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundReplyHasNoError();
    void everyStatusHasItsKind_data();
    void everyStatusHasItsKind();
    void an404TellsTheUserFromTheAddress_data();
    void an404TellsTheUserFromTheAddress();
    void notAuthenticatedIsAMatterOfTheToken();
    void transportErrorsHaveTheirKind_data();
    void transportErrorsHaveTheirKind();
    void contentTypesAreChecked_data();
    void contentTypesAreChecked();
    void lengthsThatDifferAreRefused();
    void certificatesOutOfTimeSuggestTheClock();
    void theErrorCarriesTheServersWords();
    void retryAfterIsMeasuredByTheServersClock();
    void aLongWaitIsTold();
    void aFailedHandshakeIsNoBadCertificate();
    void pagesAreNotQuoted();
    void decodeFaultsNameTheirByte_data();
    void decodeFaultsNameTheirByte();
};

void TestReplyCheck::aSoundReplyHasNoError() { QVERIFY(!check(FinishedReply(200), "{}", {})); }

void TestReplyCheck::everyStatusHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<bool>("mayRetry");
    const auto row = [](const char *id, int status, ApiErrorKind kind, int exit, bool retry) {
        QTest::addRow("%s %d", id, status) << status << kind << exit << retry;
    };
    row("H20", 204, UnexpectedAnswer, 6, false);
    row("H20", 206, UnexpectedAnswer, 6, false);
    row("", 201, UnexpectedAnswer, 6, false);
    for (const int status : {301, 302, 303, 307, 308}) {
        row("H01", status, Redirect, 5, false);
    }
    row("H20", 304, UnexpectedAnswer, 6, false);
    row("", 300, UnexpectedAnswer, 6, false);
    row("", 400, BadRequest, 2, false);
    row("H12", 422, BadRequest, 2, false);
    row("", 413, TooLarge, 6, false);
    row("H07", 401, Unauthorized, 3, false);
    row("", 402, PaymentRequired, 3, false);
    row("H10", 403, Forbidden, 3, false);
    row("H11", 404, NotFound, 4, false);
    row("N23", 407, Proxy, 5, false);
    for (const int status : {408, 425, 429}) {
        row("H14", status, Busy, 5, true);
    }
    row("", 418, UnexpectedAnswer, 6, false);
    for (const int status : {500, 502, 503, 504}) {
        row("H18", status, ServerTrouble, 5, true);
    }
    row("H19", 501, ServerTrouble, 5, false);
    row("H19", 505, ServerTrouble, 5, false);
    row("H19", 600, UnexpectedAnswer, 6, false);
    row("H19", 999, UnexpectedAnswer, 6, false);
}

void TestReplyCheck::everyStatusHasItsKind()
{
    QFETCH(int, status);
    QFETCH(ApiErrorKind, kind);
    QFETCH(int, exitStatus);
    QFETCH(bool, mayRetry);
    // Qt's own verdict on the status must not matter.
    for (const auto qtError : {QNetworkReply::NoError, QNetworkReply::UnknownServerError}) {
        const auto error =
            check(FinishedReply(status, qtError), R"({"detail":"Connection not found"})", {});
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->exitStatus, exitStatus);
        QCOMPARE(error->mayRetry, mayRetry);
        QCOMPARE(error->httpStatus, status);
        QVERIFY(error->sentence.endsWith(u'.'));
    }
}

void TestReplyCheck::an404TellsTheUserFromTheAddress_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("user"); // As in the address.
    QTest::addColumn<QString>("words");
    QTest::addColumn<Remedy>("remedy");
    const auto row = [](const char *name, const QByteArray &body, const char *user,
                         const char *words, Remedy remedy) {
        QTest::newRow(name) << body << QString::fromLatin1(user) << QString::fromLatin1(words)
                            << remedy;
    };
    const QByteArray own = R"({"detail":"Connection not found"})";
    const QByteArray route = R"({"detail":"Not Found"})";
    row("H11 the endpoint's own words", own, "u", "does not know this user. Check the user ID",
        Remedy::CheckUser);
    row("own words, slash", own, "a%2Fb", "does not know this user. Check the user ID",
        Remedy::CheckUser);
    row("H11 no such route", route, "u", "or the address is not that of a Mielto server",
        Remedy::EditServer);
    row("no such route, slash", route, "a%2Fb", "No such user, or the server does not accept",
        Remedy::CheckUser);
    row("H11 another server's page", "<html>404</html>", "u", "no Mielto service",
        Remedy::EditServer);
    row("another server's page, slash", "<html>404</html>", "a%2fb", "No such user, or",
        Remedy::CheckUser);
    row("H11 empty", "", "u", "no Mielto service", Remedy::EditServer);
}

void TestReplyCheck::an404TellsTheUserFromTheAddress()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, user);
    QFETCH(QString, words);
    QFETCH(Remedy, remedy);
    const auto error = check(FinishedReply(404).of(user), body, {});
    QCOMPARE(error->kind, NotFound);
    QCOMPARE(error->remedy, remedy);
    QVERIFY2(error->sentence.contains(words), qPrintable(error->sentence));
}

void TestReplyCheck::notAuthenticatedIsAMatterOfTheToken()
{
    const auto error = check(FinishedReply(403), R"({"detail":"Not authenticated"})", {});
    QCOMPARE(error->kind, Unauthorized);
    QCOMPARE(error->remedy, Remedy::ReplaceToken);
}

void TestReplyCheck::transportErrorsHaveTheirKind_data()
{
    QTest::addColumn<int>("qtError");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<ApiErrorKind>("kind");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, bool answered,
                         ApiErrorKind kind) {
        QTest::newRow(name) << int(error) << answered << kind;
    };
    using Reply = QNetworkReply;
    row("N01", Reply::HostNotFoundError, false, NoConnection);
    row("N02", Reply::ConnectionRefusedError, false, NoConnection);
    row("N06", Reply::RemoteHostClosedError, false, NoConnection);
    row("cut", Reply::RemoteHostClosedError, true, Truncated);
    row("timeout", Reply::TimeoutError, false, Timeout);
    row("aborted", Reply::OperationCanceledError, true, Timeout);
    row("N19", Reply::SslHandshakeFailedError, false, Tls);
    row("no HTTP", Reply::ProtocolFailure, false, UnexpectedAnswer);
    row("N17", Reply::UnknownContentError, true, UnexpectedAnswer);
    row("network down", Reply::UnknownNetworkError, false, NoConnection);
    row("nothing at all", Reply::NoError, false, NoConnection);
}

void TestReplyCheck::transportErrorsHaveTheirKind()
{
    QFETCH(int, qtError);
    QFETCH(bool, isAnswered);
    QFETCH(ApiErrorKind, kind);
    const auto error =
        check(FinishedReply(isAnswered ? 200 : 0, QNetworkReply::NetworkError(qtError)),
            isAnswered ? "{\"conn" : "", {});
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QVERIFY(error->sentence.endsWith(u'.'));
}

void TestReplyCheck::contentTypesAreChecked_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    for (const char *type : {"application/json", "application/json; charset=utf-8",
             "Application/JSON;x=y", "application/problem+json"}) {
        QTest::addRow("%s", type) << QByteArray(type) << true;
    }
    for (const char *type : {"", "text/html", "text/html; charset=utf-8", "text/plain",
             "text/json5", "application/jsonx", "application/octet-stream", ";application/json"}) {
        QTest::addRow("H22 %s", type) << QByteArray(type) << false;
    }
}

void TestReplyCheck::contentTypesAreChecked()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isJson);
    FinishedReply reply(200);
    const auto error = check(reply.with("Content-Type", type), kSecretPage, {});
    QCOMPARE(!error, isJson);
    if (error) {
        QCOMPARE(error->kind, NotJson);
        const QString named = QString::fromLatin1(type.split(';').first());
        QVERIFY(error->sentence.contains(named.isEmpty() ? u"no type"_s : named));
    }
}

void TestReplyCheck::lengthsThatDifferAreRefused()
{
    FinishedReply reply(200);
    const auto error = check(reply.with("Content-Length", "7, 9"), "{}     ", {});
    QCOMPARE(error->kind, UnexpectedAnswer);
    const auto empty = check(FinishedReply(200), {}, {});
    QCOMPARE(empty->kind, UnexpectedAnswer); // H20
}

/// N20
void TestReplyCheck::certificatesOutOfTimeSuggestTheClock()
{
    const FinishedReply reply(0, QNetworkReply::SslHandshakeFailedError);
    const auto other = check(reply, {}, {QSslError(QSslError::SelfSignedCertificate)});
    QVERIFY(!other->sentence.contains(u"clock"_s));
    QVERIFY(!other->serverText.isEmpty());
    for (const auto reason : {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}) {
        const auto error = check(reply, {}, {QSslError(reason), QSslError(reason)});
        QCOMPARE(error->kind, Tls);
        QVERIFY(error->sentence.contains(u"clock"_s));
        QVERIFY(!error->serverText.contains(u"; "_s));
        QVERIFY(!error->mayRetry);
    }
}

void TestReplyCheck::theErrorCarriesTheServersWords()
{
    FinishedReply reply(503);
    reply.with("X-Request-ID", "r-\xE2\x80\xAE" + QByteArray(300, 'x')).with("Retry-After", "2");
    const auto error = check(reply, R"({"detail":"Soon"})", {});
    QCOMPARE(error->serverText, u"Soon"_s);
    QVERIFY(error->requestId.startsWith(u"r-⟨U+202E⟩xxx"_s));
    QVERIFY(error->requestId.size() <= 200);
    QCOMPARE(error->retryAfter, std::optional(2s));
}

void TestReplyCheck::retryAfterIsMeasuredByTheServersClock()
{
    for (const char *date : {"Sat, 18 Jul 2020 12:00:00 GMT", "Fri, 18 Jul 2036 12:00:00 GMT"}) {
        const QDateTime now = parseHttpDate(date);
        QVERIFY(now.isValid());
        FinishedReply reply(429);
        reply.with("Date", date)
            .with("Retry-After",
                QLocale::c()
                    .toString(now.addSecs(42), u"ddd, dd MMM yyyy hh:mm:ss' GMT'"_s)
                    .toLatin1());
        QCOMPARE(check(reply, {}, {})->retryAfter, std::optional(42s));
    }
}

void TestReplyCheck::aLongWaitIsTold()
{
    FinishedReply reply(429);
    const auto sentence = [&reply](const char *seconds) {
        return check(reply.with("Retry-After", seconds), {}, {})->sentence;
    };
    QCOMPARE(sentence("120"), u"The server asks to wait 120 s (429). Try again then."_s);
    QCOMPARE(sentence("3601"), u"The server asks to wait 61 min (429). Try again then."_s);
}

/// A handshake that fails is no bad certificate, and OpenSSL's words are not the server's.
void TestReplyCheck::aFailedHandshakeIsNoBadCertificate()
{
    const auto error = check(FinishedReply(0, QNetworkReply::SslHandshakeFailedError), {}, {});
    QCOMPARE(error->kind, Tls);
    QVERIFY2(!error->sentence.contains(u"certificate"_s), qPrintable(error->sentence));
    QVERIFY(error->details().contains(u"Reason: said by Qt"_s));
    QVERIFY(!error->details().contains(u"server says"_s));
}

/// What may hold secrets is not in an error.
void TestReplyCheck::pagesAreNotQuoted()
{
    FinishedReply html(200);
    const auto page = check(html.with("Content-Type", "text/plain"), kSecretPage, {});
    QVERIFY(!page->details().contains(u"hunter2"_s));
    const auto cut =
        check(FinishedReply(200, QNetworkReply::RemoteHostClosedError), kSecretPage, {});
    QVERIFY(!cut->details().contains(u"hunter2"_s));
    const ApiError broken = decodeError({JsonFault::Kind::Syntax, 20}, "  " + kSecretPage);
    QVERIFY(!broken.details().contains(u"hunter2"_s));
    const ApiError other = decodeError({JsonFault::Kind::Syntax, 0}, "Please sign in");
    QCOMPARE(other.serverText, u"(fault at byte 0) Please sign in"_s);
}

void TestReplyCheck::decodeFaultsNameTheirByte_data()
{
    using Kind = JsonFault::Kind;
    QTest::addColumn<std::optional<Kind>>("fault");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("truncated") << std::optional(Kind::Truncated) << Truncated;
    QTest::newRow("not JSON") << std::optional(Kind::Syntax) << NotJson;
    QTest::newRow("not UTF-8") << std::optional(Kind::Utf8) << NotJson;
    QTest::newRow("too deep") << std::optional(Kind::TooDeep) << WrongShape;
    QTest::newRow("wrong shape") << std::optional<Kind>() << WrongShape;
}

void TestReplyCheck::decodeFaultsNameTheirByte()
{
    QFETCH(std::optional<JsonFault::Kind>, fault);
    QFETCH(ApiErrorKind, kind);
    const ApiError error = decodeError({fault, 1234}, QByteArray(5000, 'x'));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(error.serverText.startsWith(u"(fault at byte 1234)"_s));
    QVERIFY(error.serverText.size() <= 500);
    QVERIFY(error.sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestReplyCheck)
#include "tst_replycheck.moc"
