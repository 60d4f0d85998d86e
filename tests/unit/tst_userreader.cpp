// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Filter by several values as one list: what proves that it is whole, and what is said before that.
#include <QSignalSpy>

#include "tests/unit/userreadertest.h"

using namespace mielto;
using namespace mielto::testing;

class TestUserReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void earlierSeriesAreAskedForOneRowAgain();
    void aRowThatMovesToASeriesThatWasReadIsFound();
    void soIsOneThatIsSeenTwice();
    void aListThatNeverStandsStillIsReadThreeTimes();
    void readingsOfOneSeriesCountForAll();
    void whoTakesRowsAsTheyComeIsToldToBeginAnew();
    void theFirstRowsNeedNoCheck();
    void withoutACheckNothingIsProven();
    void aCheckThatWaitsSaysSo();
    void nothingIsCompleteBeforeItsEnd();
    void stoppedBetweenTwoSeriesIsNotComplete();
    void stoppedInTheCheckIsNotComplete();

private:
    /// One row moves from the last list to the first one, at that request.
    static void moveAt(UserReaderUnderTest &test, int request)
    {
        test.beforeAnswer = [&test, request](int number, std::size_t) {
            if (number == request) {
                test.lists[0].insert(test.lists[0].begin() + 1, test.lists[2].back());
                test.lists[2].pop_back();
            }
        };
    }
    /// Keeps one that is read on its way until that many requests were sent.
    static void runUntil(const UserReaderUnderTest &test, std::size_t requests)
    {
        while (test.source.queries.size() < requests) {
            QCoreApplication::processEvents();
        }
    }
};

void TestUserReader::earlierSeriesAreAskedForOneRowAgain()
{
    UserReaderUnderTest test;
    test.fill({5, 0, 7});
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.reader.list().rowCount(), 12);
    QCOMPARE(*test.reader.result().total, 12);
    QCOMPARE(test.asked(0, true), 1);
    QCOMPARE(test.asked(1, true), 1);
    QCOMPARE(test.asked(2, true), 0);
    QCOMPARE(test.reader.result().requests, 5);
    QCOMPARE(test.reader.listState().phase, ListState::Phase::Finished);
}

void TestUserReader::aRowThatMovesToASeriesThatWasReadIsFound()
{
    for (const int request : {2, 3}) {
        UserReaderUnderTest test;
        test.fill({5, 3, 7});
        moveAt(test, request);
        QVERIFY(test.read());
        QCOMPARE(test.verdict(), Verdict::Complete);
        QCOMPARE(test.shown().size(), std::size_t(15));
        QCOMPARE(test.asked(0, false), 2);
        QCOMPARE(test.reader.result().requests, 10);
        QCOMPARE(test.reader.listState().readings, 2);
    }
}

void TestUserReader::soIsOneThatIsSeenTwice()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    test.beforeAnswer = [&](int number, std::size_t) {
        if (number == 2) {
            test.lists[1].push_back(test.lists[0].back());
            test.lists[0].pop_back();
        }
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown().size(), std::size_t(15));
    QCOMPARE(test.asked(2, false), 1); // The double was seen before that.
}

void TestUserReader::aListThatNeverStandsStillIsReadThreeTimes()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 20});
    test.beforeAnswer = [&](int, std::size_t list) {
        if (list == 1) {
            test.lists[0].push_back(test.lists[2].back());
            test.lists[2].pop_back();
        }
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Changed);
    for (const std::size_t list : {0, 1, 2}) {
        QCOMPARE(test.asked(list, false), ListReader::kMaxReadings);
    }
    QCOMPARE(test.reader.listState().readings, ListReader::kMaxReadings);
}

void TestUserReader::readingsOfOneSeriesCountForAll()
{
    UserReaderUnderTest test;
    test.fill({25, 3, 20});
    test.source.cap = 10;
    int firstPages = 0;
    test.beforeAnswer = [&](int, std::size_t list) {
        if (list == 0 && test.source.answering.limit > 1) {
            firstPages += test.source.answering.skip == 0 ? 1 : 0;
            // The first two readings see it change.
            if (firstPages <= 2 && test.source.answering.skip == 9) {
                test.lists[0].erase(test.lists[0].begin());
            }
        } else if (list == 1) {
            test.lists[0].push_back(test.lists[2].back());
            test.lists[2].pop_back();
        }
    };
    QVERIFY(test.read());
    QCOMPARE(firstPages, ListReader::kMaxReadings);
    QCOMPARE(test.verdict(), Verdict::Changed);
}

void TestUserReader::whoTakesRowsAsTheyComeIsToldToBeginAnew()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    moveAt(test, 3);
    int rows = 0;
    int beginnings = 0;
    connect(&test.reader, &UserReader::rowsAdded, this, [&] {
        QVERIFY(test.reader.list().rowCount() >= rows); // It grows at its end.
        rows = test.reader.list().rowCount();
    });
    connect(&test.reader, &UserReader::cleared, this, [&] {
        rows = test.reader.list().rowCount();
        ++beginnings;
    });
    QVERIFY(test.read());
    QCOMPARE(beginnings, 1);
    QCOMPARE(rows, 15);
    QCOMPARE(test.reader.result().rows, 15);
}

void TestUserReader::theFirstRowsNeedNoCheck()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    QVERIFY(test.read(6));
    QCOMPARE(test.verdict(), Verdict::Limited);
    QCOMPARE(test.source.queries.size(), std::size_t(2));
}

void TestUserReader::withoutACheckNothingIsProven()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    test.source.script = [&](int) {
        return test.source.answering.limit == 1 ? std::optional(failure(ApiErrorKind::Unauthorized))
                                                : std::nullopt;
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Partial);
    QCOMPARE(test.reader.result().error->kind, ApiErrorKind::Unauthorized);
    QCOMPARE(test.reader.listState().phase, ListState::Phase::Failed);
    QCOMPARE(test.reader.list().rowCount(), 15);
}

void TestUserReader::aCheckThatWaitsSaysSo()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    test.source.script = [&](int number) {
        return number == 4 ? std::optional(failure(ApiErrorKind::ServerTrouble)) : std::nullopt;
    };
    bool hasWaited = false;
    connect(&test.reader, &UserReader::changed, this, [&] {
        hasWaited = hasWaited || test.reader.listState().phase == ListState::Phase::Waiting;
    });
    test.source.manual = true;
    test.start();
    for (const std::size_t requests : {1, 2, 3, 4}) {
        runUntil(test, requests);
        test.source.deliverNext();
    }
    QVERIFY(test.reader.listState().isBusy());
    test.source.manual = false;
    while (test.ends == 0) {
        test.source.deliverNext();
        QCoreApplication::processEvents();
    }
    QVERIFY(hasWaited);
    QCOMPARE(test.verdict(), Verdict::Complete);
}

void TestUserReader::nothingIsCompleteBeforeItsEnd()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    connect(&test.reader, &UserReader::changed, this, [&] {
        const ListState state = test.reader.listState();
        QVERIFY(!state.isBusy() || state.verdict > Verdict::Limited);
        QVERIFY(!state.isBusy() || !test.reader.result().isWhole());
    });
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
}

void TestUserReader::stoppedBetweenTwoSeriesIsNotComplete()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    connect(&test.reader, &UserReader::changed, this, [&] {
        if (test.reader.result().rows == 5) {
            test.reader.stop(); // The first series has ended; the second one is still to begin.
        }
    });
    test.start();
    QTRY_COMPARE(test.reader.listState().phase, ListState::Phase::Stopped);
    QCoreApplication::processEvents();
    QCOMPARE(test.source.queries.size(), std::size_t(1));
    QCOMPARE(test.reader.listState().verdict, Verdict::Partial);
    QCOMPARE(test.reader.listState().rows, 5);
    QCOMPARE(test.ends, 0);
}

void TestUserReader::stoppedInTheCheckIsNotComplete()
{
    UserReaderUnderTest test;
    test.fill({5, 3, 7});
    test.source.manual = true;
    test.start();
    for (const std::size_t requests : {1, 2, 3}) {
        runUntil(test, requests);
        test.source.deliverNext();
    }
    runUntil(test, 4);
    QCOMPARE(test.reader.listState().phase, ListState::Phase::Reading);
    test.reader.stop();
    QCOMPARE(test.reader.listState().phase, ListState::Phase::Stopped);
    QCOMPARE(test.reader.listState().verdict, Verdict::Partial);
    QCOMPARE(test.source.inFlight, 0);
}

QTEST_GUILESS_MAIN(TestUserReader)
#include "tst_userreader.moc"
