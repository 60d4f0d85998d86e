// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/session/proxyaddress.h"
#include "tests/common/fetchone.h"
#include "tests/common/scriptedpeer.h"

using namespace mielto;
using namespace mielto::testing;

/// What a server can answer in order: every status as its own error, nothing that leaks or repeats.
class HttpFaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasItsError_data();
    void everyStatusHasItsError();
    void knowsWhereASmallerPageMayDoBetter_data();
    void knowsWhereASmallerPageMayDoBetter();
    void aChallengeIsNotAnswered_data();
    void aChallengeIsNotAnswered();
    void cookiesAreNotKept();
    void theRequestCarriesWhatItMustAndNoMore();
    void retryAfterIsKept();
    void aTypeThatIsNotJsonIsNamed();
    void theServersWordsArePlain();
    void aProxyIsNotAskedForThisComputer();
    void anEchoedTokenIsMasked_data();
    void anEchoedTokenIsMasked();

private:
    inline static const QByteArray kPage = ScriptedPeer::page(2, 2);
};

namespace {

ApiError errorFrom(const QByteArray &bytes)
{
    ScriptedPeer peer(ScriptedPeer::answer(bytes));
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    if (!reply || reply->page) {
        return {};
    }
    return reply->page.error();
}

} // namespace

void HttpFaultsTest::everyStatusHasItsError_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<int>("exit");
    QTest::addColumn<bool>("mayRetry");
    const auto row = [](const char *id, const char *status, ApiErrorKind kind, int exit,
                         bool mayRetry, const QByteArray &body = R"({"detail":"words"})") {
        QTest::newRow(id) << QByteArray(status) << body << kind << exit << mayRetry;
    };
    using enum ApiErrorKind;
    row("H07 401", "401 Unauthorized", Unauthorized, 3, false);
    row("402", "402 Payment Required", PaymentRequired, 3, false);
    row("H10 403", "403 Forbidden", Forbidden, 3, false);
    row("403 of a missing token", "403 Forbidden", Unauthorized, 3, false,
        R"({"detail":"Not authenticated"})");
    row("H11 404 of a user", "404 Not Found", NotFound, 4, false,
        R"({"detail":"Connection not found"})");
    row("H11 404 of a path", "404 Not Found", NotFound, 4, false, R"({"detail":"Not Found"})");
    row("400", "400 Bad Request", BadRequest, 2, false);
    row("H12 422", "422 Unprocessable Entity", BadRequest, 2, false);
    row("413", "413 Content Too Large", TooLarge, 6, false);
    row("H14 408", "408 Request Timeout", Busy, 5, true);
    row("H14 425", "425 Too Early", Busy, 5, true);
    row("H14 429", "429 Too Many Requests", Busy, 5, true);
    row("H18 500", "500 Internal Server Error", ServerTrouble, 5, true);
    row("H18 502", "502 Bad Gateway", ServerTrouble, 5, true);
    row("H18 503", "503 Service Unavailable", ServerTrouble, 5, true);
    row("H18 504", "504 Gateway Timeout", ServerTrouble, 5, true);
    row("H19 501", "501 Not Implemented", ServerTrouble, 5, false);
    row("H19 505", "505 HTTP Version Not Supported", ServerTrouble, 5, false);
    row("H19 600", "600 Odd", UnexpectedAnswer, 6, false);
    row("H19 999", "999 Odd", UnexpectedAnswer, 6, false);
    row("418", "418 I'm a teapot", UnexpectedAnswer, 6, false);
    row("H20 200 empty", "200 OK", UnexpectedAnswer, 6, false, "");
    row("H20 204", "204 No Content", UnexpectedAnswer, 6, false, "");
    row("H20 206", "206 Partial Content", UnexpectedAnswer, 6, false, kPage);
    row("H20 304", "304 Not Modified", UnexpectedAnswer, 6, false, "");
    row("N23 407", "407 Proxy Authentication Required", Proxy, 5, false);
}

void HttpFaultsTest::everyStatusHasItsError()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(ApiErrorKind, kind);
    QFETCH(int, exit);
    QFETCH(bool, mayRetry);
    ScriptedPeer peer(
        ScriptedPeer::answer(ScriptedPeer::reply(body, status, "X-Request-ID: req-42\r\n")));
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    QVERIFY(reply);
    QVERIFY2(!reply->page, "an error was taken for a list");
    const ApiError error = reply->page.error();
    QVERIFY2(error.kind == kind, qPrintable(error.sentence));
    QCOMPARE(error.exitStatus, exit);
    QCOMPARE(error.mayRetry, mayRetry);
    QCOMPARE(error.httpStatus, status.left(3).toInt());
    QCOMPARE(error.requestId, QStringLiteral("req-42"));
    QVERIFY(!error.sentence.isEmpty());
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(reply->wireRequests, 1);
}

void HttpFaultsTest::knowsWhereASmallerPageMayDoBetter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPageTooLarge");
    const auto row = [](int status, const char *body, bool isPageTooLarge) {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << isPageTooLarge;
    };
    row(413, "", true);
    row(504, "<html>Gateway</html>", true);
    for (const int status : {400, 408, 429, 500, 502, 503}) {
        row(status, R"({"detail":[{"loc":["query","limit"],"msg":"too much"}]})", false);
    }
    row(422, R"({"detail":[{"loc":["query","limit"],"msg":"too much"}]})", true);
    row(422, R"({"detail":[{"loc":["query","skip"],"msg":"x"},{"loc":["query","limit"]}]})", true);
    row(422, R"({"detail":"The limit must not be above 100"})", true);
    row(422, R"({"title":"limit","status":422})", true);
    row(422, R"({"detail":[{"loc":["query","skip"],"msg":"over the limit"}]})", false);
    row(422, R"({"detail":[{"loc":["path","user_id"],"msg":"over the limit"}]})", false);
    row(422, R"({"detail":"unlimited"})", false);
    row(422, "", false);
}

void HttpFaultsTest::knowsWhereASmallerPageMayDoBetter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isPageTooLarge);
    const ApiError error =
        errorFrom(ScriptedPeer::reply(body, QByteArray::number(status) + " Words"));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.isPageTooLarge, isPageTooLarge);
}

void HttpFaultsTest::aChallengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *scheme :
        {"NTLM", "Negotiate", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Bearer"}) {
        QTest::newRow(scheme) << QByteArray(scheme);
    }
}

void HttpFaultsTest::aChallengeIsNotAnswered() // H08
{
    QFETCH(QByteArray, challenge);
    ScriptedPeer peer(ScriptedPeer::answer(
        ScriptedPeer::reply("{}", "401 Unauthorized", "WWW-Authenticate: " + challenge + "\r\n"),
        false));
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    QVERIFY(reply && !reply->page);
    QCOMPARE(reply->page.error().kind, ApiErrorKind::Unauthorized);
    QCOMPARE(peer.requests().size(), 1);
    QVERIFY(!peer.allBytes().contains("NTLMSSP"));
}

void HttpFaultsTest::cookiesAreNotKept() // H21
{
    ScriptedPeer peer(ScriptedPeer::answer(
        ScriptedPeer::reply(kPage, "200 OK", "Set-Cookie: session=abc; Path=/\r\n"), false));
    NetworkThread network;
    NetworkPageSource source(network, endpointAt(peer.url()), quickOptions());
    int pages = 0;
    for (int i = 0; i < 2; ++i) {
        source.fetch({{QStringLiteral("u"), {}, {}}, 0, 10},
            [&pages](const PageReply &reply) { pages += reply.page ? 1 : 0; });
        QTRY_COMPARE(pages, i + 1);
    }
    QCOMPARE(peer.requests().size(), 2);
    QVERIFY(!peer.allBytes().contains("session=abc"));
}

void HttpFaultsTest::theRequestCarriesWhatItMustAndNoMore()
{
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage)));
    const PageQuery query{
        {QStringLiteral("a/b ?%#ü"), Status::Error, IntegrationType::Mcp}, 999, 1000};
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions(), query);
    QVERIFY(reply && reply->page);
    const QByteArray request = peer.requests().first();
    QVERIFY2(
        request.startsWith("GET /api/v1/connections/users/a%2Fb%20%3F%25%23%C3%BC"
                           "?skip=999&limit=1000&status=error&integration_type=mcp HTTP/1.1\r\n"),
        request.constData());
    const QByteArray lower = request.toLower();
    QVERIFY(request.contains(QByteArray("Authorization: Bearer ") + kTokenText + "\r\n"));
    QVERIFY(request.contains(QByteArray("X-Workspace-Id: ") + kWorkspace + "\r\n"));
    QVERIFY(lower.contains("accept: application/json\r\n"));
    QVERIFY(lower.contains("user-agent: mielto-connections/"));
    QVERIFY(!lower.contains("cookie"));
    QVERIFY(!lower.contains("mozilla"));
    QVERIFY(!lower.contains("http2"));
}

void HttpFaultsTest::retryAfterIsKept() // H15
{
    const ApiError error =
        errorFrom(ScriptedPeer::reply("{}", "429 Too Many Requests", "Retry-After: 2\r\n"));
    QVERIFY(error.retryAfter);
    QCOMPARE(error.retryAfter->count(), 2);
}

void HttpFaultsTest::aTypeThatIsNotJsonIsNamed() // H22
{
    const ApiError error =
        errorFrom("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n"
                  "Content-Length: "
            + QByteArray::number(kPage.size()) + "\r\n\r\n" + kPage);
    QCOMPARE(error.kind, ApiErrorKind::NotJson);
    QVERIFY2(error.sentence.contains(QStringLiteral("text/plain")), qPrintable(error.sentence));
}

void HttpFaultsTest::theServersWordsArePlain() // H12, H13
{
    const ApiError list = errorFrom(ScriptedPeer::reply(
        R"({"detail":[{"loc":["query","limit"],"msg":"<b>too</b> large","type":"x"}]})",
        "422 Unprocessable Entity"));
    QCOMPARE(list.serverText, QStringLiteral("query.limit: <b>too</b> large"));
    const ApiError huge = errorFrom(
        ScriptedPeer::reply(R"({"detail":")" + QByteArray(qsizetype{1024} * 1024, 'm') + R"("})",
            "422 Unprocessable Entity"));
    QVERIFY(!huge.serverText.isEmpty());
    QVERIFY(huge.serverText.size() <= 501);
    const ApiError broken =
        errorFrom(ScriptedPeer::reply("{\"detail\": [}", "422 Unprocessable Entity"));
    QCOMPARE(broken.kind, ApiErrorKind::BadRequest);
    QVERIFY(!broken.sentence.isEmpty());
}

void HttpFaultsTest::aProxyIsNotAskedForThisComputer()
{
    ScriptedPeer proxy(ScriptedPeer::answer(ScriptedPeer::reply("{}", "502 Bad Gateway")));
    ScriptedPeer peer(ScriptedPeer::answer(ScriptedPeer::reply(kPage)));
    NetworkOptions options = quickOptions();
    options.proxyMode = ProxyMode::Own;
    options.ownProxy = *parseProxy(proxy.url().toString());
    const auto reply = fetchOne(endpointAt(peer.url()), options);
    QVERIFY(reply && reply->page);
    QVERIFY(proxy.allBytes().isEmpty());
}

void HttpFaultsTest::anEchoedTokenIsMasked_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray token = kTokenText;
    const auto json = [](const QByteArray &status, const QByteArray &body) {
        return ScriptedPeer::reply(body, status);
    };
    QTest::newRow("detail") << json(
        "401 Unauthorized", R"({"detail":"Bearer )" + token + R"( is not valid"})");
    QTest::newRow("escaped") << json(
        "422 Unprocessable Entity", R"({"detail":"\u0063)" + token.mid(1) + R"("})");
    QTest::newRow("body that is not JSON") << json("500 Internal Server Error", "for " + token);
    QTest::newRow("request id") << ScriptedPeer::reply(
        "{}", "500 Internal Server Error", "X-Request-ID: " + token + "\r\n");
    QTest::newRow("redirect") << ScriptedPeer::reply(
        "", "302 Found", "Location: /" + token + "/api/v1/connections/users/u\r\n");
    QTest::newRow("type") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/" + token + "\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("not a page") << json("200 OK", "you sent " + token);
    QTest::newRow("row") << json("200 OK", QByteArray(kPage).replace("\"w\"", '"' + token + '"'));
    QTest::newRow("config") << json(
        "200 OK", QByteArray(kPage).replace("{}", R"({"headers":["Bearer )" + token + R"("]})"));
}

void HttpFaultsTest::anEchoedTokenIsMasked()
{
    QFETCH(QByteArray, answer);
    ScriptedPeer peer(ScriptedPeer::answer(answer));
    const auto reply = fetchOne(endpointAt(peer.url()), quickOptions());
    QVERIFY(reply);
    QByteArray shown;
    if (reply->page) {
        for (int row = 0; row < (*reply->page)->rowCount(); ++row) {
            shown += (*reply->page)->objectJson(row);
        }
    } else {
        const ApiError error = reply->page.error();
        QVERIFY(error.url.startsWith(peer.url().toString()));
        shown = (error.sentence + error.englishSentence + error.details()).toUtf8();
    }
    QVERIFY2(!shown.contains(QByteArray(kTokenText).mid(1)), shown.constData());
    QVERIFY2(shown.contains("***"), shown.constData());
}

QTEST_GUILESS_MAIN(HttpFaultsTest)
#include "tst_httpfaults.moc"
