// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

QString one(char32_t c)
{
    QString text; // QString::fromUcs4() would drop U+FEFF.
    return text += QChar::fromUcs4(c);
}

QString code(char32_t c)
{
    return u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

class TestVisibleText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsHiddenCharacters_data();
    void showsHiddenCharacters();
    void controlsHaveTheirSymbols();
    void leavesReadableTextAlone_data();
    void leavesReadableTextAlone();
    void joinersElsewhereAreShown_data();
    void joinersElsewhereAreShown();
    void loneSurrogatesAreReplaced();
    void keepsLineBreaksWhereWanted();
    void cutsToItsLength_data();
    void cutsToItsLength();
    void isQuickOnLongText();
    void doingItTwiceChangesNothing();
};

/// X03
void TestVisibleText::showsHiddenCharacters_data()
{
    QTest::addColumn<uint>("code");
    for (const uint c : {// The twelve bidirectional controls,
             0x061Cu, 0x200Eu, 0x200Fu, 0x202Au, 0x202Bu, 0x202Cu, 0x202Du, 0x202Eu, 0x2066u,
             0x2067u, 0x2068u, 0x2069u,
             // what has no width,
             0x00ADu, 0x034Fu, 0x115Fu, 0x1160u, 0x17B4u, 0x17B5u, 0x180Bu, 0x180Eu, 0x2800u,
             0xFE00u, 0xFE0Eu, 0xFE0Fu, 0x16FE4u, 0x1BCA0u, 0x1D159u, 0x1D173u, 0xE0100u, 0xE01EFu,
             0x200Bu, 0x200Cu, 0x200Du, 0x2060u, 0x2061u, 0x2063u, 0x206Au, 0x206Fu, 0x3164u,
             0xFEFFu, 0xFFA0u, 0xFFF9u, 0xFFFBu,
             // line ends, tags, C1, private and unassigned ones.
             0x2028u, 0x2029u, 0xE0001u, 0xE0020u, 0xE0041u, 0xE007Fu, 0x80u, 0x85u, 0x9Bu, 0x9Fu,
             0xE000u, 0xF8FFu, 0xF0000u, 0x10FFFDu, 0x0378u, 0xFFFEu, 0xFFFFu, 0x1FFFEu}) {
        QTest::addRow("X03 U+%04X", c) << c;
    }
}

void TestVisibleText::showsHiddenCharacters()
{
    QFETCH(uint, code);
    QCOMPARE(visibleText(u"a"_s + one(code) + u'b'), u"a"_s + ::code(code) + u'b');
    QCOMPARE(visibleText(one(code)), ::code(code));
}

void TestVisibleText::controlsHaveTheirSymbols()
{
    for (char16_t c = 0; c < 0x20; ++c) {
        QCOMPARE(visibleText(QString(QChar(c))), QString(QChar(char16_t(0x2400 + c))));
    }
    QCOMPARE(visibleText(QString(QChar(0x7F))), u"␡"_s);
    QCOMPARE(visibleText(u"\x1b[31m\a\b\r\n\t"_s), u"␛[31m␇␈␍␊␉"_s);
}

void TestVisibleText::leavesReadableTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("all of ASCII that prints") << [] {
        QString all;
        for (char16_t c = 0x20; c < 0x7F; ++c) {
            all += QChar(c);
        }
        return all;
    }();
    QTest::newRow("markup") << u"<b>a</b>&amp;%1&File"_s;
    QTest::newRow("languages") << u"Größe Ελλάδα Почта 日本語 한국어 العربية עברית हिन्दी ไทย"_s;
    QTest::newRow("no-break space") << u"a\u00A0b\u3000c"_s;
    QTest::newRow("combining marks") << u"e\u0301 n\u0303"_s;
    QTest::newRow("emoji") << u"😀🎉👍🏽🇩🇪"_s;
    QTest::newRow("symbols in color") << u"\u2764\uFE0F \u00A9\uFE0F \u2139\uFE0E \u2194\uFE0F"_s;
    QTest::newRow("a key") << u"1\uFE0F\u20E3 #\uFE0F\u20E3"_s;
    QTest::newRow("a variant of an ideograph") << u"葛\U000E0100飾"_s;
    QTest::newRow("family") << u"👨\u200D👩\u200D👧"_s;
    QTest::newRow("heart on fire") << u"❤\uFE0F\u200D🔥"_s;
    QTest::newRow("dark waving hand and profession") << u"👩🏿\u200D💻"_s;
    QTest::newRow("rainbow flag") << u"🏳\uFE0F\u200D🌈"_s;
    QTest::newRow("Persian non-joiner") << u"می\u200Cخواهم"_s;
    QTest::newRow("Devanagari joiner") << u"क्\u200Dष"_s;
    QTest::newRow("Sinhala joiner") << u"ශ්\u200Dරී"_s;
    QTest::newRow("replacement character") << u"\uFFFD"_s;
}

void TestVisibleText::leavesReadableTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
}

void TestVisibleText::joinersElsewhereAreShown_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("Latin") << u"admin"_s;
    QTest::newRow("Cyrillic") << u"админ"_s;
    QTest::newRow("digit") << u"1"_s;
    QTest::newRow("CJK") << u"日"_s;
    QTest::newRow("blank") << u" "_s;
}

void TestVisibleText::joinersElsewhereAreShown()
{
    QFETCH(QString, before);
    for (const char32_t c : {U'\u200C', U'\u200D', U'\uFE0F'}) {
        if (c == U'\uFE0F' && before == u"日"_s) {
            continue; // It has variants.
        }
        QCOMPARE(visibleText(before + one(c) + u'x'), before + code(c) + u'x');
    }
    QCOMPARE(visibleText(u"\u2764\uFE0F\uFE0F"_s), u"\u2764\uFE0F⟨U+FE0F⟩"_s);
    QCOMPARE(visibleText(u"م\u200C\u200C"_s), u"م\u200C⟨U+200C⟩"_s);
}

void TestVisibleText::loneSurrogatesAreReplaced()
{
    const QString high(QChar(0xD83D));
    const QString low(QChar(0xDE00));
    QCOMPARE(visibleText(high), u"\uFFFD"_s);
    QCOMPARE(visibleText(low + high + u'a'), u"\uFFFD\uFFFDa"_s);
    QCOMPARE(visibleText(high + high + low), u"\uFFFD😀"_s);
}

void TestVisibleText::keepsLineBreaksWhereWanted()
{
    QCOMPARE(visibleText(u"a\nb\r\nc\t"_s, LineBreaks::Keep), u"a\nb␍\nc␉"_s);
    QCOMPARE(visibleText(u"a\nb"_s, LineBreaks::Escape), u"a␊b"_s);
}

void TestVisibleText::cutsToItsLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"12345678"_s << u"12345678"_s;
    QTest::newRow("one too many") << u"123456789"_s << u"1234567…"_s;
    QTest::newRow("an escape fits") << QString(QChar(0x202E)) << u"⟨U+202E⟩"_s;
    QTest::newRow("an escape does not fit") << u"a\u202E"_s << u"a…"_s;
    QTest::newRow("a pair stays whole") << u"123456😀"_s << u"123456😀"_s;
    QTest::newRow("a pair is cut whole") << u"1234567😀"_s << u"1234567…"_s;
    QTest::newRow("pairs") << u"😀😀😀😀😀"_s << u"😀😀😀…"_s;
}

void TestVisibleText::cutsToItsLength()
{
    QFETCH(QString, text);
    QFETCH(QString, cut);
    QCOMPARE(visibleText(text, LineBreaks::Escape, 8), cut);
}

/// X09
void TestVisibleText::isQuickOnLongText()
{
    QString zalgo = u"Z"_s;
    for (int i = 0; i < 1000000; ++i) {
        zalgo += QChar(char16_t(0x0300 + i % 0x4F));
    }
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(visibleText(zalgo).size(), kMaxVisibleLength);
    }
    QVERIFY(clock.elapsed() < 1000);
}

void TestVisibleText::doingItTwiceChangesNothing()
{
    QString all;
    for (char32_t c = 0; c < 0x3000; ++c) {
        all += one(c);
    }
    const QString visible = visibleText(all, LineBreaks::Escape, 1000000);
    QCOMPARE(visibleText(visible, LineBreaks::Escape, 1000000), visible);
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
