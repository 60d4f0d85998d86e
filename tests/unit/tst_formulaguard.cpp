// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/export/formulaguard.h"

using namespace mielto;

/// Formulas that a file has for programs which split its lines at another separator than its own:
/// quotes that begin inside of such a cell mean nothing to them.
class TestFormulaGuard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void behindWhatDrawsNothing();
    void insideOfCells_data();
    void insideOfCells();
    void longTextsTakeNoLongTime();
};

/// LibreOffice drops NUL, others drop other such characters.
void TestFormulaGuard::behindWhatDrawsNothing()
{
    for (const char32_t c : {0x0, 0x1, 0x7, 0x1B, 0x7F, 0x80, 0x9F, 0xA0, 0xAD, 0x034F, 0x061C,
             0x115F, 0x17B4, 0x180B, 0x200B, 0x200D, 0x200E, 0x202E, 0x2028, 0x2060, 0x2800, 0x3000,
             0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0x1D173, 0xE0001, 0xE0020, 0xE0100}) {
        QString text;
        text += QChar::fromUcs4(c);
        const QByteArray blank = text.toUtf8();
        for (const char *formula : {"=1+1", "+1", "@x", "-a"}) {
            const QByteArray cell = blank + blank + formula;
            QVERIFY2(looksLikeFormula(cell), cell.toPercentEncoding().constData());
            QCOMPARE(guardedText(cell, ','), '\'' + cell);
            QCOMPARE(guardedText("a;" + cell, ','), "a;" + blank + blank + '\'' + formula);
        }
        QVERIFY(!looksLikeFormula(blank + "a=1"));
        QVERIFY(!looksLikeFormula(blank + "-1"));
    }
}

void TestFormulaGuard::insideOfCells_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](char separator, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow((text + separator).toPercentEncoding().constData())
            << separator << text << expected;
    };
    const auto stays = [&row](
                           char separator, const QByteArray &text) { row(separator, text, text); };
    row(',', "a;=1+1;b", "a;'=1+1;b");
    row(',', "a\t=1+1\tb", "a\t'=1+1\tb");
    row(',', "a\r\n=1+1\nb", "a\r\n'=1+1\nb");
    row(';', "a,=1+1,b", "a,'=1+1,b");
    row('\t', "a,=1;+1", "a,'=1;'+1");
    row(',', "=1;=1", "'=1;'=1");
    row(',', "\t=1", "'\t'=1");
    row(',', "a; \xC2\xA0\xE2\x80\x83@x", "a; \xC2\xA0\xE2\x80\x83'@x");
    row(',', ";;\t;-x", ";;\t;'-x");
    row(',',
        "a;\xEF\xBC\x9D"
        "1",
        "a;'\xEF\xBC\x9D"
        "1");
    // A pair of quotes, as one is written, is an empty piece of the cell.
    row(',', "a;\"=1+1;b", "a;\"'=1+1;b");
    row(';', R"({"a":["b","=1"],"@c":-1})", R"({"a":["b","'=1"],"'@c":-1})");
    // The file's own separator ends no cell for those who do not split at it.
    stays(',', "a,=1");
    stays(';', "a;=1");
    stays(',', "team, @bob");
    stays(',', "");
    stays(',', "a;b");
    stays(',', "a;'=1");
    stays(',', "a;b=1");
    // Numbers, and the ends of JSON behind them.
    for (const char *number : {"-1", "-1.5", "-0", "-1e5", "-1.5E-3", "-12345678901234567890"}) {
        stays(';', QByteArray("[1,") + number + ']');
        stays(';', QByteArray("{\"a\":[[0,") + number + "],{\"b\":[1," + number + "]}]}");
        stays(';', QByteArray(R"(["a",")") + number + R"("])");
        stays(',', QByteArray("1;") + number + ';' + number + "\r\n" + number);
    }
    for (const char *formula :
        {"-1+1", "-a", "- 1", "-.5", "-1e", "-1e+", "-1]+1", "--1", "-1,5"}) {
        row(',', QByteArray("1;") + formula, QByteArray("1;'") + formula);
    }
}

void TestFormulaGuard::insideOfCells()
{
    QFETCH(char, separator);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(guardedText(text, separator), expected);
}

/// If each end of a cell looked at all that is behind it, they would take minutes.
void TestFormulaGuard::longTextsTakeNoLongTime()
{
    constexpr int pieces = 2'000'000;
    for (const char *piece : {"\t", ";", ";-1", ";\"", "\n=", ";-"}) {
        const QByteArray text = QByteArray(piece).repeated(pieces);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(guardedText(text, ',').size() >= text.size());
        QVERIFY2(clock.elapsed() < 10'000, piece);
    }
}

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "tst_formulaguard.moc"
