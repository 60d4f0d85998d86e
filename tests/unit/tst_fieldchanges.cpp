// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/compare/fieldchanges.h"

using namespace mielto;

namespace {

/// “path: old -> new”, absent values as a dot.
QByteArrayList told(const std::vector<FieldChange> &changes)
{
    QByteArrayList lines;
    for (const FieldChange &change : changes) {
        lines << QByteArray::fromStdString(change.path + ": " + change.oldJson.value_or(".")
            + " -> " + change.newJson.value_or("."));
    }
    return lines;
}

std::string text(const QByteArray &bytes) { return bytes.toStdString(); }

} // namespace

class TestFieldChanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEachValueThatDiffers_data();
    void namesEachValueThatDiffers();
    void findsNoDifferenceInTheSameMeaning_data();
    void findsNoDifferenceInTheSameMeaning();
    void neitherComparesNorShowsMaskedValues_data();
    void neitherComparesNorShowsMaskedValues();
    void comparesDeepValues();
};

void TestFieldChanges::namesEachValueThatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                         const QByteArrayList &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("a field", R"({"status":"active"})", R"({"status":"error"})",
        {R"(status: "active" -> "error")"});
    row("fields in the table's order, then others, then by key",
        R"({"zeta":1,"config":{"b":1,"a":1},"alpha":1,"id":"1"})",
        R"({"alpha":2,"id":"2","config":{"a":2,"b":2},"zeta":2})",
        {R"(id: "1" -> "2")", "config.a: 1 -> 2", "config.b: 1 -> 2", "alpha: 1 -> 2",
            "zeta: 1 -> 2"});
    row("deep in config", R"({"config":{"sync":{"url":"a","x":1}}})",
        R"({"config":{"sync":{"url":"b","x":1}}})", {R"(config.sync.url: "a" -> "b")"});
    row("keys that would be ambiguous", R"({"config":{"a.b":1,"a":{"b":1},"c/d":1,"":1,"e\"f":1}})",
        R"({"config":{"a.b":2,"a":{"b":2},"c/d":2,"":2,"e\"f":2}})",
        {R"(config[""]: 1 -> 2)", "config.a.b: 1 -> 2", R"(config["a.b"]: 1 -> 2)",
            R"(config["c/d"]: 1 -> 2)", R"(config["e\"f"]: 1 -> 2)"});
    row("a key with a line break", "{\"a\\nb\":1}", "{\"a\\nb\":2}", {R"(["a\u000ab"]: 1 -> 2)"});
    row("arrays by place", R"({"config":{"s":["a","b"]}})", R"({"config":{"s":["a","c","d"]}})",
        {R"(config.s[1]: "b" -> "c")", R"(config.s[2]: . -> "d")"});
    row("an array that became shorter", R"({"a":[1,[2]]})", R"({"a":[1]})", {"a[1]: [2] -> ."});
    row("objects in arrays", R"({"a":[{"b":1}]})", R"({"a":[{"b":2}]})", {"a[0].b: 1 -> 2"});
    row("a key that looks like a place", R"({"a":{"0":1}})", R"({"a":{"0":2}})", {"a.0: 1 -> 2"});
    row("null and absent differ", R"({"label":null})", "{}", {"label: null -> ."});
    row("absent and null differ", R"({"config":{}})", R"({"config":{"a":null}})",
        {"config.a: . -> null"});
    row("null and empty differ", R"({"label":null})", R"({"label":""})", {R"(label: null -> "")"});
    row("types differ", R"({"config":{"a":{}}})", R"({"config":{"a":[]}})", {"config.a: {} -> []"});
    row("a number and its text", R"({"a":5})", R"({"a":"5"})", {R"(a: 5 -> "5")"});
    row("numbers as exact decimals",
        R"({"a":9007199254740993,"b":1.5,"c":1e400,"d":-1,"e":0.1,"f":1e99999999999})",
        R"({"a":9007199254740992,"b":15,"c":1e401,"d":1,"e":0.10000000000000001,"f":1e99999999998})",
        {"a: 9007199254740993 -> 9007199254740992", "b: 1.5 -> 15", "c: 1e400 -> 1e401",
            "d: -1 -> 1", "e: 0.1 -> 0.10000000000000001", "f: 1e99999999999 -> 1e99999999998"});
    row("moments that differ", R"({"created_at":"2026-01-02T03:04:05Z"})",
        R"({"created_at":"2026-01-02T03:04:05+01:00"})",
        {R"(created_at: "2026-01-02T03:04:05Z" -> "2026-01-02T03:04:05+01:00")"});
    row("moments that differ by a nanosecond", R"({"updated_at":"2026-01-02T03:04:05.000000001Z"})",
        R"({"updated_at":"2026-01-02T03:04:05Z"})",
        {R"(updated_at: "2026-01-02T03:04:05.000000001Z" -> "2026-01-02T03:04:05Z")"});
    row("times that do not exist", R"({"created_at":"2026-02-30T00:00:00Z"})",
        R"({"created_at":"2026-02-30T00:00:00+00:00"})",
        {R"(created_at: "2026-02-30T00:00:00Z" -> "2026-02-30T00:00:00+00:00")"});
    row("times elsewhere are texts", R"({"config":{"created_at":"2026-01-02T03:04:05Z"}})",
        R"({"config":{"created_at":"2026-01-02T03:04:05+00:00"}})",
        {R"(config.created_at: "2026-01-02T03:04:05Z" -> "2026-01-02T03:04:05+00:00")"});
    row("strings by their case", R"({"a":"x"})", R"({"a":"X"})", {R"(a: "x" -> "X")"});
    row("lone surrogates", R"({"a":"\ud800"})", R"({"a":"\ud801"})",
        {R"(a: "\ud800" -> "\ud801")"});
    row("keys of lone surrogates", R"({"\ud800":1,"\ud801":1})", R"({"\ud800":1,"\ud801":2})",
        {R"(["\\ud801"]: 1 -> 2)"});
    row("the last of equal keys", R"({"a":1,"a":2})", R"({"a":1})", {"a: 2 -> 1"});
    row("whole values without their blanks", "{}", "{\"a\" : { \"b\" : [ 1 , 2 ] }}",
        {R"(a: . -> {"b":[1,2]})"});
    row("a field of a wrong type", R"({"label":{"a":1}})", R"({"label":{"a":2}})",
        {"label.a: 1 -> 2"});
}

void TestFieldChanges::namesEachValueThatDiffers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(told(fieldChanges(text(before), text(after)).changes), expected);
    QCOMPARE(fieldChanges(text(before), text(after)).masked, 0);
    QCOMPARE(std::ssize(fieldChanges(text(after), text(before)).changes), expected.size());
    QVERIFY(fieldChanges(text(after), text(after)).changes.empty());
}

void TestFieldChanges::findsNoDifferenceInTheSameMeaning_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("order of keys", R"({"a":1,"b":{"c":1,"d":2}})", R"({"b":{"d":2,"c":1},"a":1})");
    row("blanks", R"({"a":[1,{"b":2}]})", "{ \"a\" :\t[ 1 , {\r\n\"b\":2 } ] }");
    row("escapes of text", R"({"a":"\u0041\/\u00e9\ud83d\ude00"})", "{\"a\":\"A/é😀\"}");
    row("escapes of keys", R"({"\u0061":1,"i\u0064":"x"})", R"({"a":1,"id":"x"})");
    row("case of escapes", R"({"a":"\u00E9"})", R"({"a":"\u00e9"})");
    row("escapes of a replacement character", R"({"a":"\ufffd\u0041"})", "{\"a\":\"\uFFFDA\"}");
    row("numbers written otherwise", R"({"a":[1,1.0,1e0,-0,120,0.5e1,1E+2,0.000]})",
        R"({"a":[1.0,10e-1,1,0,1.2e2,5,100,0e5]})");
    row("long numbers", R"({"a":1234567890123456789012345678901234567890})",
        R"({"a":1234567890123456789012345678901234567890.0})");
    row("moments written otherwise",
        R"({"created_at":"2026-01-02T03:04:05Z","updated_at":"2026-01-02T03:04:05.100Z"})",
        R"({"created_at":"2026-01-02T03:04:05+00:00","updated_at":"2026-01-02 04:04:05.1+01:00"})");
    row("a moment without a zone is UTC", R"({"created_at":"2026-01-02T03:04:05"})",
        R"({"created_at":"2026-01-02T03:04:05Z"})");
    row("what an earlier equal key said", R"({"a":1,"a":2})", R"({"a":3,"a":2})");
}

void TestFieldChanges::findsNoDifferenceInTheSameMeaning()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(told(fieldChanges(text(before), text(after)).changes), QByteArrayList());
}

void TestFieldChanges::neitherComparesNorShowsMaskedValues_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addColumn<int>("masked");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                         const QByteArrayList &expected, int masked) {
        QTest::newRow(name) << before << after << expected << masked;
    };
    row("masked on both sides", R"({"config":{"token":"***"}})", R"({"config":{"token":"***"}})",
        {}, 1);
    row("masked on one side", R"({"config":{"token":"***","a":1}})",
        R"({"config":{"token":"hush","a":2}})", {"config.a: 1 -> 2"}, 1);
    row("the other side", R"({"config":{"token":{"deep":["hush"]}}})",
        R"({"config":{"token":"***"}})", {}, 1);
    row("masked under any name", R"({"a":["***"],"b":"***"})", R"({"a":["x"],"b":5})", {}, 2);
    row("masked beside other changes", R"({"config":{"x":{"pwd":"***"},"y":1}})",
        R"({"config":{"x":{"pwd":"***"},"y":2}})", {"config.y: 1 -> 2"}, 1);
    row("stars that are a key or a part of a text", R"({"a":{"***":1},"b":"\"***","c":"a***"})",
        R"({"a":{"***":1},"b":"\"***","c":"a***"})", {}, 0);
    row("unmasked secrets that differ", R"({"config":{"api_key":"hush-1"}})",
        R"({"config":{"api_key":"hush-2"}})", {R"(config.api_key: "***" -> "***")"}, 0);
    row("unmasked secrets of one meaning", R"({"config":{"api_key":{"a":1,"b":2}}})",
        R"({"config":{"api_key":{"b":2,"a":1}}})", {}, 0);
    row("unmasked secrets that are whole objects", R"({"config":{"credentials":{"user":"u-1"}}})",
        R"({"config":{"credentials":{"user":"u-2"}}})", {R"(config.credentials: "***" -> "***")"},
        0);
    row("a secret that became null", R"({"config":{"token":"hush"}})",
        R"({"config":{"token":null}})", {R"(config.token: "***" -> null)"}, 0);
    row("a masked value that is new", R"({"config":{}})", R"({"config":{"token":"***"}})",
        {R"(config.token: . -> "***")"}, 0);
    row("a secret that is gone", R"({"config":{"token":"hush"}})", R"({"config":{}})",
        {R"(config.token: "***" -> .)"}, 0);
    row("secrets in a value that is new", R"({"config":{}})",
        R"({"config":{"sync":{"url":"u","token":"hush"}}})",
        {R"(config.sync: . -> {"url":"u","token":"***"})"}, 0);
    row("secrets in a value of another type", R"({"config":{"sync":[{"pwd":"hush"}]}})",
        R"({"config":{"sync":1}})", {R"(config.sync: [{"pwd":"***"}] -> 1)"}, 0);
    row("names of the twelve fields are no secrets", R"({"credential_id":"k-1"})",
        R"({"credential_id":"k-2"})", {R"(credential_id: "k-1" -> "k-2")"}, 0);
    row("names of other fields are", R"({"session_id":"hush-1"})", R"({"session_id":"hush-2"})",
        {R"(session_id: "***" -> "***")"}, 0);
    row("a name of the twelve deeper", R"({"config":{"credential_id":"hush-1"}})",
        R"({"config":{"credential_id":"hush-2"}})", {R"(config.credential_id: "***" -> "***")"}, 0);
    row("masked by the older rule on one side",
        R"({"config":{"account_key":"hush","auth":{"url":"u","token":"***"},"uri":"a://b:hush@c"}})",
        R"({"config":{"account_key":"***","auth":"***","uri":"***"}})", {}, 3);
    row("unmasked secrets of a known form that differ", R"({"config":["a://b:hush-1@c"]})",
        R"({"config":["a://b:hush-2@c"]})", {R"(config[0]: "***" -> "***")"}, 0);
    row("a config that is a secret", R"({"config":"a://b:hush-1@c"})",
        R"({"config":"a://b:hush-2@c"})", {R"(config: "***" -> "***")"}, 0);
    row("texts of the twelve fields are no secrets", R"({"label":"hf_12345678"})",
        R"({"label":"hf_12345679"})", {R"(label: "hf_12345678" -> "hf_12345679")"}, 0);
    row("numbers of tokens are shown", R"({"config":{"max_tokens":1}})",
        R"({"config":{"max_tokens":2}})", {"config.max_tokens: 1 -> 2"}, 0);
}

void TestFieldChanges::neitherComparesNorShowsMaskedValues()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArrayList, expected);
    QFETCH(int, masked);
    const QByteArrayList lines = told(fieldChanges(text(before), text(after)).changes);
    QCOMPARE(lines, expected);
    QVERIFY(!lines.join(' ').contains("hush"));
    QCOMPARE(fieldChanges(text(before), text(after)).masked, masked);
}

void TestFieldChanges::comparesDeepValues()
{
    const auto nested = [](int depth, const char *inner) {
        return text(R"({"config":)" + QByteArray(R"({"a":)").repeated(depth) + inner
            + QByteArray(depth, '}') + '}');
    };
    const auto changes = fieldChanges(nested(256, "1"), nested(256, "2")).changes;
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].path.size(), std::string("config").size() + std::size_t{256} * 2);
    QCOMPARE(changes[0].newJson, std::optional<std::string>("2"));
}

QTEST_GUILESS_MAIN(TestFieldChanges)
#include "tst_fieldchanges.moc"
