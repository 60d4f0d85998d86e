// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/sampleservertest.h"

class TestSampleContract : public SampleServerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { m_server.reset(); }

    void answersAPageAsTheContractSays();
    void missingOrWrongTokenIs401_data();
    void missingOrWrongTokenIs401();
    void schemeMayBeInAnyCase();
    void onlyTheOwnWorkspaceIsLetIn_data();
    void onlyTheOwnWorkspaceIsLetIn();
    void otherPathsAre404_data();
    void otherPathsAre404();
    void otherMethodsAre405_data();
    void otherMethodsAre405();
    void userWithoutConnectionsIsAnEmptyList();
    void userIdIsDecodedOnce_data();
    void userIdIsDecodedOnce();
    void badParametersAre422_data();
    void badParametersAre422();
    void everyBadParameterHasItsEntry();
};

void TestSampleContract::answersAPageAsTheContractSays()
{
    const auto reply = get(kFirstUser);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers["content-type"], "application/json");
    QCOMPARE(reply.headers["content-length"].toLongLong(), reply.body.size());
    QVERIFY(!reply.headers["x-request-id"].isEmpty());
    QVERIFY(reply.headers["x-request-id"] != get(kFirstUser).headers["x-request-id"]);
    QCOMPARE(
        reply.json().keys(), (QStringList{u"connections"_s, u"page"_s, u"size"_s, u"total"_s}));
    QCOMPARE(reply.connections().size(), 100);
    QCOMPARE(reply.number("total"), 240);
    QCOMPARE(reply.number("page"), 1);
    QCOMPARE(reply.number("size"), 100);
}

void TestSampleContract::missingOrWrongTokenIs401_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("Authorization:");
    QTest::newRow("scheme alone") << QByteArray("Authorization: Bearer");
    QTest::newRow("wrong") << QByteArray("Authorization: Bearer wrong");
    QTest::newRow("other scheme") << QByteArray("Authorization: Basic %1");
    QTest::newRow("longer") << QByteArray("Authorization: Bearer %1x");
    QTest::newRow("without scheme") << QByteArray("Authorization: %1");
}

void TestSampleContract::missingOrWrongTokenIs401()
{
    QFETCH(QByteArray, header);
    Headers headers;
    if (!header.isEmpty()) {
        headers.append(header.replace("%1", m_server->token().secret()));
    }
    const auto reply = ask(*m_server, "GET", kPathOfUsers + kFirstUser, headers);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, R"({"detail":"Not authenticated"})");
    QCOMPARE(reply.headers["www-authenticate"], "Bearer");
    QCOMPARE(reply.headers["content-type"], "application/json");
}

void TestSampleContract::schemeMayBeInAnyCase()
{
    const auto reply = ask(*m_server, "GET", kPathOfUsers + kFirstUser,
        {"authorization: bEARER " + m_server->token().secret()});
    QCOMPARE(reply.status, 200);
}

void TestSampleContract::onlyTheOwnWorkspaceIsLetIn_data()
{
    QTest::addColumn<QByteArray>("workspace");
    QTest::addColumn<int>("status");
    QTest::newRow("own") << QByteArray("ws_sample") << 200;
    QTest::newRow("empty") << QByteArray() << 200;
    QTest::newRow("foreign") << QByteArray("ws_other") << 403;
    QTest::newRow("other case") << QByteArray("WS_SAMPLE") << 403;
    QTest::newRow("longer") << QByteArray("ws_sample2") << 403;
}

void TestSampleContract::onlyTheOwnWorkspaceIsLetIn()
{
    QFETCH(QByteArray, workspace);
    QFETCH(int, status);
    const auto reply = ask(*m_server, "GET", kPathOfUsers + kFirstUser,
        signedIn() + Headers{"X-Workspace-Id: " + workspace});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.detail().isEmpty(), status == 200);
}

void TestSampleContract::otherPathsAre404_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("detail");
    const auto none = u"Not Found"_s;
    QTest::newRow("root") << QByteArray("/") << none;
    QTest::newRow("no user") << kPathOfUsers << none;
    QTest::newRow("deeper") << kPathOfUsers + kFirstUser + "/x" << none;
    QTest::newRow("encoded slash") << kPathOfUsers + kFirstUser + "%2Fx" << none;
    QTest::newRow("other version") << "/api/v2/connections/users/" + kFirstUser << none;
    QTest::newRow("unknown user") << kPathOfUsers + "usr_nobody" << u"Connection not found"_s;
    QTest::newRow("user in another case")
        << kPathOfUsers + kFirstUser.toUpper() << u"Connection not found"_s;
}

void TestSampleContract::otherPathsAre404()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, detail);
    const auto reply = ask(*m_server, "GET", path, signedIn());
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.detail(), detail);
    QCOMPARE(reply.headers["content-type"], "application/json");
}

void TestSampleContract::otherMethodsAre405_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"}) {
        QTest::newRow(method) << QByteArray(method);
    }
}

void TestSampleContract::otherMethodsAre405()
{
    QFETCH(QByteArray, method);
    const auto reply = ask(
        *m_server, method, kPathOfUsers + kFirstUser, signedIn() + Headers{"Content-Length: 0"});
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.headers["allow"], "GET");
    if (method != "HEAD") {
        QCOMPARE(reply.detail(), u"Method Not Allowed"_s);
    }
    QCOMPARE(ask(*m_server, method, "/x", {"Content-Length: 0"}).status, 404);
}

void TestSampleContract::userWithoutConnectionsIsAnEmptyList()
{
    const auto reply = get(SampleServer::users().last().toUtf8());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, R"({"connections":[],"total":0,"page":1,"size":100})");
}

void TestSampleContract::userIdIsDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("status");
    QTest::newRow("as is") << QByteArray("usr_anna+eu@example.com") << 200;
    QTest::newRow("encoded") << QByteArray("usr_anna%2Beu%40example%2ecom") << 200;
    QTest::newRow("needlessly encoded") << QByteArray("%75sr_anna+eu@example.com") << 200;
    QTest::newRow("encoded twice") << QByteArray("usr_anna%252Beu%2540example.com") << 404;
    QTest::newRow("plus is no blank") << QByteArray("usr_anna%20eu@example.com") << 404;
}

void TestSampleContract::userIdIsDecodedOnce()
{
    QFETCH(QByteArray, user);
    QFETCH(int, status);
    QCOMPARE(get(user).status, status);
}

void TestSampleContract::badParametersAre422_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    const auto notANumber =
        u"Input should be a valid integer, unable to parse string as an integer"_s;
    const auto least = u"Input should be greater than or equal to %1"_s;
    const auto most = u"Input should be less than or equal to 1000"_s;
    const auto row = [](const char *query, const char *name, const char *type,
                         const QString &message) {
        QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(name)
                             << QString::fromLatin1(type) << message;
    };
    row("limit=0", "limit", "greater_than_equal", least.arg(1));
    row("limit=-5", "limit", "greater_than_equal", least.arg(1));
    row("limit=1001", "limit", "less_than_equal", most);
    row("limit=99999999999999999999", "limit", "less_than_equal", most);
    row("limit=abc", "limit", "int_parsing", notANumber);
    row("limit=", "limit", "int_parsing", notANumber);
    row("limit=1.5", "limit", "int_parsing", notANumber);
    row("limit=5&limit=x", "limit", "int_parsing", notANumber);
    row("skip=-1", "skip", "greater_than_equal", least.arg(0));
    row("skip=-", "skip", "int_parsing", notANumber);
    row("status=gone", "status", "enum",
        u"Input should be 'active', 'inactive', 'testing', 'error' or 'expired'"_s);
    row("status=ACTIVE", "status", "enum",
        u"Input should be 'active', 'inactive', 'testing', 'error' or 'expired'"_s);
    row("integration_type=", "integration_type", "enum",
        u"Input should be 'connectors', 'mcp', 'tool', 'model', 'custom', 'storage' or 'api'"_s);
}

void TestSampleContract::badParametersAre422()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, message);
    const auto reply = get(kFirstUser + '?' + query);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.headers["content-type"], "application/json");
    const auto faults = reply.json()[u"detail"_s].toArray();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0][u"loc"_s].toArray(), (QJsonArray{u"query"_s, name}));
    QCOMPARE(faults[0][u"type"_s].toString(), type);
    QCOMPARE(faults[0][u"msg"_s].toString(), message);
}

void TestSampleContract::everyBadParameterHasItsEntry()
{
    const auto reply =
        get(kFirstUser + "?skip=x&limit=0&integration_type=%3Cb%3E&status=%22&other=1");
    QCOMPARE(reply.status, 422);
    QStringList names;
    const auto faults = reply.json()[u"detail"_s].toArray();
    for (const auto &entry : faults) {
        names.append(entry[u"loc"_s][1].toString());
    }
    QCOMPARE(names, (QStringList{u"skip"_s, u"limit"_s, u"integration_type"_s, u"status"_s}));
    QCOMPARE(faults[2][u"input"_s].toString(), u"<b>"_s);
}

QTEST_GUILESS_MAIN(TestSampleContract)
#include "tst_samplecontract.moc"
