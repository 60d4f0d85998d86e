// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QNetworkReply>
#include <QTest>
#include <QTimeZone>

#include "app/api/replycheck.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mielto;
using enum ApiErrorKind;
Q_DECLARE_METATYPE(mielto::ApiErrorKind)
Q_DECLARE_METATYPE(mielto::DecodeFault::Kind)

namespace {

/// A reply that is already over.
class FinishedReply final : public QNetworkReply {
public:
    explicit FinishedReply(int status, NetworkError error = NoError)
    {
        setUrl(QUrl(u"https://api.example.com/api/v1/connections/users/u"_s));
        if (status != 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        }
        if (error != NoError) {
            setError(error, u"said by Qt"_s);
        }
        setRawHeader("Content-Type", "application/json");
    }
    FinishedReply &with(const QByteArray &header, const QByteArray &value)
    {
        setRawHeader(header, value);
        return *this;
    }
    void abort() override { }
    qint64 readData(char *, qint64) override { return -1; }
};

const QByteArray kSecretPage = R"({"connections":[{"config":{"x":"hunter2"}}],"total":1})";

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
    void redirectsNameTheirTarget_data();
    void redirectsNameTheirTarget();
    void transportErrorsHaveTheirKind_data();
    void transportErrorsHaveTheirKind();
    void contentTypesAreChecked_data();
    void contentTypesAreChecked();
    void lengthsThatDifferAreRefused();
    void certificatesOutOfTimeSuggestTheClock();
    void theErrorCarriesTheServersWords();
    void pagesAreNotQuoted();
    void decodeFaultsNameTheirByte_data();
    void decodeFaultsNameTheirByte();
    void retryAfterIsUnderstood_data();
    void retryAfterIsUnderstood();
};

void TestReplyCheck::aSoundReplyHasNoError() { QVERIFY(!checkReply(FinishedReply(200), "{}", {})); }

void TestReplyCheck::everyStatusHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<bool>("mayRetry");
    const auto row = [](const char *id, int status, ApiErrorKind kind, int exit, bool retry) {
        QTest::addRow("%s %d", id, status) << status << kind << exit << retry;
    };
    row("N18", 103, UnexpectedAnswer, 6, true);
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
            checkReply(FinishedReply(status, qtError), R"({"detail":"Connection not found"})", {});
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
    QTest::addColumn<bool>("isUnknownPath");
    QTest::newRow("H11 the endpoint's own words")
        << QByteArray(R"({"detail":"Connection not found"})") << false;
    QTest::newRow("H11 no such route") << QByteArray(R"({"detail":"Not Found"})") << true;
    QTest::newRow("H11 another server's page") << QByteArray("<html>404</html>") << true;
    QTest::newRow("H11 empty") << QByteArray() << true;
}

void TestReplyCheck::an404TellsTheUserFromTheAddress()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isUnknownPath);
    const auto error = checkReply(FinishedReply(404), body, {});
    QCOMPARE(error->remedy, isUnknownPath ? Remedy::EditServer : Remedy::CheckUser);
    QCOMPARE(error->sentence.contains(u"no Mielto service"_s), isUnknownPath);
}

void TestReplyCheck::notAuthenticatedIsAMatterOfTheToken()
{
    const auto error = checkReply(FinishedReply(403), R"({"detail":"Not authenticated"})", {});
    QCOMPARE(error->kind, Unauthorized);
    QCOMPARE(error->remedy, Remedy::ReplaceToken);
}

void TestReplyCheck::redirectsNameTheirTarget_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *location, const QString &named) {
        QTest::newRow(name) << QByteArray(location) << named;
    };
    row("H01 other host", "https://evil.example/a?b=c", u"to https://evil.example."_s);
    row("H02 other port", "https://api.example.com:8443/", u"to https://api.example.com:8443."_s);
    row("H03 downgrade", "http://api.example.com/", u"to http://api.example.com."_s);
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

void TestReplyCheck::redirectsNameTheirTarget()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, named);
    FinishedReply reply(307);
    const auto error = checkReply(reply.with("Location", location), {}, {});
    QCOMPARE(error->kind, Redirect);
    QVERIFY2(error->sentence.contains(named), qPrintable(error->sentence));
    QVERIFY(!error->sentence.contains(u"hunter2"_s));
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
    row("N23", Reply::ProxyAuthenticationRequiredError, false, Proxy);
    row("proxy gone", Reply::ProxyConnectionRefusedError, false, Proxy);
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
        checkReply(FinishedReply(isAnswered ? 200 : 0, QNetworkReply::NetworkError(qtError)),
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
    const auto error = checkReply(reply.with("Content-Type", type), kSecretPage, {});
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
    const auto error = checkReply(reply.with("Content-Length", "7, 9"), "{}     ", {});
    QCOMPARE(error->kind, UnexpectedAnswer);
    const auto empty = checkReply(FinishedReply(200), {}, {});
    QCOMPARE(empty->kind, UnexpectedAnswer); // H20
}

/// N20
void TestReplyCheck::certificatesOutOfTimeSuggestTheClock()
{
    const FinishedReply reply(0, QNetworkReply::SslHandshakeFailedError);
    const auto other = checkReply(reply, {}, {QSslError(QSslError::SelfSignedCertificate)});
    QVERIFY(!other->sentence.contains(u"clock"_s));
    QVERIFY(!other->serverText.isEmpty());
    for (const auto reason : {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}) {
        const auto error = checkReply(reply, {}, {QSslError(reason), QSslError(reason)});
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
    const auto error = checkReply(reply, R"({"detail":"Soon"})", {});
    QCOMPARE(error->serverText, u"Soon"_s);
    QVERIFY(error->requestId.startsWith(u"r-⟨U+202E⟩xxx"_s));
    QVERIFY(error->requestId.size() <= 200);
    QCOMPARE(error->retryAfter, std::optional(2s));
}

/// What may hold secrets is not in an error.
void TestReplyCheck::pagesAreNotQuoted()
{
    FinishedReply html(200);
    const auto page = checkReply(html.with("Content-Type", "text/plain"), kSecretPage, {});
    QVERIFY(!page->details().contains(u"hunter2"_s));
    const auto cut =
        checkReply(FinishedReply(200, QNetworkReply::RemoteHostClosedError), kSecretPage, {});
    QVERIFY(!cut->details().contains(u"hunter2"_s));
    const ApiError broken = decodeError({DecodeFault::Kind::NotJson, 20}, "  " + kSecretPage);
    QVERIFY(!broken.details().contains(u"hunter2"_s));
    const ApiError other = decodeError({DecodeFault::Kind::NotJson, 0}, "Please sign in");
    QCOMPARE(other.serverText, u"(fault at byte 0) Please sign in"_s);
}

void TestReplyCheck::decodeFaultsNameTheirByte_data()
{
    QTest::addColumn<DecodeFault::Kind>("fault");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("empty") << DecodeFault::Kind::Empty << NotJson;
    QTest::newRow("truncated") << DecodeFault::Kind::Truncated << Truncated;
    QTest::newRow("not JSON") << DecodeFault::Kind::NotJson << NotJson;
    QTest::newRow("not UTF-8") << DecodeFault::Kind::NotUtf8 << NotJson;
    QTest::newRow("too deep") << DecodeFault::Kind::TooDeep << WrongShape;
    QTest::newRow("wrong shape") << DecodeFault::Kind::WrongShape << WrongShape;
    QTest::newRow("too large") << DecodeFault::Kind::TooLarge << TooLarge;
}

void TestReplyCheck::decodeFaultsNameTheirByte()
{
    QFETCH(DecodeFault::Kind, fault);
    QFETCH(ApiErrorKind, kind);
    const ApiError error = decodeError({fault, 1234}, QByteArray(5000, 'x'));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(error.serverText.startsWith(u"(fault at byte 1234)"_s));
    QVERIFY(error.serverText.size() <= 500);
    QVERIFY(error.sentence.endsWith(u'.'));
}

void TestReplyCheck::retryAfterIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: not understood
    const auto row = [](const char *id, const char *value, int seconds) {
        QTest::addRow("%s %s", id, value) << QByteArray(value) << seconds;
    };
    row("", "0", 0);
    row("H15", "2", 2);
    row("", " 60 ", 60);
    row("", "86400", 86400);
    row("H17", "86401", 86400);
    row("H17", "1000000000", 86400);
    row("H17", "99999999999999999999", 86400);
    row("H17", "-1", -1);
    row("H17", "abc", -1);
    row("H17", "1e9", -1);
    row("H17", "1.5", -1);
    row("H17", "+5", -1);
    row("H17", "0x10", -1);
    row("H17", "", -1);
    row("H17", "2 seconds", -1);
    row("H17", "\xD9\xA3", -1); // An Arabic three.
    row("H16 past", "Sat, 18 Jul 2026 11:59:00 GMT", 0);
    row("H16 future", "Sat, 18 Jul 2026 12:00:42 GMT", 42);
    row("H16 far future", "Fri, 18 Jul 2036 12:00:00 GMT", 86400);
    row("H16 in the skipped hour", "Sun, 29 Mar 2026 02:30:00 GMT", 0);
    row("H17", "Mon, 18 Jul 2026 12:00:42 GMT", -1); // Not a Monday.
    row("H17", "Sat, 31 Feb 2026 12:00:00 GMT", -1);
    row("H17", "Sat, 18 Jul 2026 25:00:00 GMT", -1);
    row("H17", "Sat, 18 Jul 2026 12:00:42", -1);
    row("H17", "Sat, 18 Jul 2026 12:00:42 CET", -1);
}

void TestReplyCheck::retryAfterIsUnderstood()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    qputenv("TZ", "Europe/Berlin");
    const QDateTime now({2026, 7, 18}, {12, 0, 0}, QTimeZone::utc());
    const auto parsed = parseRetryAfter(value, now);
    QCOMPARE(parsed ? int(parsed->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestReplyCheck)
#include "tst_replycheck.moc"
