// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/export/jsonwriter.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QByteArray written(RowFormat format, const QByteArrayList &rows, Secrets secrets = Secrets::Masked)
{
    RowWriterOptions options;
    options.secrets = secrets;
    const auto writer = makeRowWriter(format, options);
    QByteArray out;
    writer->begin(out);
    for (const QByteArray &row : rows) {
        writer->row(rowOf(row), u"asked"_s, out);
    }
    writer->end(out);
    return out;
}

} // namespace

class TestJsonWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheServersOwnText_data();
    void keepsTheServersOwnText();
    void masksSecretsUnlessTheyAreWanted();
    void aLineIsARow();
    void theDocumentCountsItsRows();
    void appendsToWhatIsThere();
};

void TestJsonWriter::keepsTheServersOwnText_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("expected");
    const auto same = [](const char *name, const QByteArray &row) {
        QTest::newRow(name) << row << row;
    };
    same("as it comes", connection());
    same("key order", R"({"status":"active","zeta":1,"id":"a","alpha":2,"label":null})");
    same("number text",
        connectionWith("config", R"({"n":[1.10,1E5,-0,18446744073709551616,1e400]})"));
    same("escapes", connectionWith("label", R"("\u00e9\/\ud83d\ude00\uD800\u0000")"));
    same("J08 duplicate keys", R"({"id":"a","id":"b"})");
    same("wrong types", connectionWith("id", "5"));
    same("not an object", R"([1,"a"])");
    same("U+2028 inside",
        connectionWith("label",
            "\"a\xE2\x80\xA8"
            "b\xC2\x85\""));
    QTest::newRow("blanks are dropped")
        << QByteArray("{ \"id\" : \" a \" ,\r\n\t\"config\" : { \"a\" : [ 1 , 2 ] } }")
        << QByteArray(R"({"id":" a ","config":{"a":[1,2]}})");
}

void TestJsonWriter::keepsTheServersOwnText()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, expected);
    QCOMPARE(written(RowFormat::Ndjson, {row}), expected + '\n');
    QCOMPARE(
        written(RowFormat::Json, {row}), "{\"connections\":[\n" + expected + "\n],\"total\":1}\n");
}

void TestJsonWriter::masksSecretsUnlessTheyAreWanted()
{
    const QByteArray row =
        R"({"credential_id":"k","config":{"a":{"pass\u0077ord":"x"}},"token":[1]})";
    QCOMPARE(written(RowFormat::Ndjson, {row}),
        QByteArray(R"({"credential_id":"k","config":{"a":{"pass\u0077ord":"***"}},"token":"***"})"
                   "\n"));
    QCOMPARE(written(RowFormat::Ndjson, {row}, Secrets::Included), row + '\n');
    QVERIFY(!written(RowFormat::Json, {row}).contains("\"x\""));
    QVERIFY(written(RowFormat::Json, {row}, Secrets::Included).contains(row));
}

/// D20
void TestJsonWriter::aLineIsARow()
{
    const QByteArray spread = "{\n\"id\":\"a\\nb\",\n\"label\":\"\xE2\x80\xA8\xE2\x80\xA9\"\n}";
    const QByteArray out = written(RowFormat::Ndjson, {connection("1"), spread, connection("3")});
    QCOMPARE(out.count('\n'), 3);
    QCOMPARE(out.count('\r'), 0);
    const QByteArrayList lines = out.split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"id"_s).toString(), u"a\nb"_s);
    QCOMPARE(written(RowFormat::Ndjson, {}), QByteArray());
}

void TestJsonWriter::theDocumentCountsItsRows()
{
    for (const int count : {0, 1, 3}) {
        QByteArrayList rows;
        for (int i = 0; i < count; ++i) {
            rows << connection(QByteArray::number(i));
        }
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(written(RowFormat::Json, rows), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.object().value(u"total"_s).toInt(-1), count);
        const QJsonArray connections = document.object().value(u"connections"_s).toArray();
        QCOMPARE(connections.size(), count);
        QCOMPARE(document.object().size(), 2);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(connections[i].toObject().value(u"id"_s).toString(), QString::number(i));
        }
    }
}

void TestJsonWriter::appendsToWhatIsThere()
{
    QByteArray out = "before";
    JsonWriter writer(RowFormat::Ndjson, Secrets::Masked);
    writer.begin(out);
    writer.row(rowOf("{}"), {}, out);
    writer.end(out);
    QCOMPARE(out, QByteArray("before{}\n"));
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
