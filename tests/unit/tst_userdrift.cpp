// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// A6 of several values that are merged: rows that move between them while they are read, with many
// seeds. What is said to be complete holds every row that was there all the time, each once, unless
// an earlier series has exchanged rows behind its first one: its total and its first row are the
// same then, and the server says nothing else.
#include <random>
#include <set>

#include "tests/unit/userreadertest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

enum class Change { MoveToFront, MoveToEnd, MoveAnywhere, Delete, Insert, Exchange };
constexpr int kChanges = 6;
constexpr int kSeeds = 500;

/// One change of the server's lists.
void apply(Change change, std::array<Ids, 3> &lists, std::mt19937 &random, int newId)
{
    const auto from = random() % lists.size();
    const auto to = (from + 1 + random() % 2) % lists.size();
    if (lists[from].size() < 3 || lists[to].size() < 3) {
        return;
    }
    const auto placeIn = [&random](Ids &ids) {
        return ids.begin() + static_cast<qptrdiff>(random() % ids.size());
    };
    const auto leaving = placeIn(lists[from]);
    const int id = *leaving;
    switch (change) {
    case Change::Insert:
        lists[to].insert(placeIn(lists[to]), newId);
        return;
    case Change::Exchange:
        std::swap(*leaving, *placeIn(lists[to]));
        return;
    case Change::MoveToFront:
        lists[to].insert(lists[to].begin(), id);
        break;
    case Change::MoveToEnd:
        lists[to].push_back(id);
        break;
    case Change::MoveAnywhere:
        lists[to].insert(placeIn(lists[to]), id);
        break;
    case Change::Delete:
        break;
    }
    lists[from].erase(leaving);
}

std::set<int> all(const std::array<Ids, 3> &lists)
{
    std::set<int> ids;
    for (const Ids &list : lists) {
        ids.insert(list.begin(), list.end());
    }
    return ids;
}

/// Different rows behind the same first one, and as many.
bool isExchanged(const Ids &before, const Ids &after)
{
    return before != after && before.size() == after.size() && before.front() == after.front();
}

} // namespace

class TestUserDrift final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCompleteListIsWhole_data();
    void aCompleteListIsWhole();

private:
    void readOnce(Change change, quint32 seed);
    int m_complete = 0;
    int m_changed = 0;
    int m_missed = 0; ///< Where the server's answers cannot show it.
    int m_again = 0;
};

void TestUserDrift::aCompleteListIsWhole_data()
{
    QTest::addColumn<int>("change");
    for (int i = 0; i < kChanges; ++i) {
        QTest::addRow("change %d", i) << i;
    }
}

void TestUserDrift::aCompleteListIsWhole()
{
    QFETCH(int, change);
    m_complete = m_changed = m_missed = m_again = 0;
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        readOnce(static_cast<Change>(change), seed);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    // The simulation itself works: some lists came to rest, some did not, many were read again.
    QVERIFY(m_complete > kSeeds / 4);
    QVERIFY(m_changed > 0);
    QVERIFY(m_again > kSeeds / 20);
    QVERIFY2(m_missed <= kSeeds / 50, qPrintable(QString::number(m_missed)));
}

/// Half of the seeds change the lists once, the others before one answer in some.
void TestUserDrift::readOnce(Change change, quint32 seed)
{
    std::mt19937 random(seed);
    UserReaderUnderTest test;
    test.source.cap = 5;
    test.fill({9 + int(random() % 6), 4 + int(random() % 6), 6 + int(random() % 6)});
    const bool isOnce = seed % 2 == 0;
    const int onlyAt = 1 + static_cast<int>(random() % 9);
    const unsigned oneIn = 2 + random() % 12;
    std::set<int> always; // What stood in the lists at each answer of the last reading.
    std::array<Ids, 3> read;
    std::array<Ids, 3> checked;
    test.beforeAnswer = [&](int number, std::size_t list) {
        if (isOnce ? number == onlyAt : random() % oneIn == 0) {
            apply(change, test.lists, random, 100000 + number);
        }
        const PageQuery &page = test.source.answering;
        if (page.skip == 0 && page.limit > 1 && list == 0) {
            always = all(test.lists);
        }
        std::erase_if(always, [now = all(test.lists)](int id) { return !now.contains(id); });
        (page.limit == 1 ? checked : read)[list] = test.lists[list];
    };
    QVERIFY(test.read());
    const Ids shown = test.shown();
    const std::set<int> distinct(shown.begin(), shown.end());
    QCOMPARE(distinct.size(), shown.size());
    m_again += int(test.reader.listState().readings > 1);
    if (test.verdict() != Verdict::Complete) {
        ++m_changed;
        QVERIFY(!isOnce);
        return;
    }
    ++m_complete;
    QCOMPARE(qint64(shown.size()), *test.reader.result().total);
    if (!std::ranges::includes(distinct, always)) {
        QVERIFY2(isExchanged(read[0], checked[0]) || isExchanged(read[1], checked[1]),
            "a row that was there all the time is missing");
        ++m_missed;
    }
}

QTEST_GUILESS_MAIN(TestUserDrift)
#include "tst_userdrift.moc"
