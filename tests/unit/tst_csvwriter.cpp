// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include "app/export/csvwriter.h"
#include "app/export/formulaguard.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QByteArray written(
    RowWriterOptions options, const QByteArray &connection, const QString &user = u"asked"_s)
{
    const auto writer = makeRowWriter(RowFormat::Csv, std::move(options));
    QByteArray out;
    writer->begin(out);
    writer->row(rowOf(connection), user, out);
    writer->end(out);
    return out;
}

/// The line of one cell, without its line break.
QByteArray cell(
    const QByteArray &json, RowWriterOptions options = {}, const QByteArray &key = "label")
{
    options.columns = {fieldByKey({key.constData(), std::size_t(key.size())})};
    const QByteArray out = written(options, connectionWith(key, json));
    const qsizetype start = out.indexOf("\r\n") + 2;
    return out.mid(start, out.size() - start - 2);
}

QByteArray json(const QByteArray &text)
{
    QByteArray escaped;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            escaped += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            escaped += c == '"' || c == '\\' ? QByteArray("\\") + c : QByteArray(1, c);
        }
    }
    return '"' + escaped + '"';
}

/// The plain reader of RFC 4180: the cells of all records.
QList<QByteArrayList> parsed(const QByteArray &csv)
{
    QList<QByteArrayList> records;
    QByteArrayList record;
    QByteArray value;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (isQuoted) {
            const bool isDoubled = c == '"' && i + 1 < csv.size() && csv[i + 1] == '"';
            if (c != '"' || isDoubled) {
                value += c;
                i += isDoubled ? 1 : 0;
            } else {
                isQuoted = false;
            }
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',') {
            record << std::exchange(value, {});
        } else if (c == '\r' && i + 1 < csv.size() && csv[i + 1] == '\n') {
            record << std::exchange(value, {});
            records << std::exchange(record, {});
            ++i;
        } else {
            value += c;
        }
    }
    return records;
}

} // namespace

class TestCsvWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAHeaderAndRows();
    void choosesColumnsAndMark();
    void quotesWhatMustBe_data();
    void quotesWhatMustBe();
    void everyTextComesBack();
    void noRowIsAnEmptyLine();
    void formulasBecomeText_data();
    void formulasBecomeText();
    void otherCellsStay_data();
    void otherCellsStay();
    void theCorpusIsGuarded();
    void configIsCompactAndMasked();
};

void TestCsvWriter::writesAHeaderAndRows()
{
    QCOMPARE(written({}, connection()),
        QByteArray("id,label,integration,integration_type,status,user_id,workspace_id,"
                   "credential_id,created_by,created_at,updated_at,config\r\n"
                   "c-1,Support mail,gmail,connectors,active,u-1,w-1,k-1,u-2,"
                   "2026-01-02T03:04:05.123456Z,2026-02-03T04:05:06Z,\"{\"\"a\"\":1}\"\r\n"));
}

void TestCsvWriter::choosesColumnsAndMark()
{
    RowWriterOptions options;
    options.byteOrderMark = true;
    options.columns = {Field::Status, std::nullopt, Field::Id};
    QCOMPARE(written(options, connection(), u"a,ü"_s),
        QByteArray("\xEF\xBB\xBFstatus,requested_user,id\r\nactive,\"a,\xC3\xBC\",c-1\r\n"));
    QCOMPARE(
        written(options, connection(), u"=a"_s).split('\n').at(1), QByteArray("active,'=a,c-1\r"));
}

void TestCsvWriter::quotesWhatMustBe_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &expected) {
        QTest::newRow(name) << value << expected;
    };
    row("plain", R"("a b")", "a b");
    row("null", "null", "\"\"");
    row("absent", "", "\"\"");
    row("empty", R"("")", "\"\"");
    row("comma", R"("a,b")", "\"a,b\"");
    row("quote", R"("a\"b")", "\"a\"\"b\"");
    row("quote alone", R"("\"")", "\"\"\"\"");
    row("LF", R"("a\nb")", "\"a\nb\"");
    row("CR", R"("a\rb")", "\"a\rb\"");
    row("CRLF", R"("a\r\nb")", "\"a\r\nb\"");
    row("blanks at the ends", R"(" a ")", "\" a \"");
    row("semicolon", R"("a;b")", "\"a;b\"");
    row("tab", R"("a\tb")", "\"a\tb\"");
    row("apostrophe", R"("'a")", "'a");
    row("not Latin", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"",
        "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    row("lone surrogate", R"("a\uD800b")",
        "a\xEF\xBF\xBD"
        "b");
    row("a byte order mark", R"("\uFEFFa")",
        "\xEF\xBB\xBF"
        "a");
    row("J14 NUL", R"("a\u0000b")", QByteArray("a\0b", 3));
    row("J05 number", "1.50", "1.50");
    row("D17 leading zeros", R"("00123")", "00123");
    row("D17 like a number", R"("1E5")", "1E5");
    row("wrong type, masked", R"({"pwd":"x"})", R"("{""pwd"":""***""}")");
}

void TestCsvWriter::quotesWhatMustBe()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(cell(value), expected);
}

void TestCsvWriter::everyTextComesBack()
{
    RowWriterOptions options;
    options.formulaGuard = false;
    const QByteArrayList texts{"a", "a,b", "\"", "\"\"", "a\"b\"", "\r\n", "\n", "\r", ",", " ",
        " a", ",,\"\r\n\"", "=1+1", "\t", "'", "\xE2\x80\xA8", "\x01"};
    for (const QByteArray &text : texts) {
        const auto records = parsed(written(options, connectionWith("label", json(text))));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[1].size(), 12);
        QCOMPARE(records[1][1], text);
        QCOMPARE(records[1][11], QByteArray(R"({"a":1})"));
    }
}

/// Many programs pass over empty lines, so that a row would be lost.
void TestCsvWriter::noRowIsAnEmptyLine()
{
    RowWriterOptions options;
    options.columns = {kRequestedUser};
    QCOMPARE(written(options, connection(), {}), QByteArray("requested_user\r\n\"\"\r\n"));
    options.columns = {Field::Label, Field::Config};
    QCOMPARE(written(options, R"({"id":"1"})"), QByteArray("label,config\r\n,\r\n"));
}

/// A12
void TestCsvWriter::formulasBecomeText_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *const starts[] = {
        "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    const char *const leads[] = {"", " ", "   ", "\v", "\f", "\xC2\xA0", "\xE3\x80\x80",
        "\xEF\xBB\xBF", "\xC2\x85", "\xE1\x9A\x80", "\xE2\x80\x83", "\xE2\x80\x89", "\xE2\x80\xAF",
        "\xE2\x81\x9F ", "\xE2\x80\xA8"};
    for (const char *start : starts) {
        for (const char *lead : leads) {
            const QByteArray text = QByteArray(lead) + start + "cmd|' /C calc'!A0";
            QTest::newRow(text.toPercentEncoding().constData()) << text;
        }
    }
    for (const char *text : {"=", "-", "+", "@", "--1", "-1+1", "-1-1", "-a", "- 1", "-.5", "-1,5",
             "-0x10", "-inf", "-nan", "-1e", "+1", "\ttab", "\rcr", "\nlf", "=1\"2", "@SUM(1)",
             "-1cmd|' /C calc'!A0", "-1e5+cmd"}) {
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text);
    }
}

void TestCsvWriter::formulasBecomeText()
{
    QFETCH(QByteArray, text);
    const auto records = parsed(written({}, connectionWith("label", json(text))));
    QCOMPARE(records[1][1], '\'' + text);
    RowWriterOptions raw;
    raw.formulaGuard = false;
    QCOMPARE(parsed(written(raw, connectionWith("label", json(text))))[1][1], text);
}

void TestCsvWriter::otherCellsStay_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-1", "-1.5", "-0", "-12345678901234567890", "-1e5", "-1.5E-3",
             " -1", "a=b", "a+b", "1-2", "a@b.example", "'=1", "\"=1", "(=1)",
             reinterpret_cast<const char *>(u8"\u22121"), "2026-01-02",
             reinterpret_cast<const char *>(u8"\u200Ba=1")}) {
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text);
    }
}

void TestCsvWriter::otherCellsStay()
{
    QFETCH(QByteArray, text);
    QVERIFY(!looksLikeFormula(text));
    QCOMPARE(parsed(written({}, connectionWith("label", json(text))))[1][1], text);
}

void TestCsvWriter::theCorpusIsGuarded()
{
    const QDir corpora(qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/../shared/corpora"_s);
    QByteArrayList payloads{"=10+20+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0"};
    QFile file(corpora.filePath(u"csv-injection/csv-payload.txt"_s));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.trimmed().isEmpty()) {
                payloads << line.trimmed();
            }
        }
        QCOMPARE(payloads.size(), 2 + 6);
    }
    for (const QByteArray &payload : payloads) {
        // `DDE (…)` is a formula only behind an equals sign.
        QCOMPARE(looksLikeFormula(payload), !payload.startsWith("DDE"));
        const char first = cell(json(payload)).replace('"', "").at(0);
        QCOMPARE(first, payload.startsWith("DDE") ? 'D' : '\'');
    }
}

void TestCsvWriter::configIsCompactAndMasked()
{
    const QByteArray config = "{ \"b\" : 1.10 ,\n \"token\" : \"x\" }";
    QCOMPARE(cell(config, {}, "config"), QByteArray(R"("{""b"":1.10,""token"":""***""}")"));
    RowWriterOptions open;
    open.secrets = Secrets::Included;
    QCOMPARE(cell(config, open, "config"), QByteArray(R"("{""b"":1.10,""token"":""x""}")"));
    QCOMPARE(cell("null", {}, "config"), QByteArray("\"\""));
    QCOMPARE(cell("", {}, "config"), QByteArray("\"\""));
    QCOMPARE(cell("[1, 2]", {}, "config"), QByteArray("\"[1,2]\""));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
