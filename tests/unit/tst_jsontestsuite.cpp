// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Every case of JSONTestSuite and a sample of our own, as a whole reply and as the value of
// `config` in a page or a file that is sound otherwise.
#include <array>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "app/api/pagedecoder.h"
#include "app/compare/connectionfile.h"
#include "app/data/jsontext.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"
#include "tests/common/jsontestsuite.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

/// What the suite leaves open: these are refused, the others accepted.
const QStringList kRefusedOpenCases{u"i_string_UTF-16LE_with_BOM"_s,
    u"i_string_UTF-8_invalid_sequence"_s, u"i_string_UTF8_surrogate_U+D800"_s,
    u"i_string_invalid_utf-8"_s, u"i_string_iso_latin_1"_s,
    u"i_string_lone_utf8_continuation_byte"_s, u"i_string_not_in_unicode_range"_s,
    u"i_string_overlong_sequence_2_bytes"_s, u"i_string_overlong_sequence_6_bytes"_s,
    u"i_string_overlong_sequence_6_bytes_null"_s, u"i_string_truncated-utf-8"_s,
    u"i_string_utf16BE_no_BOM"_s, u"i_string_utf16LE_no_BOM"_s, u"i_structure_500_nested_arrays"_s,
    u"i_structure_UTF-8_BOM_empty_object"_s};

constexpr std::array kAccepted{"[]", "[[] ]", "[\"\"]", "[\"a\"]", "[false]", "[1]", "[1e-2]",
    "[-0]", "[123.456e78]", R"(["\u0060\u012a\u12AB"])", R"(["\uD801\udc37"])", R"(["\\u0000"])",
    "[\"\x7f\"]", R"({"a":"b","a":"c"})", R"({"":0})", "{\"a\":[]}", "\"\"", "42", "true",
    " null "};
constexpr std::array kRefused{"[1 true]", "[\"\": 1]", "[\"\"],", "[,1]", "[1,,2]", "[\"x\"]]",
    "[\"x\"", "[x", "[3[4]]", "[1:2]", "[*]", "[,]", "[-01]", "[-2.]", "[.-1]", "[0.e1]", "[0e]",
    "[1.0e-]", "[1eE2]", "[2.e3]", "[9.e+]", "[Inf]", "[-NaN]", "[0x1]", "[1+2]", "[-foo]", "[tru]",
    "{\"x\", null}", "{\"x\"::\"b\"}", "{key: 1}", "{\"a\":\"a\" 123}", "{'a':0}", "{\"id\":0,}",
    "{\"a\":/*c*/1}", "[\"\\x00\"]", "[\"\\uD800\\u1x\"]", "[\"a\tb\"]", "[\"\\", "\"", "<.>",
    "[1]x", "[\xE2\x81\xA0]", "[1]]", "{}}", "{\"a\": true} \"x\"", "[\"\\{[\"\\{"};

void addCases(const QString &prefix)
{
    QTest::addColumn<QByteArray>("json");
    for (const JsonCase &one : jsonTestSuite(u"test_parsing"_s, prefix)) {
        QTest::addRow("%s", qPrintable(one.name)) << one.json;
    }
}

template <typename Sample> void addSample(const Sample &sample)
{
    for (const char *json : sample) {
        QTest::addRow("own: %s", json) << QByteArray(json);
    }
}

QByteArray pageWithConfig(const QByteArray &json)
{
    // The field is the last, so that nothing of the page can complete what is broken.
    return page({connectionWith("config", QByteArray(json).isEmpty() ? QByteArray(" ") : json)});
}

/// The ids that a file of this text holds; nothing: it is refused.
std::optional<QByteArrayList> opened(const QByteArray &text)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    const auto file = mielto::testing::put(path, text) ? readConnectionFile(path, {})
                                                       : Result<ConnectionFile>(Failure());
    if (!file) {
        return std::nullopt;
    }
    QByteArrayList ids;
    for (int row = 0; row < file->rows->rowCount(); ++row) {
        ids << file->rows->text(row, Field::Id).toUtf8();
    }
    return ids;
}

QByteArrayList rowsAround(const QByteArray &json)
{
    return {connection("a"), connectionWith("config", json), connection("z")};
}

QByteArray fileOf(const QByteArrayList &rows)
{
    return "{\"connections\":[\n" + rows.join(",\n") + "\n],\"total\":3}\n";
}

} // namespace

class TestJsonTestSuite final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsAcceptedTextsByteForByte_data();
    void keepsAcceptedTextsByteForByte();
    void refusesBrokenTextsWithAnOffset_data();
    void refusesBrokenTextsWithAnOffset();
    void openCasesArePinned_data();
    void openCasesArePinned();
    void transformsNothing_data();
    void transformsNothing();
};

void TestJsonTestSuite::initTestCase()
{
    QCOMPARE(jsonTestSuite(u"test_parsing"_s).size(), std::size_t(318));
    QCOMPARE(jsonTestSuite(u"test_transform"_s).size(), std::size_t(22));
}

void TestJsonTestSuite::keepsAcceptedTextsByteForByte_data()
{
    addCases(u"y_"_s);
    addSample(kAccepted);
}

void TestJsonTestSuite::keepsAcceptedTextsByteForByte()
{
    QFETCH(QByteArray, json);
    QVERIFY(!checkJsonAndUtf8(view(json)));
    // As a whole reply it is JSON, but no page.
    const auto reply = decodePage(json);
    QVERIFY(!reply);
    QVERIFY(!reply.error().kind);
    const BlockPointer page = block(pageWithConfig(json));
    QVERIFY(page);
    QCOMPARE(page->json(0, Field::Config), trimmedJson(view(json)));
    QCOMPARE(opened(fileOf(rowsAround(json))), QByteArrayList({"a", "c-1", "z"}));
}

void TestJsonTestSuite::refusesBrokenTextsWithAnOffset_data()
{
    addCases(u"n_"_s);
    addSample(kRefused);
}

void TestJsonTestSuite::refusesBrokenTextsWithAnOffset()
{
    QFETCH(QByteArray, json);
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &bytes : {json, pageWithConfig(json)}) {
        const auto reply = decodePage(bytes);
        QVERIFY(!reply);
        QVERIFY(reply.error().kind);
        QVERIFY(reply.error().offset >= 0 && reply.error().offset <= bytes.size());
    }
    const QByteArrayList rows = rowsAround(json.isEmpty() ? QByteArray(" ") : json);
    QVERIFY(!opened(rows.join('\n') + '\n'));
    // In a document what is broken may close with what follows, but never unseen.
    QVERIFY(!opened(fileOf(rows)));
    QVERIFY(clock.elapsed() < 1000);
}

void TestJsonTestSuite::openCasesArePinned_data()
{
    addCases(u"i_"_s);
    QTest::newRow("own: 1e400") << QByteArray("1e400");
    QTest::newRow("own: a number of 40 digits") << QByteArray(40, '9');
    QTest::newRow("own: a lone surrogate") << QByteArray(R"("\uDFAA")");
}

void TestJsonTestSuite::openCasesArePinned()
{
    QFETCH(QByteArray, json);
    const bool isRefused = kRefusedOpenCases.contains(QString::fromUtf8(QTest::currentDataTag()));
    const BlockPointer page = block(pageWithConfig(json));
    QCOMPARE(page == nullptr, isRefused);
    if (page) {
        QCOMPARE(page->json(0, Field::Config), trimmedJson(view(json)));
    }
    // As a whole reply, a byte order mark is passed over, and the levels around a config count.
    const auto reply = decodePage(json);
    QVERIFY(!reply);
    const bool isMarked = json.startsWith("\xEF\xBB\xBF");
    QCOMPARE(!reply.error().kind, !isRefused || isMarked);
}

void TestJsonTestSuite::transformsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const JsonCase &one : jsonTestSuite(u"test_transform"_s)) {
        QTest::addRow("%s", qPrintable(one.name)) << one.json;
    }
    addSample(std::array{"[1.0]", "[1E6]", "[1.000000000000000005]", "[-9223372036854775809]",
        R"({"b":1,"a":2,"b":3})", R"(["\u0041","\uD800"])"});
}

void TestJsonTestSuite::transformsNothing()
{
    QFETCH(QByteArray, json);
    const BlockPointer page = block(pageWithConfig(json));
    if (!page) { // Three of the suite's files are not UTF-8.
        const auto fault = checkJsonAndUtf8(view(json));
        QVERIFY(fault && fault->kind == JsonFault::Kind::Utf8);
        return;
    }
    QCOMPARE(page->json(0, Field::Config), trimmedJson(view(json)));
}

QTEST_GUILESS_MAIN(TestJsonTestSuite)
#include "tst_jsontestsuite.moc"
