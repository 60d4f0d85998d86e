// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// A6: ten kinds of change while a list is read, with many seeds: a list that is said to be complete
// holds every row that was there all the time, each once.
#include <algorithm>
#include <random>
#include <set>

#include <QTest>

#include "tests/common/stress.h"
#include "tests/unit/listreadertest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

enum class Change {
    InsertFront,
    Append,
    DeleteAny,
    DeleteMany,
    Touch,
    DeleteAndAppend,
    DeleteAndInsertFront,
    SwapNeighbours,
    Reverse,
    Replace,
};
constexpr int kChanges = 10;
int seeds() { return rounds(250, 1'000); }

using Ids = std::vector<int>;

class Drift final {
public:
    Drift(Change change, quint32 seed)
        : m_change(change)
        , m_random(seed)
    {
    }

    void apply(Ids &ids)
    {
        const auto any = [&] {
            return ids.begin() + static_cast<qptrdiff>(m_random() % ids.size());
        };
        if (ids.size() < 3) {
            return;
        }
        switch (m_change) {
        case Change::InsertFront:
            ids.insert(ids.begin(), m_next++);
            break;
        case Change::Append:
            ids.push_back(m_next++);
            break;
        case Change::DeleteAny:
            ids.erase(any());
            break;
        case Change::DeleteMany:
            ids.erase(ids.begin(), any());
            break;
        case Change::Touch: {
            const auto touched = any();
            std::rotate(ids.begin(), touched, touched + 1);
            break;
        }
        case Change::DeleteAndAppend:
            ids.erase(any());
            ids.push_back(m_next++);
            break;
        case Change::DeleteAndInsertFront:
            ids.erase(any());
            ids.insert(ids.begin(), m_next++);
            break;
        case Change::SwapNeighbours: {
            const auto at = m_random() % (ids.size() - 1);
            std::swap(ids[at], ids[at + 1]);
            break;
        }
        case Change::Reverse:
            std::ranges::reverse(ids);
            break;
        case Change::Replace:
            *any() = m_next++;
            break;
        }
    }

private:
    Change m_change;
    std::mt19937 m_random;
    int m_next = 100000;
};

/// The ids that stood in all of the lists.
std::set<int> always(const std::vector<Ids> &lists)
{
    std::set<int> kept(lists.front().begin(), lists.front().end());
    for (const Ids &list : lists) {
        const std::set<int> now(list.begin(), list.end());
        std::erase_if(kept, [&now](int id) { return !now.contains(id); });
    }
    return kept;
}

} // namespace

class TestListDrift final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCompleteListIsWhole_data();
    void aCompleteListIsWhole();

private:
    void readOnce(Change change, quint32 seed);
    int m_complete = 0;
    int m_changed = 0;
};

void TestListDrift::aCompleteListIsWhole_data()
{
    QTest::addColumn<int>("change");
    for (int i = 0; i < kChanges; ++i) {
        QTest::addRow("change %d", i) << i;
    }
}

void TestListDrift::aCompleteListIsWhole()
{
    QFETCH(int, change);
    m_complete = 0;
    m_changed = 0;
    for (quint32 seed = 0; seed < quint32(seeds()); ++seed) {
        readOnce(static_cast<Change>(change), seed);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    // The simulation itself works: some lists came to rest, some did not.
    QVERIFY(m_complete > seeds() / 4);
    QVERIFY(m_changed > 0 || static_cast<Change>(change) == Change::Replace);
}

/// Half of the seeds change the list once, the others before one page in some.
void TestListDrift::readOnce(Change change, quint32 seed)
{
    std::mt19937 random(seed);
    Drift drift(change, seed);
    ReaderUnderTest test;
    constexpr int sideBySide = 4;
    test.reader.setParallelism(seed / 2 % 2 == 0 ? 1 : sideBySide);
    // In some, pages of more than ten rows may turn out to be too large at any time.
    const bool falls = seed % 3 == 0;
    test.source.cap = falls ? 40 : 10;
    test.source.fill((falls ? 145 : 45) + static_cast<int>(random() % 10));
    const bool isOnce = seed % 2 == 0;
    const int onlyAt = 2 + static_cast<int>(random() % 4);
    const unsigned oneIn = 1 + random() % 6;
    std::vector<Ids> states; // Of the server, at each answer of the reading.
    test.source.beforeAnswer = [&](int request) {
        if (isOnce ? request == onlyAt : random() % oneIn == 0) {
            drift.apply(test.source.ids);
        }
        if (test.source.answering.skip == 0) {
            states.clear();
        }
        states.push_back(test.source.ids);
    };
    test.source.script = [&](int) {
        return falls && test.source.answering.limit > 10 && random() % 4 == 0
            ? std::optional(tooLarge(ApiErrorKind::ServerTrouble, 504))
            : std::nullopt;
    };
    QVERIFY(test.read());
    const Ids shown = test.shown();
    const std::set<int> distinct(shown.begin(), shown.end());
    QCOMPARE(distinct.size(), shown.size());
    if (test.verdict() == Verdict::Complete) {
        ++m_complete;
        for (const int id : always(states)) {
            QVERIFY2(distinct.contains(id), "a row that was there all the time is missing");
        }
        QCOMPARE(qint64(shown.size()), *test.reader.state().total);
    } else {
        ++m_changed;
    }
    if (isOnce) {
        QCOMPARE(test.verdict(), Verdict::Complete);
    }
}

QTEST_GUILESS_MAIN(TestListDrift)
#include "tst_listdrift.moc"
