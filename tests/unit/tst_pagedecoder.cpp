// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "app/api/pagedecoder.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

using MaybeKind = std::optional<JsonFault::Kind>; // Nothing: JSON of another shape.

namespace {

const QByteArray kMark = "\xEF\xBB\xBF";

QByteArray nested(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

QByteArray configOfDepth(int depth)
{
    return QByteArray(R"({"a":)").repeated(depth) + "1" + QByteArray(depth, '}');
}

} // namespace

class TestPageDecoder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAPageInAnyOrderOfKeys_data();
    void readsAPageInAnyOrderOfKeys();
    void readsTheTotalOnlyFromAWholeNumber_data();
    void readsTheTotalOnlyFromAWholeNumber();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void flagsEveryWrongType_data();
    void flagsEveryWrongType();
    void flagsEveryMissingKey_data();
    void flagsEveryMissingKey();
    void flagsRowsAndKeepsTheOthers();
    void keepsValuesOfAnySort_data();
    void keepsValuesOfAnySort();
    void theLastOfTwoKeysCounts();
    void keepsUnknownFieldsAndValues();
    void readsKeysWithEscapes();
    void keepsTheBytesThemselves();
    void acceptsLongValuesQuickly();
    void doesNotSpendMemoryOnRowsThatAreNone();
};

void TestPageDecoder::readsAPageInAnyOrderOfKeys_data()
{
    QTest::addColumn<QByteArray>("reply");
    const QByteArray row = connection();
    QTest::newRow("the contract's") << page({row});
    QTest::newRow("total first") << QByteArray(R"({"total":1,"connections":[)" + row + "]}");
    QTest::newRow("P12 more fields") << QByteArray(R"({"page":9,"page_size":-1,"connections":[)"
        + row + R"(],"total":1,"x":{"connections":[1,2]},"skip":7,"limit":"?"})");
    QTest::newRow("blanks") << QByteArray(
        " \n{ \"connections\" :\t[ " + row + " ] , \"total\" : 1 } \r\n");
    QTest::newRow("J15 byte order mark") << kMark + page({row});
    QTest::newRow("escaped top-level keys")
        << QByteArray(R"({"\u0063onnections":[)" + row + R"(],"t\u006ftal":1})");
    QTest::newRow("fields backwards") << page({QByteArray(
        R"({"config":{"a":1},"updated_at":"2026-02-03T04:05:06Z","created_at":"x","created_by":"u-2","credential_id":"k-1","workspace_id":"w-1","user_id":"u-1","status":"active","integration_type":"connectors","integration":"gmail","label":"Support mail","id":"c-1"})")});
}

void TestPageDecoder::readsAPageInAnyOrderOfKeys()
{
    QFETCH(QByteArray, reply);
    const auto decoded = decodePage(reply);
    QVERIFY(decoded);
    const ConnectionBlock &block = **decoded;
    QCOMPARE(block.rowCount(), 1);
    QCOMPARE(block.total(), std::optional<qint64>(1));
    QCOMPARE(block.faultyRowCount(), 0);
    QCOMPARE(block.row(0).faults, RowFaults());
    QCOMPARE(block.text(0, Field::Id), u"c-1"_s);
    QCOMPARE(block.text(0, Field::Label), u"Support mail"_s);
    QCOMPARE(block.json(0, Field::Config), std::string_view(R"({"a":1})"));
    QCOMPARE(block.text(0, Field::UpdatedAt), u"2026-02-03T04:05:06Z"_s);
    QCOMPARE(block.row(0).status, Status::Active);
    QCOMPARE(block.row(0).type, IntegrationType::Connectors);
    QCOMPARE(block.objectJson(0).front(), '{');
    QCOMPARE(block.objectJson(0).back(), '}');
}

void TestPageDecoder::readsTheTotalOnlyFromAWholeNumber_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<qint64>("expected"); // -1: unknown
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("2^63 - 1") << QByteArray("9223372036854775807") << qint64(9223372036854775807);
    for (const char *text : {R"("5")", "1.5", "-1", "1e20", "1.0", "1e2", "9223372036854775808",
             "null", "true", "[]", "{}", "-0.0"}) {
        QTest::addRow("J03 total is %s", text) << QByteArray(text) << qint64(-1);
    }
}

void TestPageDecoder::readsTheTotalOnlyFromAWholeNumber()
{
    QFETCH(QByteArray, total);
    QFETCH(qint64, expected);
    const auto decoded = decodePage(page({connection()}, total));
    QVERIFY(decoded);
    QCOMPARE((*decoded)->total().value_or(-1), expected);
    const auto missing = decodePage(R"({"connections":[]})");
    QVERIFY(missing && !(*missing)->total()); // J03 total missing
}

void TestPageDecoder::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<MaybeKind>("kind");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, const QByteArray &reply, MaybeKind kind, qint64 offset) {
        QTest::newRow(name) << reply << kind << offset;
    };
    const QByteArray good = page({connection()});
    const qint64 end = good.size();
    row("empty", "", JsonFault::Kind::Syntax, 0);
    row("blank", " \n ", JsonFault::Kind::Syntax, 3);
    row("a mark alone", kMark, JsonFault::Kind::Syntax, 3);
    row("J01 array", "[]", std::nullopt, 0);
    row("J01 number", "5", std::nullopt, 0);
    row("J01 string", R"("connections")", std::nullopt, 0);
    row("J01 null", "null", std::nullopt, 0);
    row("J02 connections missing", R"({"total":0})", std::nullopt, 0);
    row("J02 connections are null", R"({"connections":null,"total":0})", std::nullopt, 0);
    row("J02 connections are an object", R"({"connections":{},"total":0})", std::nullopt, 0);
    row("J02 connections twice", R"({"connections":[],"connections":[],"total":0})", std::nullopt,
        0);
    row("J02 deeper only", R"({"data":{"connections":[]}})", std::nullopt, 0);
    row("marked", kMark + "[]", std::nullopt, 3);
    row("wrong shape and broken behind", R"({"connections":null,"total":0)",
        JsonFault::Kind::Truncated, 29);
    row("J16 trailing garbage", good + "x", JsonFault::Kind::Syntax, end);
    row("J16 trailing brace", good + " }", JsonFault::Kind::Syntax, end + 1);
    row("J16 trailing comma", good + ",", JsonFault::Kind::Syntax, end);
    row("J16 two documents", good + "\n" + good, JsonFault::Kind::Syntax, end + 1);
    row("J16 NUL behind", good + QByteArray(1, '\0'), JsonFault::Kind::Syntax, end);
    row("J16 NaN", page({"NaN"}), JsonFault::Kind::Syntax, 16);
    row("J16 NaN total", page({}, "NaN"), JsonFault::Kind::Syntax, 26);
    row("comma after the last row", R"({"connections":[1,],"total":1})", JsonFault::Kind::Syntax,
        18);
    row("no comma between fields", R"({"connections":[] "total":1})", JsonFault::Kind::Syntax, 18);
    row("raw newline in a key", "{\"connections\":[],\"a\nb\":1}", JsonFault::Kind::Syntax, 20);
    row("J12 invalid UTF-8", page({connectionWith("label", "\"\xFF\"")}), JsonFault::Kind::Utf8,
        37);
    row("J12 overlong", page({connectionWith("label", "\"\xC0\xAF\"")}), JsonFault::Kind::Utf8, 37);
    row("J12 CESU", page({connectionWith("label", "\"\xED\xA0\x80\"")}), JsonFault::Kind::Utf8, 37);
    row("J12 in an unknown field", "{\"connections\":[],\"\xFF\":1}", JsonFault::Kind::Utf8, 19);
    row("J12 UTF-16", QByteArray("\xFF\xFE{\0", 4), JsonFault::Kind::Utf8, 0);
    row("J12 UTF-16 without a mark", QByteArray("{\0\"\0", 4), JsonFault::Kind::Syntax, 1);
    row("J12 two marks", kMark + kMark + "{}", JsonFault::Kind::Syntax, 3);
    row("J11 depth 257", page({connectionWith("config", configOfDepth(257))}),
        JsonFault::Kind::TooDeep, -1);
    row("J11 depth 1025", page({connectionWith("config", configOfDepth(1025))}),
        JsonFault::Kind::TooDeep, -1);
    row("J11 depth 100000", page({connectionWith("config", configOfDepth(100000))}),
        JsonFault::Kind::TooDeep, -1);
    row("J11 rows of depth 100000", page({nested(100000)}), JsonFault::Kind::TooDeep, -1);
    row("J11 a whole reply of depth 100000", nested(100000), JsonFault::Kind::TooDeep, 259);
}

void TestPageDecoder::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, reply);
    QFETCH(MaybeKind, kind);
    QFETCH(qint64, offset);
    QElapsedTimer clock;
    clock.start();
    const auto decoded = decodePage(reply);
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(!decoded);
    QVERIFY(decoded.error().kind == kind);
    if (offset >= 0) {
        QCOMPARE(decoded.error().offset, offset);
    }
    // A page may end anywhere.
    const QByteArray good = kMark + page({connection(), connectionWith("label", "\"\xC3\xA9\"")});
    const qsizetype cut = 4 + qHash(QByteArray(QTest::currentDataTag())) % (good.size() - 4);
    const auto shortened = decodePage(good.left(cut));
    QVERIFY(!shortened);
    QVERIFY(shortened.error().kind == JsonFault::Kind::Truncated);
    QCOMPARE(shortened.error().offset, cut);
}

/// A7: 12 fields and 7 wrong types of each.
void TestPageDecoder::flagsEveryWrongType_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("json");
    int rows = 0;
    for (const FieldInfo &info : fields()) {
        QByteArrayList wrong{"true", "false", "5", "1.5", "[]"};
        wrong << (info.kind == FieldKind::Object ? R"("x")" : "{}");
        wrong << (info.nullable ? "-0" : "null");
        for (const QByteArray &json : wrong) {
            QTest::addRow("%s %s is %s", info.field == Field::Config ? "J07" : "J05",
                qPrintable(fieldKey(info.field)), json.constData())
                << int(info.field) << json;
            ++rows;
        }
    }
    QCOMPARE(rows, 84);
}

void TestPageDecoder::flagsEveryWrongType()
{
    QFETCH(int, field);
    QFETCH(QByteArray, json);
    const FieldInfo &info = fieldInfo(static_cast<Field>(field));
    const QByteArray key(info.key.data(), qsizetype(info.key.size()));
    const BlockPointer page = block(QByteArrayList{connection(), connectionWith(key, json)});
    QVERIFY(page);
    QCOMPARE(page->row(0).faults, RowFaults());
    QCOMPARE(page->row(1).faults, RowFaults(RowFault::WrongType));
    QCOMPARE(page->row(1).faultyFields, 1U << field);
    QCOMPARE(page->faultyRowCount(), 1);
    QCOMPARE(page->json(1, info.field), std::string_view(json.constData(), json.size()));
}

void TestPageDecoder::flagsEveryMissingKey_data()
{
    QTest::addColumn<int>("field");
    for (const FieldInfo &info : fields()) {
        QTest::newRow(qPrintable(fieldKey(info.field))) << int(info.field);
    }
}

void TestPageDecoder::flagsEveryMissingKey()
{
    QFETCH(int, field);
    const FieldInfo &info = fieldInfo(static_cast<Field>(field));
    const RowRef row = rowOf(connectionWith({info.key.data(), qsizetype(info.key.size())}, {}));
    QCOMPARE(bool(row.data().faults & RowFault::MissingKey), info.required);
    QCOMPARE(row.block->isFaulty(0, info.field), info.required);
    QVERIFY(row.json(info.field).empty());
}

/// J04, J05
void TestPageDecoder::flagsRowsAndKeepsTheOthers()
{
    const BlockPointer page = block(QByteArrayList{connection("a"), "5", "null", "[{\"id\":\"x\"}]",
        "\"b\"", "{}", connectionWith("id", R"("")"), connection("z")});
    QCOMPARE(page->rowCount(), 8);
    QCOMPARE(page->faultyRowCount(), 6);
    for (int row = 1; row < 5; ++row) {
        QVERIFY(page->row(row).faults.testFlag(RowFault::NotAnObject));
        QVERIFY(page->text(row, Field::Id).isNull());
    }
    QCOMPARE(page->objectJson(3), std::string_view("[{\"id\":\"x\"}]"));
    QCOMPARE(page->row(5).faults, RowFaults(RowFault::MissingKey));
    QCOMPARE(page->row(6).faults, RowFaults(RowFault::EmptyId));
    QVERIFY(page->isFaulty(6, Field::Id));
    QCOMPARE(page->text(7, Field::Id), u"z"_s);
}

void TestPageDecoder::keepsValuesOfAnySort_data()
{
    QTest::addColumn<QByteArray>("config");
    for (const char *number : {"9007199254740993", "9223372036854775808", "18446744073709551615",
             "0.1000000000000000055511151231257827", "1.10", "-0", "1E+2"}) {
        QTest::addRow("J09 %s", number) << QByteArray(R"({"n":)") + number + '}';
    }
    QTest::newRow("J10 1e400") << QByteArray(R"({"n":1e400})");
    QTest::newRow("J11 depth 256") << configOfDepth(256);
    QTest::newRow("J13 lone surrogate") << QByteArray(R"({"s":"\uD800"})");
    QTest::newRow("J14 NUL in a string") << QByteArray(R"({"s":"a\u0000b"})");
    QTest::newRow("J08 duplicate keys") << QByteArray(R"({"b":1,"a":2,"b":3})");
    QTest::newRow("blanks inside") << QByteArray("{ \"a\" : [ 1 ,\n2 ] }");
}

void TestPageDecoder::keepsValuesOfAnySort()
{
    QFETCH(QByteArray, config);
    const QByteArray object = connectionWith("config", config);
    const RowRef row = rowOf(object);
    QVERIFY(row.block);
    QCOMPARE(row.json(Field::Config), std::string_view(config.constData(), config.size()));
    QCOMPARE(row.block->objectJson(0), std::string_view(object.constData(), object.size()));
    QCOMPARE(row.data().faults, RowFaults());
}

/// J08
void TestPageDecoder::theLastOfTwoKeysCounts()
{
    const auto decodedRow = [](const QByteArray &first, const QByteArray &second) {
        QByteArray object = connection();
        object.replace(R"("status":"active")", "\"status\":" + first + ",\"status\":" + second);
        return rowOf(object);
    };
    const RowRef bothGood = decodedRow(R"("active")", R"("error")");
    QCOMPARE(bothGood.data().faults, RowFaults(RowFault::DuplicateKey));
    QCOMPARE(bothGood.data().status, Status::Error);
    const RowRef lastBad = decodedRow(R"("active")", "5");
    QCOMPARE(lastBad.data().faults, RowFault::DuplicateKey | RowFault::WrongType);
    QCOMPARE(lastBad.data().status, Status::Unknown);
    const RowRef lastGood = decodedRow("5", R"("active")");
    QCOMPARE(lastGood.data().faults, RowFaults(RowFault::DuplicateKey));
    QVERIFY(!lastGood.block->isFaulty(0, Field::Status));
    QVERIFY(lastGood.block->objectJson(0).find(R"("status":5,"status":"active")")
        != std::string_view::npos);
}

/// J06
void TestPageDecoder::keepsUnknownFieldsAndValues()
{
    QByteArray object = connectionWith("status", R"("paused")");
    object.replace(R"("connectors")", R"("quantum")");
    object.insert(1, R"("new":{"id":"inner","status":["error"]},)");
    const RowRef row = rowOf(object);
    QCOMPARE(row.data().faults, RowFaults());
    QCOMPARE(row.data().status, Status::Unknown);
    QCOMPARE(row.data().type, IntegrationType::Unknown);
    QCOMPARE(row.text(Field::Status), u"paused"_s);
    QCOMPARE(row.text(Field::Id), u"c-1"_s);
    QCOMPARE(row.block->objectJson(0), std::string_view(object.constData(), object.size()));
}

void TestPageDecoder::readsKeysWithEscapes()
{
    QByteArray object = connection();
    object.replace("\"id\"", R"("\u0069d")");
    object.replace("\"label\"", R"("l\u0061bel")");
    const RowRef row = rowOf(object);
    QCOMPARE(row.data().faults, RowFaults());
    QCOMPARE(row.text(Field::Id), u"c-1"_s);
    QCOMPARE(row.text(Field::Label), u"Support mail"_s);
}

void TestPageDecoder::keepsTheBytesThemselves()
{
    QByteArray reply = page({connection()});
    reply.squeeze();
    const char *start = reply.constData();
    const qsizetype at = reply.indexOf(R"({"id")");
    const auto decoded = decodePage(std::move(reply));
    QCOMPARE(static_cast<const void *>((*decoded)->objectJson(0).data()),
        static_cast<const void *>(start + at));
}

/// J18
void TestPageDecoder::acceptsLongValuesQuickly()
{
    const QByteArray label = '"' + QByteArray(500000, 'x') + '"';
    const QByteArray config = R"({"a":")" + QByteArray(10000000, 'y') + R"("})";
    const QByteArray reply =
        page({connectionWith("label", label), connectionWith("config", config)});
    QElapsedTimer clock;
    clock.start();
    const auto decoded = decodePage(reply);
    QVERIFY(clock.elapsed() < 500);
    QVERIFY(decoded);
    QCOMPARE((*decoded)->json(0, Field::Label).size(), std::size_t(label.size()));
    QCOMPARE((*decoded)->json(1, Field::Config).size(), std::size_t(config.size()));
}

void TestPageDecoder::doesNotSpendMemoryOnRowsThatAreNone()
{
    const QByteArray reply = R"({"connections":[)" + QByteArray("0,").repeated(8000000) + "0]}";
    const auto decoded = decodePage(reply);
    QVERIFY(!decoded);
    QVERIFY(!decoded.error().kind);
}

QTEST_GUILESS_MAIN(TestPageDecoder)
#include "tst_pagedecoder.moc"
