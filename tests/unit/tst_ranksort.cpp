// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>
#include <random>

#include <QTest>

#include "app/view/ranksort.h"

using namespace mielto;

namespace {

/// The plain way.
void sortPlainly(std::vector<int> &places, const std::vector<qint64> &ranks, bool descending)
{
    std::ranges::stable_sort(places, [&](int a, int b) {
        const qint64 one = ranks[std::size_t(a)];
        const qint64 other = ranks[std::size_t(b)];
        if (one == kNoRank || other == kNoRank) {
            return one != kNoRank && other == kNoRank;
        }
        return descending ? one > other : one < other;
    });
}

} // namespace

class TestRankSort final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsAsTheStableSortDoes_data();
    void sortsAsTheStableSortDoes();
    void nothingAndOneRow();
};

void TestRankSort::sortsAsTheStableSortDoes_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("equal") << qint64(5) << qint64(5);
    QTest::newRow("few") << qint64(-2) << qint64(2);
    QTest::newRow("one digit more than fits") << qint64(0) << qint64(2048);
    QTest::newRow("a year of microseconds")
        << qint64(1'700'000'000'000'000) << qint64(1'731'536'000'000'000);
    QTest::newRow("years 0 to 9999")
        << qint64(-62'167'219'200'000'000) << qint64(253'402'300'799'999'999);
    QTest::newRow("everything but the mark itself")
        << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::max() - 1;
}

void TestRankSort::sortsAsTheStableSortDoes()
{
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    std::mt19937_64 random(7); // NOLINT(cert-msc51-cpp): the same numbers every time.
    std::uniform_int_distribution<qint64> any(least, most);
    for (int round = 0; round < 40; ++round) {
        std::vector<qint64> ranks(random() % 3000);
        std::vector<int> places;
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            ranks[i] = random() % 10 == 0 ? kNoRank : any(random);
            if (random() % 4 != 0) {
                places.push_back(static_cast<int>(i));
            }
        }
        std::shuffle(places.begin(), places.end(), random);
        for (const bool descending : {false, true}) {
            std::vector<int> expected = places;
            std::vector<int> sorted = places;
            sortPlainly(expected, ranks, descending);
            sortByRank(sorted, ranks, descending);
            QVERIFY(sorted == expected);
        }
    }
}

void TestRankSort::nothingAndOneRow()
{
    std::vector<int> none;
    sortByRank(none, {}, true);
    QVERIFY(none.empty());
    std::vector<int> one{0};
    sortByRank(one, {kNoRank}, true);
    QCOMPARE(one, std::vector<int>{0});
}

QTEST_GUILESS_MAIN(TestRankSort)
#include "tst_ranksort.moc"
