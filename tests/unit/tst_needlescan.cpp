// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QTest>

#include "app/view/needlescan.h"

using namespace mielto;

namespace {

constexpr unsigned kSeed = 7;

/// Text of letters that are often part of a stop.
std::string text(std::mt19937 &random, std::size_t longest)
{
    static constexpr std::array<std::string_view, 16> pieces{"a", "A", "b", "B", "@", "`", "/",
        "\\/", "\\u00", "\\u0041", "\\u1000", "\\", "\\\\", "\xC3\xA9", "\x7f", "[{"};
    std::string made;
    const std::size_t length = random() % (longest + 1);
    while (made.size() < length) {
        made += pieces[random() % pieces.size()];
    }
    return made;
}

} // namespace

class TestNeedleScan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAtTheNeedleInAnyCase();
    void stopsAtEscapesThatMayHideIt();
    void quickAndPlainWayStopAlike();
    void readsNothingBeyondTheText();
};

void TestNeedleScan::stopsAtTheNeedleInAnyCase()
{
    const NeedleScan scan("ab1");
    const std::string_view text = "..AB1.....................................aB1";
    QCOMPARE(scan.next(text, 0), 2U);
    QCOMPARE(scan.next(text, 3), text.size() - 3);
    QCOMPARE(scan.next(text, text.size() - 2), NeedleScan::kNowhere);
    QCOMPARE(scan.next("a", 0), NeedleScan::kNowhere);
}

void TestNeedleScan::stopsAtEscapesThatMayHideIt()
{
    const std::string_view text = R"({"a":"\n \" \u2013 \/ \u0062"})";
    QCOMPARE(NeedleScan("b").next(text, 0), text.find("\\u0062"));
    QCOMPARE(NeedleScan("b/").next(text, 0), text.find("\\/"));
}

void TestNeedleScan::quickAndPlainWayStopAlike()
{
    std::mt19937 random(kSeed);
    static constexpr std::array<const char *, 8> needles{
        "a", "b", "ab", "aab", "/", "@", "a/b", "abababababababababab"};
    int stops = 0;
    for (int i = 0; i < 20'000; ++i) {
        const NeedleScan scan(needles[random() % needles.size()]);
        const std::string where = text(random, 90);
        for (std::size_t from = 0; from <= where.size(); from += 1 + random() % 20) {
            const std::size_t stop = scan.next(where, from);
            QCOMPARE(stop, scan.nextPlainly(where, from));
            stops += int(stop != NeedleScan::kNowhere);
        }
    }
    QVERIFY2(stops > 20'000, qPrintable(QString::number(stops)));
}

/// For the address sanitizer: buffers without a byte to spare.
void TestNeedleScan::readsNothingBeyondTheText()
{
    for (std::size_t size = 0; size < 70; ++size) {
        const std::vector<char> exact(size, 'a');
        const std::string_view text(exact.data(), exact.size());
        QCOMPARE(NeedleScan("aab").next(text, 0), NeedleScan::kNowhere);
        QCOMPARE(NeedleScan("b").next(text, 0), NeedleScan::kNowhere);
    }
}

QTEST_GUILESS_MAIN(TestNeedleScan)
#include "tst_needlescan.moc"
