// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include "app/base/sentence.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestSentence final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_german.load(u":/translations/mielto_de.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_german));
        QLocale::setDefault(QLocale(u"de_DE"_s));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_german);
        QLocale::setDefault(QLocale::c());
    }
    void isShownInTheProgramsLanguageAndEnglishInFiles();
    void countsInBothLanguages();
    void isFilledInBoth();
    void wordsOfNoLanguageStay();

private:
    QTranslator m_german;
};

void TestSentence::isShownInTheProgramsLanguageAndEnglishInFiles()
{
    const Sentence sentence = Sentence::translate("Verdict", "user not found");
    QCOMPARE(sentence.english, u"user not found"_s);
    QVERIFY(!sentence.shown.isEmpty());
    QVERIFY(sentence.shown != sentence.english);
}

void TestSentence::countsInBothLanguages()
{
    const auto masked = [](int count) {
        return Sentence::translate(
            "Difference", "%Ln masked value(s) were not compared.", nullptr, count);
    };
    QCOMPARE(masked(1).english, u"1 masked value was not compared."_s);
    QCOMPARE(masked(1200).english, u"1200 masked values were not compared."_s);
    QVERIFY2(masked(1200).shown.startsWith(u"1.200 maskierte"_s), qPrintable(masked(1200).shown));
}

void TestSentence::isFilledInBoth()
{
    const Sentence sentence = Sentence::translate(
        "Snapshot", "“%1” is not complete: it has %2 of the %3 rows of its manifest.")
                                  .arg(u"%3"_s, Sentence(1200), Sentence(qint64{3'000'000'000}));
    QCOMPARE(sentence.english,
        u"“%3” is not complete: it has 1200 of the 3000000000 rows of its manifest."_s);
    QVERIFY2(sentence.shown.contains(u"„%3“"_s), qPrintable(sentence.shown));
    QVERIFY2(sentence.shown.contains(u"1.200 der 3.000.000.000"_s), qPrintable(sentence.shown));
}

void TestSentence::wordsOfNoLanguageStay()
{
    const Sentence sentence(u"https://api.example"_s);
    QCOMPARE(sentence.shown, sentence.english);
    QVERIFY(Sentence().isEmpty());
    QCOMPARE(shownText({sentence, sentence}), u"https://api.example https://api.example"_s);
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
