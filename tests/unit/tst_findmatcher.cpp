// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/answers/findmatcher.h"
#include "app/data/celltext.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestFindMatcher final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsInEveryFieldInAnyCase();
    void findsWhatIsShownNotHowItIsWritten();
    void neverSeesThroughAMask();
    void keysOfTheRowAreNoCells();
    void quickAndPlainWayFindTheSame();
    void bytesAndTextsAreSearchedAlike();
    void ignoresNormalizationAndKindsOfWhiteSpace();
};

void TestFindMatcher::findsInEveryFieldInAnyCase()
{
    for (const FieldInfo &info : fields()) {
        const bool isConfig = info.kind == FieldKind::Object;
        const QByteArray key(info.key.data(), qsizetype(info.key.size()));
        const RowRef row =
            rowOf(connectionWith(key, isConfig ? R"({"a":"xNeedleX"})" : R"("xNeedleX")"));
        QVERIFY2(FindMatcher(u"nEEDLEx"_s).matches(row), key.constData());
        QVERIFY2(!FindMatcher(u"needley"_s).matches(row), key.constData());
    }
}

void TestFindMatcher::findsWhatIsShownNotHowItIsWritten()
{
    const RowRef escaped = rowOf(connectionWith("label", R"("caf\u00e9 \u0041cme/\"x\"")"));
    QVERIFY(FindMatcher(u"CAFÉ acme"_s).matches(escaped));
    QVERIFY(FindMatcher(u"acme/\"x"_s).matches(escaped));
    QVERIFY(!FindMatcher(u"u00e9"_s).matches(escaped));
    const RowRef spaced = rowOf(connectionWith("config", R"({"a" : 1, "b": [ 2 ]})"));
    QVERIFY(FindMatcher(u"\"a\":1,\"b\":[2]"_s).matches(spaced));
    QVERIFY(!FindMatcher(u"\"a\" : 1"_s).matches(spaced));
    const RowRef null = rowOf(connectionWith("label", "null"));
    QVERIFY(!FindMatcher(u"null"_s).matches(null));
}

void TestFindMatcher::neverSeesThroughAMask()
{
    const RowRef row =
        rowOf(connectionWith("config", R"({"api_key":"hunter2","deep":{"token":["hunter3"]}})"));
    QVERIFY(!FindMatcher(u"hunter"_s).matches(row));
    QVERIFY(FindMatcher(u"***"_s).matches(row));
    QVERIFY(FindMatcher(u"api_key"_s).matches(row));
    const RowRef form = rowOf(connectionWith("config", R"({"uri":"mongodb://u:hunter4@h"})"));
    const RowRef text = rowOf(connectionWith("config", R"("mongodb://u:hunter5@h")"));
    for (const QString &needle : {u"hunter"_s, u"HÜNTER"_s, u"u:hunter"_s}) {
        QVERIFY(!FindMatcher(needle).matches(form));
        QVERIFY(!FindMatcher(needle).matches(text));
        QVERIFY(!findText(text, Field::Config).contains(u"hunter"_s));
    }
}

void TestFindMatcher::keysOfTheRowAreNoCells()
{
    const RowRef row = rowOf(connection("c-1"));
    QVERIFY(!FindMatcher(u"workspace_id"_s).matches(row));
    QVERIFY(!FindMatcher(u"unheard"_s).matches(rowOf(connectionWith("later", R"("unheard")"))));
}

void TestFindMatcher::quickAndPlainWayFindTheSame()
{
    constexpr int rounds = 20'000;
    QRandomGenerator random(7); // NOLINT(cert-msc51-cpp): the same texts every time.
    const QString letters = u"aAbB1-_ kK"_s;
    const auto text = [&](int longest) {
        QString made;
        for (int i = random.bounded(longest + 1); i > 0; --i) {
            made += letters[random.bounded(int(letters.size()))];
        }
        return made;
    };
    int found = 0;
    for (int i = 0; i < rounds; ++i) {
        const QString cell = text(12);
        const QString needle = text(2) + u'b';
        const bool expected = cell.toLower().contains(needle.toLower());
        const QByteArray json = '"' + cell.toUtf8() + '"';
        const QByteArray escaped = json.left(1) + "\\u0062" + json.mid(1);
        QCOMPARE(FindMatcher(needle).matches(rowOf(connectionWith("label", json)), Field::Label),
            expected);
        QCOMPARE(FindMatcher(needle).matches(rowOf(connectionWith("label", escaped)), Field::Label),
            (u'b' + cell.toLower()).contains(needle.toLower()));
        found += int(expected);
    }
    QVERIFY(found > rounds / 20 && found < rounds);
}

void TestFindMatcher::bytesAndTextsAreSearchedAlike()
{
    const QByteArrayList labels{R"("Alpha/beta")", R"("\u0061lpha\/beta")", R"("al\npha")", "null",
        R"("ALPHA \"beta\"")", R"("кириллица")", "7", R"({"alpha":"x"})", R"("")",
        R"("\u202ealpha")", R"("<script>alert(1)</script>")", R"("' OR 1=1 --")", R"("Ω≈ç√∫˜µ≤≥÷")",
        R"("田中さんにあげて")", R"("👩‍👩‍👧")", R"("ＡＬＰＨＡ")"};
    const QByteArrayList configs{R"({"alpha":1})", R"({"token":"alpha"})", "{}",
        R"({"a" : [1, 2], "b" : "beta"})", R"({"x":"\u0061lpha"})", "null", "[]", R"("alpha")"};
    const QStringList needles{u"alpha"_s, u"a/b"_s, u"beta"_s, u"ALPHA/"_s, u"l"_s, u"\"beta"_s,
        u"1,2"_s, u"ИЛЛ"_s, u"***"_s, u"null"_s, u"nowhere"_s, u"<script"_s, u"' OR"_s, u"さん"_s,
        u"‍"_s, u"Α"_s};
    int found = 0;
    for (const QByteArray &label : labels) {
        for (const QByteArray &config : configs) {
            const RowRef row = rowOf(connectionWith("label", label).replace(R"({"a":1})", config));
            for (const QString &needle : needles) {
                const bool expected = std::ranges::any_of(fields(), [&](const FieldInfo &info) {
                    return findText(row, info.field).contains(needle, Qt::CaseInsensitive);
                });
                QVERIFY2(FindMatcher(needle).matches(row) == expected, qPrintable(needle));
                found += int(expected);
            }
        }
    }
    QVERIFY(found > 100);
}

void TestFindMatcher::ignoresNormalizationAndKindsOfWhiteSpace()
{
    const RowRef composed = rowOf(connectionWith("label", R"("café du\u00a0monde")"));
    const RowRef decomposed = rowOf(connectionWith("label", R"("cafe\u0301 du\u2009monde")"));
    for (const QString &needle : {u"CAFÉ"_s, u"cafe\u0301"_s, u"du monde"_s, u"du\u3000m"_s}) {
        QVERIFY2(FindMatcher(needle).matches(composed), qPrintable(needle));
        QVERIFY2(FindMatcher(needle).matches(decomposed), qPrintable(needle));
    }
    QVERIFY(!FindMatcher(u"dumonde"_s).matches(composed));
}

QTEST_GUILESS_MAIN(TestFindMatcher)
#include "tst_findmatcher.moc"
