// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/browse/rowcopy.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class RowCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

void RowCopyTest::cellsStayInTheirColumnsAndAreNoFormulas()
{
    const QString text =
        rowsAsTsv({list("label", R"("=1+1\tx\ny")"), {}}, {0}, {Field::Label, Field::Id});
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].count(u'\t'), 1);
    QVERIFY2(lines[1].startsWith(u"'=1+1 x y\t"_s), qPrintable(lines[1]));
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
