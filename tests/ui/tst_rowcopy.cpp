// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
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
    void quotesForAShell_data();
    void quotesForAShell();
    void commandsHoldNoToken();

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
        rowsAsTsv(list("label", R"("=1+1\tx\ny")"), {0}, {Field::Label, Field::Id});
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].count(u'\t'), 1);
    QVERIFY2(lines[1].startsWith(u"'=1+1 x y\t"_s), qPrintable(lines[1]));
}

void RowCopyTest::secretsAreMaskedInEveryCopy()
{
    const auto rows = list("config", R"({"token":"canary","deep":[{"password":"canary"}]})");
    QVERIFY(!rowsAsTsv(rows, {0}, {Field::Config}).contains(u"canary"_s));
    const QString json = rowsAsJson(rows, {0});
    QVERIFY(!json.contains(u"canary"_s));
    const QJsonArray parsed = QJsonDocument::fromJson(json.toUtf8()).array();
    QCOMPARE(parsed.size(), 1);
    QCOMPARE(parsed[0][u"config"_s][u"token"_s].toString(), u"***"_s);
}

void RowCopyTest::quotesForAShell_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"plain", "", "two words", "it's", "$(touch x)", "`x`", "a\"b", "a\\b",
             "!!", "*", "~", "-rf", "ünï", "a;b|c&d>e"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void RowCopyTest::quotesForAShell()
{
    QFETCH(QString, text);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, "printf %s "_L1 + shellQuoted(text)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
}

void RowCopyTest::commandsHoldNoToken()
{
    const Endpoint endpoint{*ServerUrl::parse(u"https://a.example"_s, PlainHttp::Refused),
        u"it's w"_s, PastedToken::parse("canary")->token, {}};
    const ListQuery query{u"al ice"_s, Status::Error, IntegrationType::Mcp};
    const QString curl = asCurl(endpoint, query);
    QVERIFY(!curl.contains(u"canary"_s));
    QVERIFY(curl.contains(u"$MIELTO_TOKEN"_s));
    QVERIFY(curl.contains(u"users/al%20ice"_s));
    QVERIFY(curl.contains(u"status=error"_s));
    const QString command = asCommand(endpoint, query, {}, false);
    QVERIFY(!command.contains(u"canary"_s));
    QCOMPARE(command,
        u"mielto-connections-cli list --server https://a.example --status error --type mcp -- "
        "'al ice'"_s);
    QVERIFY(asCommand(endpoint, query, u"East"_s, false).contains(u"--profile East"_s));
    QVERIFY(asCommand(endpoint, query, {}, true).contains(u"--demo"_s));
}

QTEST_GUILESS_MAIN(RowCopyTest)
#include "tst_rowcopy.moc"
