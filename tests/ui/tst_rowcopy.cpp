// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/table/rowcopy.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class RowCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsStayInTheirColumnsAndAreNoFormulas_data();
    void cellsStayInTheirColumnsAndAreNoFormulas();
    void secretsAreMaskedInEveryCopy();

private:
    static ConnectionList list(const QByteArray &key, const QByteArray &json)
    {
        ConnectionList list;
        list.append(testing::block(QByteArrayList{testing::connectionWith(key, json)}), 0, 1);
        return list;
    }
};

void RowCopyTest::cellsStayInTheirColumnsAndAreNoFormulas_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *json, const QString &cell) {
        QTest::newRow(json) << QByteArray(json) << cell;
    };
    row(R"("plain, with; ends and \"quotes\"")", u"plain, with; ends and \"quotes\""_s);
    row(R"("=1+1\tx\ny")", u"\"'=1+1\tx\ny\""_s);
    row(R"("=1+1")", u"'=1+1"_s);
    row(R"("\u0000=1+1")", u"'"_s + QChar(u'\0') + u"=1+1"_s);
    row(R"("\u200b@x")", u"'\u200B@x"_s);
    row(R"("\"")", u"\"\"\"\""_s);
    row(R"("\"=cmd|x\"")", u"\"\"\"=cmd|x\"\"\""_s);
    row(R"(" \"=1")", u"\" \"\"=1\""_s);
    row(R"("a\r\n=1")", u"\"a\r\n'=1\""_s);
    row(R"("a;=1")", u"a;'=1"_s);
}

void RowCopyTest::cellsStayInTheirColumnsAndAreNoFormulas()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, cell);
    const ViewedRows rows{list("label", json), {}};
    QCOMPARE(rowsAsTsv(rows, {0, 0}, {Field::Id, Field::Label, Field::Status}),
        u"ID\tLabel\tStatus\nc-1\t%1\tactive\nc-1\t%1\tactive"_s.arg(cell));
    QCOMPARE(tsvCell(rows.list.at(0).text(Field::Label)), cell);
}

void RowCopyTest::secretsAreMaskedInEveryCopy()
{
    const auto rows = list("config", R"({"token":"canary","deep":[{"password":"canary"}]})");
    QVERIFY(!rowsAsTsv({rows, {}}, {0}, {Field::Config}).contains(u"canary"_s));
    const auto label = list("label", R"({"token":"canary"})");
    const QString line = rowsAsTsv({label, {}}, {0}, {Field::Label}).section(u'\n', 1);
    QCOMPARE(line, uR"({"token":"***"})"_s);
    const QString json = rowsAsJson(rows, {0});
    QVERIFY(!json.contains(u"canary"_s));
    const QJsonArray parsed = QJsonDocument::fromJson(json.toUtf8()).array();
    QCOMPARE(parsed.size(), 1);
    QCOMPARE(parsed[0][u"config"_s][u"token"_s].toString(), u"***"_s);
}

QTEST_GUILESS_MAIN(RowCopyTest)
#include "tst_rowcopy.moc"
