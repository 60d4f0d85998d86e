// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include "app/api/endpoint.h"
#include "app/version.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

ServerUrl server(const QString &text = u"https://api.example.com"_s)
{
    return ServerUrl::parse(text, PlainHttp::Refused).value();
}

PageQuery queryFor(const QString &user) { return {{user, {}, {}}, 0, 1000}; }

Endpoint endpoint(const QString &workspace = {})
{
    return {server(), workspace, PastedToken::parse("tok-123")->token, {}};
}

} // namespace

class TestEndpoint final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void userIdsAreEncodedOnceAndWhole_data();
    void userIdsAreEncodedOnceAndWhole();
    void unfitUserIdsAreRefused_data();
    void unfitUserIdsAreRefused();
    void thePathOfTheServerStaysInFront();
    void filtersAreTheContractsWords();
    void theTokenIsInItsHeaderAlone();
    void theWorkspaceIsSentOnlyWhenThereIsOne();
    void noHeaderBreaksItsLine();
    void everyRequestKeepsToTheContract();
};

/// X06
void TestEndpoint::userIdsAreEncodedOnceAndWhole_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const QString &user, const char *encoded) {
        QTest::addRow("X06 %s", qPrintable(user)) << user << QByteArray(encoded);
    };
    row(u"user_1-2.3~4"_s, "user_1-2.3~4");
    row(u"a/b"_s, "a%2Fb");
    row(u"?"_s, "%3F");
    row(u"#"_s, "%23");
    row(u"%2F"_s, "%252F");
    row(u"%"_s, "%25");
    row(u"%41"_s, "%2541");
    row(u"a b"_s, "a%20b");
    row(u" a "_s, "%20a%20");
    row(u"a+b"_s, "a%2Bb");
    row(u"é"_s, "%C3%A9");
    row(u"😀"_s, "%F0%9F%98%80");
    row(u"..."_s, "...");
    row(u"../x"_s, "..%2Fx");
    row(u"./."_s, ".%2F.");
    row(u"%2e%2e"_s, "%252e%252e");
    row(u"a\\b"_s, "a%5Cb");
    row(u"a:b@c;d,e=f&g$h!"_s, "a%3Ab%40c%3Bd%2Ce%3Df%26g%24h%21");
    row(u"<\">'(){}[]|^`*"_s, "%3C%22%3E%27%28%29%7B%7D%5B%5D%7C%5E%60%2A");
    row(u"\u202Ex"_s, "%E2%80%AEx");
    row(u"//evil.example"_s, "%2F%2Fevil.example");
}

void TestEndpoint::userIdsAreEncodedOnceAndWhole()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, encoded);
    QVERIFY(userIdFault(user).isEmpty());
    const QUrl url = pageUrl(server(), queryFor(user));
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(),
        "https://api.example.com/api/v1/connections/users/" + encoded + "?skip=0&limit=1000");
    // What Qt puts on the wire.
    QCOMPARE(url.path(QUrl::FullyEncoded).toLatin1(), "/api/v1/connections/users/" + encoded);
    QCOMPARE(url.host(), u"api.example.com"_s);
}

void TestEndpoint::unfitUserIdsAreRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("X06 .") << u"."_s;
    QTest::newRow("X06 ..") << u".."_s;
    QTest::newRow("X06 CRLF") << u"a\r\nX-Evil: 1"_s;
    QTest::newRow("X06 trailing newline") << u"a\n"_s;
    QTest::newRow("X06 tab") << u"a\tb"_s;
    QTest::newRow("X06 NUL") << QString(u"a"_s + QChar(0));
    QTest::newRow("X06 DEL") << QString(QChar(0x7F));
    QTest::newRow("X06 C1") << QString(QChar(0x85));
    QTest::newRow("X06 empty") << QString();
    QTest::newRow("X06 lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("X06 noncharacter") << QString(QChar(0xFFFE));
    QTest::newRow("X06 too long") << QString(1025, u'a');
}

void TestEndpoint::unfitUserIdsAreRefused()
{
    QFETCH(QString, user);
    QVERIFY(userIdFault(user).shown.endsWith(u'.'));
    QVERIFY(userIdFault(QString(1024, u'a')).isEmpty());
}

void TestEndpoint::thePathOfTheServerStaysInFront()
{
    const QUrl url = pageUrl(server(u"https://example.com:8443/gateway/m-x"_s), queryFor(u"u"_s));
    QCOMPARE(url.toEncoded(QUrl::RemoveQuery),
        QByteArray("https://example.com:8443/gateway/m-x/api/v1/connections/users/u"));
}

void TestEndpoint::filtersAreTheContractsWords()
{
    PageQuery query = queryFor(u"u"_s);
    query.skip = 12345678901;
    query.limit = 7;
    query.list.status = Status::Expired;
    query.list.type = IntegrationType::Mcp;
    QCOMPARE(pageUrl(server(), query).query(QUrl::FullyEncoded),
        u"skip=12345678901&limit=7&status=expired&integration_type=mcp"_s);
}

void TestEndpoint::theTokenIsInItsHeaderAlone()
{
    const QNetworkRequest request = pageRequest(endpoint(), queryFor(u"u"_s));
    QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer tok-123"));
    QCOMPARE(request.rawHeader("Accept"), QByteArray("application/json"));
    QCOMPARE(request.rawHeader("User-Agent"), QByteArray("mielto-connections/") + kVersion);
    QVERIFY(!request.url().toEncoded().contains("tok-123"));
    for (const QByteArray &name : request.rawHeaderList()) {
        QVERIFY(name.compare("Authorization", Qt::CaseInsensitive) == 0
            || !request.rawHeader(name).contains("tok-123"));
    }
}

void TestEndpoint::theWorkspaceIsSentOnlyWhenThereIsOne()
{
    QVERIFY(!pageRequest(endpoint(), queryFor(u"u"_s)).hasRawHeader("X-Workspace-Id"));
    QCOMPARE(pageRequest(endpoint(u"w-1"_s), queryFor(u"u"_s)).rawHeader("X-Workspace-Id"),
        QByteArray("w-1"));
}

/// M4
void TestEndpoint::noHeaderBreaksItsLine()
{
    const QNetworkRequest request = pageRequest(endpoint(), queryFor(u"u"_s));
    for (const QByteArray &name : request.rawHeaderList()) {
        QVERIFY(!request.rawHeader(name).contains('\r') && !request.rawHeader(name).contains('\n'));
    }
}

/// A27: bounds and words as in the contract's parameters.
void TestEndpoint::everyRequestKeepsToTheContract()
{
    static const QRegularExpression path(
        u"^/api/v1/connections/users/(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+$"_s);
    const QStringList statuses = u"active inactive testing error expired"_s.split(u' ');
    const QStringList types = u"connectors mcp tool model custom storage api"_s.split(u' ');
    std::mt19937_64 random(27);
    for (int i = 0; i < 1000; ++i) {
        PageQuery query;
        while (query.list.user.size() < qsizetype(1 + random() % 30)) {
            query.list.user += QChar::fromUcs4(static_cast<char32_t>(0x20 + random() % 0x2000));
        }
        if (!userIdFault(query.list.user).isEmpty()) {
            continue;
        }
        query.skip = static_cast<qint64>(random() % 10'000'000);
        query.limit = static_cast<int>(1 + random() % kMaxPageSize);
        if (const auto status = random() % 6; status < 5) {
            query.list.status = static_cast<Status>(status);
        }
        if (const auto type = random() % 8; type < 7) {
            query.list.type = static_cast<IntegrationType>(type);
        }
        const QUrl url = pageRequest(endpoint(), query).url();
        QVERIFY(path.match(url.path(QUrl::FullyEncoded)).hasMatch());
        const QByteArray id = url.path(QUrl::FullyEncoded).section(u'/', 5).toLatin1();
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(id)), query.list.user);
        for (const auto &[key, value] : QUrlQuery(url).queryItems()) {
            const bool isValid = key == u"skip"_s ? value.toLongLong() >= 0
                : key == u"limit"_s               ? value.toInt() >= 1 && value.toInt() <= 1000
                : key == u"status"_s              ? statuses.contains(value)
                : key == u"integration_type"_s    ? types.contains(value)
                                                  : false;
            QVERIFY2(isValid, qPrintable(url.toString()));
        }
        QCOMPARE(QUrlQuery(url).queryItems().size(),
            2 + qsizetype(query.list.status.has_value()) + qsizetype(query.list.type.has_value()));
    }
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
