// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "app/answers/filterparser.h"
#include "app/answers/rowfilter.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestRowFilter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRowsThatMatch_data();
    void keepsTheRowsThatMatch();
    void comparesTimesWithTheTimeOfTheReading_data();
    void comparesTimesWithTheTimeOfTheReading();
    void neverSeesThroughAMask();
    void looksForTheUserWhoWasAskedFor();
    void checksLookAtTheWholeList();
    void keepsOrderAndGroups();
};

static bool isKeptBy(const QString &text, const RowRef &row, const QStringList &users = {})
{
    const ParsedFilter parsed = parseFilter(text);
    if (parsed.firstFaulty() != nullptr) {
        qFatal("%s", qPrintable(parsed.firstFaulty()->fault));
    }
    RowContext context;
    context.readAt = QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::utc());
    return RowFilter(parsed.filter(), {{}, users}, context, [] { return false; }).matches(row);
}

void TestRowFilter::keepsTheRowsThatMatch_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *key, const char *json, const char *filter, bool isKept) {
        QTest::addRow("%s of %s", filter, json) << QString::fromUtf8(key) << QString::fromUtf8(json)
                                                << QString::fromUtf8(filter) << isKept;
    };
    row("label", R"("x")", "", true);
    row("label", R"("x")", "GMAIL c-1", true);
    row("label", R"("x")", "gmail nowhere", false);
    row("label", R"("x")", "-nowhere", true);
    row("label", R"("x")", "-gmail", false);
    row("label", R"("support team")", "\"SUPPORT team\"", true);
    row("status", R"("error")", "status:error", true);
    row("status", R"("error")", "status:Error,expired", true);
    row("status", R"("error")", "status:err", false);
    row("status", R"("error")", "-status:error", false);
    row("status", R"("new-word")", "status:new-word", true);
    row("label", R"("My Prod DB")", "label:*prod*", true);
    row("label", R"("My Prod DB")", "label:my*db", true);
    row("label", R"("My Prod DB")", "label:*my*prod", false);
    row("label", R"("aa")", "label:a*a", true);
    row("label", R"("a")", "label:a*a", false);
    row("label", R"("aXbYc")", "label:a*b*c", true);
    row("label", R"("abab")", "label:*ab*ab*ab*", false);
    row("label", R"("a*b")", "label:a\"*\"b", true);
    row("label", R"("axb")", "label:a\"*\"b", false);
    row("label", R"("caf\u00e9\u00a0x")", "label:\"CAFE\u0301 x\"", true);
    row("label", R"("")", "label:\"\"", true);
    row("label", R"("")", "label:*", true);
    row("label", "null", "label:*", false);
    row("label", "null", "-label:*", true);
    row("label", "null", "label:null", false);
    row("label", "7", "label:7", true);
    row("id", R"("conn_91")", "id:conn_9*", true);
    row("user_id", R"("usr_1")", "user:usr_1", true);
    row("user_id", "null", "-user:*", true);
    row("config", R"({"region":"eu"})", "config.region:EU", true);
    row("config", R"({"region":"eu"})", "config.Region:eu,us", true);
    row("config", R"({"region":"eu"})", "config.region:us", false);
    row("config", R"({"re\u0067ion":"eu"})", "config.region:eu", true);
    row("config", R"({"a":{"b":[{"c":1},{"c":2}]}})", "config.a.b.c:2", true);
    row("config", R"({"a":{"b":[{"c":1},{"c":2}]}})", "config.a.c:2", false);
    row("config", R"({"scopes":["user","admin"]})", "config.scopes:admin", true);
    row("config", R"({"scopes":["user","admin"]})", "config.scopes:adm", false);
    row("config", R"({"on":true,"n":null,"x":1.50})", "config.on:true config.n:null config.x:1.50",
        true);
    row("config", R"({"a.b":{"":"x"}})", "config.\"a.b\".\"\":x", true);
    row("config", R"({"a":[],"b":{}})", "has:config.a has:config.b", true);
    row("config", R"({"a":[],"b":{}})", "has:config.c", false);
    row("config", R"({"a":{"b":1}})", "has:config.a.b", true);
    row("config", R"({"a":"b"})", "has:config.a.b", false);
    row("config", R"({"a":1})", "config:*\"a\"*", true);
    row("config", "null", "has:config.a", false);
    row("config", "", "-has:config.a", true);
    row("status", R"("error")", "check:error", true);
    row("status", R"("error")", "check:expired", false);
    row("status", R"("error")", "check:expired,error", true);
    row("status", R"("error")", "-check:error", false);
}

void TestRowFilter::keepsTheRowsThatMatch()
{
    QFETCH(QString, key);
    QFETCH(QString, json);
    QFETCH(QString, filter);
    QFETCH(bool, isKept);
    const RowRef row = rowOf(connectionWith(key.toUtf8(), json.toUtf8()));
    QCOMPARE(isKeptBy(filter, row), isKept);
}

void TestRowFilter::comparesTimesWithTheTimeOfTheReading_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *time, const char *filter, bool isKept) {
        QTest::addRow("%s %s", filter, time)
            << QString::fromLatin1(time) << QString::fromLatin1(filter) << isKept;
    };
    row("2026-01-30T00:00:00Z", "updated:>30d", false);
    row("2026-01-29T23:59:59.999999Z", "updated:>30d", true);
    row("2026-01-30T00:00:00Z", "updated:<30d", false);
    row("2026-01-30T00:00:00.000001Z", "updated:<30d", true);
    row("2027-01-01T00:00:00Z", "updated:<1m", true);
    row("2026-02-28T23:00:00Z", "updated:>59m updated:<61m updated:<2h updated:<1d updated:<1w",
        true);
    row("2026-01-01T00:00:00Z", "updated:2026-01-01", true);
    row("2026-01-01T23:59:59.999999Z", "updated:2026-01-01", true);
    row("2026-01-02T00:00:00Z", "updated:2026-01-01", false);
    row("2026-01-01T00:30:00+01:00", "updated:2025-12-31", true);
    row("2025-12-31T23:59:59Z", "updated:<2026-01-01", true);
    row("2026-01-01T00:00:00Z", "updated:<2026-01-01", false);
    row("2026-01-01T23:59:59Z", "updated:>2026-01-01", false);
    row("2026-01-02T00:00:00Z", "updated:>2026-01-01", true);
    row("2026-01-02T00:00:00Z", "updated:2026-01-01,2026-01-02", true);
    row("2026-01-02T00:00:00Z", "created:2026-01-02", true);
    row("yesterday", "updated:>1m", false);
    row("yesterday", "-updated:>1m", true);
}

void TestRowFilter::comparesTimesWithTheTimeOfTheReading()
{
    QFETCH(QString, time);
    QFETCH(QString, filter);
    QFETCH(bool, isKept);
    const RowRef row = rowOf(connectionWith("updated_at", '"' + time.toLatin1() + '"'));
    QCOMPARE(isKeptBy(filter, row), isKept);
}

void TestRowFilter::neverSeesThroughAMask()
{
    const RowRef row = rowOf(connectionWith("config",
        R"({"api_key":"hunter2","deep":{"token":["hunter3"]},"secrets":{"a":1},"list":["x","mongodb://u:hunter4@h"]})"));
    for (const QString &filter : {u"hunter"_s, u"config:*hunter*"_s, u"config.api_key:hunter2"_s,
             u"config.deep.token:hunter3"_s, u"has:config.secrets.a"_s, u"config.list:*hunter4*"_s,
             u"config.deep:*hunter*"_s, u"config.list:*u:*"_s}) {
        QVERIFY2(!isKeptBy(filter, row), qPrintable(filter));
    }
    for (const QString &filter : {u"has:config.api_key"_s, u"config.api_key:\"***\""_s,
             u"has:config.deep.token"_s, u"config.list:x"_s, u"config.list:\"***\""_s}) {
        QVERIFY2(isKeptBy(filter, row), qPrintable(filter));
    }
}

void TestRowFilter::looksForTheUserWhoWasAskedFor()
{
    RowRef row = rowOf(connection("c-1"));
    row.group = 1;
    const QStringList users{u"ann"_s, u"Bob"_s};
    QVERIFY(isKeptBy(u"requested_user:bob"_s, row, users));
    QVERIFY(!isKeptBy(u"requested_user:ann"_s, row, users));
    QVERIFY(!isKeptBy(u"requested_user:*"_s, row, {}));
    QVERIFY(isKeptBy(u"bob"_s, row, users));
}

static ConnectionList groupedList(const QByteArrayList &rows)
{
    ConnectionList list;
    const BlockPointer made = block(rows);
    for (int i = 0; i < made->rowCount(); ++i) {
        list.append(made, i, 1, i);
    }
    return list;
}

void TestRowFilter::checksLookAtTheWholeList()
{
    QVERIFY(needsList(parseFilter(u"check:duplicate"_s).filter()));
    QVERIFY(needsList(parseFilter(u"x -check:error,shared-credential"_s).filter()));
    QVERIFY(!needsList(parseFilter(u"x check:error"_s).filter()));
    const ConnectionList list = groupedList({connectionWith("user_id", R"("a")"),
        connectionWith("user_id", R"("b")"), connectionWith("credential_id", R"("k-2")")});
    const RowFilter shared(
        parseFilter(u"check:shared-credential"_s).filter(), {list, {}}, {}, [] { return false; });
    QVERIFY(shared.matches(list.at(0)) && shared.matches(list.at(1)));
    QVERIFY(!shared.matches(list.at(2)));
}

void TestRowFilter::keepsOrderAndGroups()
{
    const ConnectionList list = groupedList({connection("a"), connection("b"), connection("ab")});
    const RowFilter filter(parseFilter(u"id:*b"_s).filter(), {list, {}}, {}, [] { return false; });
    const ConnectionList matching = matchingRows(list, filter);
    QCOMPARE(matching.rowCount(), 2);
    QCOMPARE(matching.at(0).text(Field::Id), u"b"_s);
    QCOMPARE(matching.at(0).group, 1);
    QCOMPARE(matching.at(1).text(Field::Id), u"ab"_s);
    QCOMPARE(matching.at(1).group, 2);
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
