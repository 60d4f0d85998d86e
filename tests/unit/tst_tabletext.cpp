// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/cli/tabletext.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

/// The widths are those that tmux counts.
class TestTableText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsColumnsAsTerminalsDo_data();
    void countsColumnsAsTerminalsDo();
    void linesUpItsColumns();
};

void TestTableText::countsColumnsAsTerminalsDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("letters") << u"Größe"_s << 5;
    QTest::newRow("check mark") << u"✅"_s << 2;
    QTest::newRow("star") << u"⭐"_s << 2;
    QTest::newRow("narrow symbols") << u"★☎🌡🏳"_s << 4;
    QTest::newRow("wide emoji") << u"😀⌛⚡🆗"_s << 8;
    QTest::newRow("combining marks") << u"e\u0301\u0323n\u0303"_s << 2;
    QTest::newRow("Thai") << u"ก็"_s << 1;
    QTest::newRow("Japanese") << u"日本語"_s << 6;
    QTest::newRow("Korean, in one and in parts") << u"가\u1100\u1161"_s << 4;
    QTest::newRow("full-width") << u"ＡＢ"_s << 4;
    QTest::newRow("half-width") << u"ｱｲ"_s << 2;
    QTest::newRow("flag") << u"🇩🇪"_s << 2;
    QTest::newRow("joined emoji") << u"👨\u200D👩\u200D👧"_s << 2;
    QTest::newRow("joined letters") << u"می\u200Cخ"_s << 3;
    QTest::newRow("an ideograph's variant") << u"葛\U000E0100"_s << 2;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD83D)) << 1;
}

void TestTableText::countsColumnsAsTerminalsDo()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestTableText::linesUpItsColumns()
{
    QByteArrayList connections;
    for (const char *label : {"✅ done", "⭐", "日本", "plain", "👨\u200D👩\u200D👧"}) {
        connections << connectionWith("label", QByteArray("\"") + label + '"');
    }
    ViewedRows rows;
    rows.list.append(block(connections), 0, int(connections.size()));
    RowWriterOptions options;
    options.columns = {Field::Label, Field::Id};
    const QStringList lines =
        QString::fromUtf8(tableText(rows, options)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    for (const QString &line : lines) {
        const qsizetype id =
            line.contains(u"c-1"_s) ? line.indexOf(u"c-1"_s) : line.indexOf(u"ID"_s);
        QCOMPARE(displayWidth(line.left(id)), 9);
    }
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
