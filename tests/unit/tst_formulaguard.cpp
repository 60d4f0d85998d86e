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
    void insideOfCells_data();
    void insideOfCells();
    void longTextsTakeNoLongTime();
};

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
