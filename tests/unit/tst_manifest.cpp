// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "app/export/manifestreader.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::put;

namespace {

Manifest sample()
{
    Manifest manifest = Manifest::begun(QDateTime({2026, 1, 2}, {3, 4, 5, 6}, QTimeZone::utc()));
    manifest.finishedAt = QDateTime({2026, 1, 2}, {3, 5, 0}, QTimeZone::utc());
    manifest.server = u"https://api.example"_s;
    manifest.workspaceId = u"w-1"_s;
    manifest.filters.statuses = {u"error"_s, u"expired"_s};
    manifest.filters.local = {u"label contains \"x\""_s};
    manifest.scope = Scope::Shown;
    manifest.secrets = Secrets::Included;
    manifest.format = RowFormat::Ndjson;
    manifest.sha256 = QByteArray(64, 'a');
    manifest.setUsers({{u"ü\"\\\n\u2028"_s, Verdict::Limited, 3, 3, 1, {}},
        {u"b"_s, Verdict::NotFound, 0, std::nullopt, 1, u"Not found."_s}});
    return manifest;
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = sample().toJson();
    json.replace(from, to);
    return json;
}

} // namespace

class TestManifest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void hasTheMembersInTheirOrder();
    void theWorstVerdictCounts_data();
    void theWorstVerdictCounts();
    void thePartialListsReasonIsKept();
    void olderOnesTellNoFormat();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void everyMemberIsNeeded();
    void furtherMembersArePassedOver();
    void aMissingOneIsToldApart();
};

void TestManifest::comesBackAsItWas()
{
    const auto read = manifestOf(sample().toJson());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().shown));
    QVERIFY2(*read == sample(), read->toJson().constData());
}

void TestManifest::hasTheMembersInTheirOrder()
{
    const QByteArray json = sample().toJson();
    qsizetype before = -1;
    for (const char *key : {"schema", "application", "version", "server", "workspace_id", "filters",
             "scope", "started_at", "finished_at", "rows", "verdict", "users", "secrets", "masking",
             "format", "sha256"}) {
        const qsizetype at = json.indexOf(QByteArray("\n  \"") + key + "\": ");
        QVERIFY2(at > before, key);
        before = at;
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object.size(), 16);
    QCOMPARE(object[u"secrets"_s].toString(), u"included"_s);
    QVERIFY(object[u"masking"_s].isNull());
    Manifest masked = sample();
    masked.secrets = Secrets::Masked;
    QCOMPARE(QJsonDocument::fromJson(masked.toJson())[u"masking"_s].toString(),
        u"by name and known forms"_s);
    QCOMPARE(object[u"format"_s].toString(), u"ndjson"_s);
    QCOMPARE(object[u"schema"_s].toInt(), 1);
    QCOMPARE(object[u"started_at"_s].toString(), u"2026-01-02T03:04:05.006Z"_s);
    QCOMPARE(object[u"scope"_s].toString(), u"shown"_s);
    QCOMPARE(object[u"rows"_s].toInt(), 3);
    QCOMPARE(object[u"verdict"_s].toString(), u"partial"_s);
    const QJsonObject user = object[u"users"_s][1].toObject();
    QCOMPARE(user.keys(),
        QStringList(
            {u"error"_s, u"requests"_s, u"rows"_s, u"total"_s, u"user_id"_s, u"verdict"_s}));
    QVERIFY(user[u"total"_s].isNull());
}

void TestManifest::theWorstVerdictCounts_data()
{
    using enum Verdict;
    QTest::addColumn<QList<Verdict>>("users");
    QTest::addColumn<Verdict>("overall");
    QTest::newRow("none") << QList<Verdict>{} << Partial;
    QTest::newRow("complete") << QList{Complete, Complete} << Complete;
    QTest::newRow("limited") << QList{Complete, Limited, Complete} << Limited;
    QTest::newRow("changed") << QList{Changed, Limited} << Changed;
    for (const Verdict verdict : {Partial, NotFound, Forbidden, Failed, NotRead}) {
        QTest::newRow(qPrintable(verdictWord(verdict))) << QList{Changed, verdict} << Partial;
    }
}

void TestManifest::theWorstVerdictCounts()
{
    QFETCH(QList<Verdict>, users);
    QFETCH(Verdict, overall);
    std::vector<ManifestUser> list;
    for (const Verdict verdict : users) {
        list.push_back({u"u"_s, verdict, 0, 0, 0, {}});
    }
    QCOMPARE(overallVerdict(list), overall);
}

void TestManifest::thePartialListsReasonIsKept()
{
    ListResult result;
    result.user = u"u"_s;
    result.verdict = Verdict::Partial;
    result.isAtEnd = true;
    result.rows = 40;
    result.total = 50;
    QCOMPARE(manifestUsers({result}).front().error,
        u"The server reports 50 connections but returned only 40."_s);
    for (const Verdict verdict : {Verdict::Complete, Verdict::Limited, Verdict::Changed}) {
        result.verdict = verdict;
        QVERIFY(manifestUsers({result}).front().error.isEmpty());
    }
}

void TestManifest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &json, const QString &words) {
        QTest::newRow(name) << json << words;
    };
    row("empty", "", u"not a JSON object"_s);
    row("array", "[]", u"not a JSON object"_s);
    row("cut", sample().toJson().chopped(4), u"not a JSON object"_s);
    row("trailing", sample().toJson() + "x", u"not a JSON object"_s);
    row("not UTF-8", changed("w-1", "w-\xFF"), u"not a JSON object"_s);
    row("newer schema", changed("\"schema\": 1", "\"schema\": 2"), u"another version"_s);
    row("schema in words", changed("\"schema\": 1", "\"schema\": \"1\""), u"“schema”"_s);
    row("half a row", changed("\"rows\": 3,\n", "\"rows\": 3.5,\n"), u"“rows”"_s);
    row("negative rows", changed("\"rows\": 3,\n", "\"rows\": -3,\n"), u"“rows”"_s);
    row("endless rows", changed("\"rows\": 3,\n", "\"rows\": 1e300,\n"), u"“rows”"_s);
    row("other sum of rows", changed("\"rows\": 3,\n", "\"rows\": 4,\n"), u"“rows”"_s);
    row("kinder verdict", changed("\"verdict\": \"partial\"", "\"verdict\": \"complete\""),
        u"“verdict”"_s);
    row("user's verdict as the whole", changed("\"partial\"", "\"not_found\""), u"“verdict”"_s);
    row("unknown scope", changed("\"shown\"", "\"some\""), u"“scope”"_s);
    row("unknown secrets", changed("\"included\"", "\"perhaps\""), u"“secrets”"_s);
    row("short hash", changed("aaaaaaaa", "aaaaaaa"), u"“sha256”"_s);
    row("hash in capitals", changed("aaaaaaaa", "AAAAAAAA"), u"“sha256”"_s);
    row("no such day", changed("2026-01-02T03:05", "2026-02-30T03:05"), u"“finished_at”"_s);
    row("time without zone", changed("03:05:00.000Z", "03:05:00.000"), u"“finished_at”"_s);
    row("filters in words", changed("[\"error\"", "[5"), u"“status”"_s);
    row("user is a number", changed("\"user_id\": \"b\"", "\"user_id\": 5"), u"“user_id”"_s);
    row("unknown format", changed("\"ndjson\"", "\"pdf\""), u"“format”"_s);
    row("total in words", changed("\"total\": null", "\"total\": \"5\""), u"“total”"_s);
}

void TestManifest::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto read = manifestOf(json);
    QVERIFY(!read);
    QVERIFY2(read.error().shown.contains(words), qPrintable(read.error().shown));
}

void TestManifest::olderOnesTellNoFormat()
{
    const auto read = manifestOf(changed(",\n  \"format\": \"ndjson\"", ""));
    QVERIFY(read);
    QVERIFY(!read->format);
}

void TestManifest::everyMemberIsNeeded()
{
    const QJsonObject whole = QJsonDocument::fromJson(sample().toJson()).object();
    for (const QString &key : whole.keys()) {
        if (key == u"format"_s || key == u"masking"_s) {
            continue; // Older manifests have none.
        }
        QJsonObject less = whole;
        less.remove(key);
        const auto read = manifestOf(QJsonDocument(less).toJson());
        QVERIFY2(!read, qPrintable(key));
        QVERIFY2(read.error().shown.contains(key), qPrintable(read.error().shown));
    }
}

void TestManifest::furtherMembersArePassedOver()
{
    const auto read = manifestOf(changed("\"rows\": 3,\n", "\"rows\": 3, \"new\": [1],\n"));
    QVERIFY(read && *read == sample());
}

void TestManifest::aMissingOneIsToldApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    const auto missing = Manifest::load(file);
    QVERIFY(!missing);
    QVERIFY2(missing.error().shown.contains(u"No manifest found next to this file"),
        qPrintable(missing.error().shown));
    QVERIFY(put(manifestPathOf(file), sample().toJson()));
    QVERIFY(Manifest::load(file));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
