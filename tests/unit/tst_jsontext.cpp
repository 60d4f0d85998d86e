// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <cctype>
#include <random>

#include <QElapsedTimer>
#include <QTest>

#include "app/data/jsontext.h"
#include "tests/common/jsontestsuite.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

/// Offset of the first fault of a text that should be one string, byte by byte; -1: none.
qsizetype plainStringFault(std::string_view text)
{
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"') {
        if (static_cast<unsigned char>(text[at]) < 0x20) {
            return static_cast<qsizetype>(at);
        }
        if (text[at++] != '\\') {
            continue;
        }
        if (at == text.size() || std::string_view("\"\\/bfnrtu").find(text[at]) == text.npos) {
            return static_cast<qsizetype>(at);
        }
        for (int digits = text[at++] == 'u' ? 4 : 0; digits > 0; --digits, ++at) {
            if (at == text.size() || !isHex(text[at])) {
                return static_cast<qsizetype>(at);
            }
        }
    }
    ++at; // What follows a string is a fault as well.
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
    return at == text.size() ? -1 : static_cast<qsizetype>(std::min(at, text.size()));
}

} // namespace

class TestJsonText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatTheGrammarAllows_data();
    void acceptsWhatTheGrammarAllows();
    void refusesTheRestAtItsByte_data();
    void refusesTheRestAtItsByte();
    void limitsNestingQuickly_data();
    void limitsNestingQuickly();
    void findsTheFirstBadByteOfUtf8_data();
    void findsTheFirstBadByteOfUtf8();
    void scansStringsAsAPlainLoopWould();
    void everyBeginningOfATextIsTruncated();
    void makesTextOfStrings_data();
    void makesTextOfStrings();
    void trimsOnlyTheBlanksOfJson();
    void indentsWithoutTouchingTokens();
};

void TestJsonText::acceptsWhatTheGrammarAllows_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0", "-0", "10", "-1", "1.0", "0.10", "1e5", "1E5", "1e+5", "1e-05",
             "0e0", "-1.5E+300", "18446744073709551616", "1e999", "9007199254740993", "true",
             "false", "null", "\"\"", "\"a\"", R"("\"\\\/\b\f\n\r\t")", R"("\u0000\uD800\uffff")",
             "[]", "{}", "[ ]", "{ }", "[[]]", "[{}]", R"({"":0})", R"({"a":1,"a":2})",
             R"({"a":{"b":[]}})", "[1,\"x\",null,true,false,{},[]]", " \t\r\n[ 1 , 2 ]\n ",
             R"( { "a" : 1 , "b" : [ ] } )", "\"\x7f\"", "\"12345678\"", "\"1234567\\n9\"",
             "\"\xC3\xA9\xF0\x9F\x98\x80\""}) {
        QTest::addRow("%s", text) << QByteArray(text);
    }
}

void TestJsonText::acceptsWhatTheGrammarAllows()
{
    QFETCH(QByteArray, text);
    QVERIFY(!checkJson(view(text)));
    QVERIFY(!checkJsonAndUtf8(view(text)));
}

void TestJsonText::refusesTheRestAtItsByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault::Kind>("kind");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *text, JsonFault::Kind kind, int offset) {
        QTest::addRow("%s", text) << QByteArray(text) << kind << offset;
    };
    for (const char *cut : {"", " ", "-", "1.", "1e", "1e+", "tru", "n", "\"", "\"a", "\"\\",
             "\"\\u12", "[", "[1", "[1,", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
             "[[1]", "{\"a\":[", "\"12345678"}) {
        row(cut, JsonFault::Kind::Truncated, static_cast<int>(qstrlen(cut)));
    }
    row("01", JsonFault::Kind::Syntax, 1);
    row("-a", JsonFault::Kind::Syntax, 1);
    row("+1", JsonFault::Kind::Syntax, 0);
    row(".5", JsonFault::Kind::Syntax, 0);
    row("2.]", JsonFault::Kind::Syntax, 2);
    row("1.2.3e", JsonFault::Kind::Syntax, 3);
    row("1e5.0", JsonFault::Kind::Syntax, 3);
    row("0x10", JsonFault::Kind::Syntax, 1);
    row("NaN", JsonFault::Kind::Syntax, 0);
    row("Infinity", JsonFault::Kind::Syntax, 0);
    row("True", JsonFault::Kind::Syntax, 0);
    row("trux", JsonFault::Kind::Syntax, 3);
    row("nulll", JsonFault::Kind::Syntax, 4);
    row("hello", JsonFault::Kind::Syntax, 0);
    row("'a'", JsonFault::Kind::Syntax, 0);
    row("\"\\q\"", JsonFault::Kind::Syntax, 2);
    row("\"\\x41\"", JsonFault::Kind::Syntax, 2);
    row("\"\\u12G4\"", JsonFault::Kind::Syntax, 5);
    row("\"a\nb\"", JsonFault::Kind::Syntax, 2);
    row("\"1234567\t\"", JsonFault::Kind::Syntax, 8);
    row("\"a\"b", JsonFault::Kind::Syntax, 3);
    row("[1,]", JsonFault::Kind::Syntax, 3);
    row("[,1]", JsonFault::Kind::Syntax, 1);
    row("[1 2]", JsonFault::Kind::Syntax, 3);
    row("[1}", JsonFault::Kind::Syntax, 2);
    row("[1,2}}", JsonFault::Kind::Syntax, 4);
    row("]", JsonFault::Kind::Syntax, 0);
    row("{\"a\":1,}", JsonFault::Kind::Syntax, 7);
    row("{,}", JsonFault::Kind::Syntax, 1);
    row("{a:1}", JsonFault::Kind::Syntax, 1);
    row("{1:1}", JsonFault::Kind::Syntax, 1);
    row("{\"a\" 1}", JsonFault::Kind::Syntax, 5);
    row("{\"a\":}", JsonFault::Kind::Syntax, 5);
    row("{\"a\":1]", JsonFault::Kind::Syntax, 6);
    row("{\"a\"::1}", JsonFault::Kind::Syntax, 5);
    row("{} {}", JsonFault::Kind::Syntax, 3);
    row("1 // one", JsonFault::Kind::Syntax, 2);
    row("/**/1", JsonFault::Kind::Syntax, 0);
    row("[1]\x0b", JsonFault::Kind::Syntax, 3);
    row("\xEF\xBB\xBF{}", JsonFault::Kind::Syntax, 0);
    QTest::newRow("NUL after a value") << QByteArray("1\0", 2) << JsonFault::Kind::Syntax << 1;
    QTest::newRow("NUL for a value") << QByteArray("[\0]", 3) << JsonFault::Kind::Syntax << 1;
    QTest::newRow("NUL in a string") << QByteArray("\"\0\"", 3) << JsonFault::Kind::Syntax << 1;
    QTest::newRow("NUL for an escape") << QByteArray("\"\\\0\"", 4) << JsonFault::Kind::Syntax << 2;
}

void TestJsonText::refusesTheRestAtItsByte()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonFault::Kind, kind);
    QFETCH(int, offset);
    for (const auto &fault : {checkJson(view(text)), checkJsonAndUtf8(view(text))}) {
        QVERIFY(fault);
        QCOMPARE(fault->kind, kind);
        QCOMPARE(fault->offset, offset);
    }
}

void TestJsonText::limitsNestingQuickly_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("256") << 256 << true;
    QTest::newRow("257") << 257 << false;
    QTest::newRow("1025") << 1025 << false;
    QTest::newRow("100000") << 100'000 << false;
}

void TestJsonText::limitsNestingQuickly()
{
    QFETCH(int, depth);
    QFETCH(bool, isAccepted);
    QElapsedTimer clock;
    clock.start();
    const QByteArray arrays = QByteArray(depth, '[') + QByteArray(depth, ']');
    const QByteArray objects = QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}');
    QCOMPARE(!checkJson(view(arrays)), isAccepted);
    QCOMPARE(!checkJson(view(objects)), isAccepted);
    if (!isAccepted) {
        QCOMPARE(checkJson(view(arrays))->kind, JsonFault::Kind::TooDeep);
        QCOMPARE(checkJson(view(arrays))->offset, kMaxJsonDepth);
        QCOMPARE(checkJson(view(objects))->offset, kMaxJsonDepth * 5);
    }
    QVERIFY(!checkJson(view(arrays), depth));
    QVERIFY(clock.elapsed() < 1000);
}

void TestJsonText::findsTheFirstBadByteOfUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault::Kind>("kind");
    QTest::addColumn<int>("offset");
    const auto inString = [](const char *name, const QByteArray &bytes, int offset = 4) {
        QTest::newRow(name) << "[\"ab" + bytes.mid(0) + "\"]" << JsonFault::Kind::Utf8 << offset;
    };
    inString("lone continuation", "\x80");
    inString("overlong slash", "\xC0\xAF");
    inString("overlong two bytes", "\xC1\xBF");
    inString("overlong three bytes", "\xE0\x80\xAF");
    inString("overlong four bytes", "\xF0\x8F\xBF\xBF");
    inString("a surrogate (CESU)", "\xED\xA0\x80");
    inString("beyond Unicode", "\xF4\x90\x80\x80");
    inString("lead F5", "\xF5\x80\x80\x80");
    inString("FF", "\xFF");
    inString("two bytes cut", "\xC3");
    inString("three bytes cut", "\xE2\x82");
    inString("four bytes cut", "\xF0\x9F\x98");
    inString("after good ones", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xFE", 13);
    QTest::newRow("UTF-16 with a mark")
        << QByteArray("\xFF\xFE{\0}\0", 6) << JsonFault::Kind::Utf8 << 0;
    QTest::newRow("UTF-16 without") << QByteArray("{\0\"\0", 4) << JsonFault::Kind::Syntax << 1;
    QTest::newRow("a syntax fault before it")
        << QByteArray("[x\xFF]") << JsonFault::Kind::Syntax << 1;
    QTest::newRow("a syntax fault after it")
        << QByteArray("[\"\xFF\",]") << JsonFault::Kind::Utf8 << 2;
    QTest::newRow("Latin-1 for a value") << QByteArray("\xE9") << JsonFault::Kind::Utf8 << 0;
    for (const char *cut : {"\xC3", "\xE2", "\xE2\x82", "\xE0", "\xE0\xA0", "\xED", "\xF0",
             "\xF0\x9F", "\xF0\x9F\x98", "\xF4", "\xF4\x8F"}) {
        QTest::addRow("text cut inside a character: %s", QByteArray(cut).toHex().constData())
            << "[\"ab" + QByteArray(cut) << JsonFault::Kind::Truncated
            << 4 + static_cast<int>(qstrlen(cut));
    }
    for (const char *cut : {"\xC0", "\xE0\x80", "\xED\xA0", "\xF4\x90", "\xF5", "\x80"}) {
        QTest::addRow("text ends with what is no start: %s", QByteArray(cut).toHex().constData())
            << "[\"ab" + QByteArray(cut) << JsonFault::Kind::Utf8 << 4;
    }
}

void TestJsonText::findsTheFirstBadByteOfUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonFault::Kind, kind);
    QFETCH(int, offset);
    const auto fault = checkJsonAndUtf8(view(text));
    QVERIFY(fault);
    QCOMPARE(fault->kind, kind);
    QCOMPARE(fault->offset, offset);
}

/// The scan takes eight bytes at a time; this one takes one.
void TestJsonText::scansStringsAsAPlainLoopWould()
{
    constexpr std::string_view alphabet = "bcu01 \x7f\x80\xFF!#[]\"\\\x1f\x20n";
    std::mt19937 random(20260718);
    for (int i = 0; i < 200'000; ++i) {
        std::string text = "\"";
        const std::size_t length = random() % 40;
        while (text.size() < length) {
            const bool isPlain = random() % 8 != 0;
            text += isPlain ? static_cast<char>('a' + random() % 26)
                            : alphabet[random() % alphabet.size()];
        }
        text += random() % 4 == 0 ? "" : "\"";
        const qsizetype expected = plainStringFault(text);
        const auto fault = checkJson(text);
        const qsizetype found = fault ? fault->offset : -1;
        if (found != expected) {
            QFAIL(QByteArray::fromStdString(text).toHex(' ').constData());
        }
    }
}

void TestJsonText::everyBeginningOfATextIsTruncated()
{
    const QByteArray text = R"({"a":[1.5e+7,true,null,{"b\n":"ü\u00e9"}],"c":"","d":{}})";
    QVERIFY(!checkJsonAndUtf8(view(text)));
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto fault = checkJsonAndUtf8(view(text.left(size)));
        QVERIFY(fault);
        QCOMPARE(fault->kind, JsonFault::Kind::Truncated);
        QCOMPARE(fault->offset, size);
    }
}

void TestJsonText::makesTextOfStrings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *json, const QString &text) {
        QTest::newRow(name) << QByteArray(json) << text;
    };
    row("empty", R"("")", u""_s);
    row("plain", R"("abc")", u"abc"_s);
    row("all escapes", R"("\"\\\/\b\f\n\r\t")", u"\"\\/\b\f\n\r\t"_s);
    row("hex digits of both cases", R"("\u00e9\u00E9")", u"éé"_s);
    row("a pair", R"("\uD83D\uDE00")", u"😀"_s);
    row("raw", "\"é€😀\"", u"é€😀"_s);
    row("lone high", R"("a\uD800b")", u"a\uFFFDb"_s);
    row("lone low", R"("\uDE00")", u"\uFFFD"_s);
    row("pair the wrong way", R"("\uDE00\uD83D")", u"\uFFFD\uFFFD"_s);
    row("two highs and a low", R"("\uD83D\uD83D\uDE00")", u"\uFFFD😀"_s);
    row("a high and a raw character", "\"\\uD83Dé\"", u"\uFFFDé"_s);
    row("escaped backslash before u", R"("\\u0041")", u"\\u0041"_s);
    row("a byte order mark stays", "\"\xEF\xBB\xBFx\\n\xEF\xBB\xBF\xEF\xBB\xBFy\"",
        u"\uFEFFx\n\uFEFF\uFEFFy"_s);
    row("an escaped byte order mark", R"("\uFEFFx")", u"\uFEFFx"_s);
    row("noncharacters", R"("\uFFFE\uFFFF")", QString(QChar(0xFFFE)) + QChar(0xFFFF));
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString(u"a"_s + QChar(0) + u'b');
}

void TestJsonText::makesTextOfStrings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QVERIFY(!checkJsonAndUtf8(view(json)));
    QVERIFY(isJsonString(view(json)));
    QCOMPARE(jsonStringText(view(json)), text);
    QCOMPARE(QByteArray::fromStdString(jsonStringBytes(view(json))), text.toUtf8());
}

void TestJsonText::trimsOnlyTheBlanksOfJson()
{
    QCOMPARE(trimmedJson(" \t\r\n1 \n"), std::string_view("1"));
    QCOMPARE(trimmedJson(" \n"), std::string_view());
    QCOMPARE(trimmedJson("\v1\f"), std::string_view("\v1\f"));
    QVERIFY(!isJsonString("\""));
    QVERIFY(!isJsonString("1"));
}

void TestJsonText::indentsWithoutTouchingTokens()
{
    const std::string compact = R"({"b":1.50,"a":[],"c":{"x":["{,\" ]",null]},"d":{}})";
    const std::string indented = R"({
  "b": 1.50,
  "a": [],
  "c": {
    "x": [
      "{,\" ]",
      null
    ]
  },
  "d": {}
})";
    QCOMPARE(indentedJson(compact, 1000), indented);
    QCOMPARE(indentedJson("[]", 10), std::string("[]"));
    QCOMPARE(indentedJson("5", 10), std::string("5"));
    const std::string deep = std::string(200, '[') + std::string(200, ']');
    QVERIFY(indentedJson(deep, 1000).size() < 2000);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
