// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Pages read side by side: how many, in which order, and what a surprise costs.
#include <random>

#include <QTest>

#include "tests/common/stress.h"
#include "tests/unit/listreadertest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestPageWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNoMoreRequestsThanOneByOne_data();
    void takesNoMoreRequestsThanOneByOne();
    void readsTheFirstPageAloneAndThenSideBySide();
    void keepsTheOrderWhateverComesFirst();
    void holdsNoMoreThanItsWindow();
    void aShortPageDropsWhatIsAheadAndCostsOneRetry();
    void aPageAheadThatFailsEndsTheListInItsTurn();
    void randomStartsStopsAndEndsLeaveNothing();
};

void TestPageWindow::takesNoMoreRequestsThanOneByOne_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("requests");
    for (const int rows : {0, 1, 999, 1000, 1001, 1998, 1999, 2000, 9990, 9991, 9992}) {
        QTest::addRow("%d", rows) << rows << 1 + (rows > 0 ? (rows - 1) / 999 : 0);
    }
}

void TestPageWindow::takesNoMoreRequestsThanOneByOne()
{
    QFETCH(int, rows);
    QFETCH(int, requests);
    ReaderUnderTest test;
    test.source.fill(rows);
    test.reader.setParallelism(4);
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
    QCOMPARE(test.requests(), requests);
    QCOMPARE(test.reader.state().requests, requests);
}

void TestPageWindow::readsTheFirstPageAloneAndThenSideBySide()
{
    ReaderUnderTest test;
    test.source.manual = true;
    test.source.fill(20'000);
    test.reader.setParallelism(4);
    test.reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
    QCoreApplication::processEvents();
    QCOMPARE(test.source.inFlight, 1);
    test.source.deliverNext();
    QCOMPARE(test.source.inFlight, 4);
    while (test.source.inFlight > 0) {
        test.source.deliverNext();
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.source.mostInFlight, 4);
    QCOMPARE(test.verdict(), Verdict::Complete);
}

void TestPageWindow::keepsTheOrderWhateverComesFirst()
{
    for (unsigned seed = 0; seed < unsigned(rounds(10, 50)); ++seed) {
        std::mt19937 random(seed);
        ReaderUnderTest test;
        test.source.manual = true;
        test.source.fill(12'000);
        test.reader.setParallelism(4);
        test.reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
        while (test.reader.state().isBusy()) {
            test.source.deliver(random());
            QCoreApplication::processEvents();
        }
        QCOMPARE(test.shown(), test.source.ids);
        QCOMPARE(test.verdict(), Verdict::Complete);
    }
}

void TestPageWindow::holdsNoMoreThanItsWindow()
{
    ReaderUnderTest test;
    test.source.manual = true;
    test.source.fill(50'000);
    test.reader.setParallelism(4);
    test.reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
    test.source.deliverNext();
    // The page that is next in turn never comes; the others do.
    while (test.source.inFlight > 1) {
        test.source.deliver(1);
        QCoreApplication::processEvents();
    }
    QVERIFY(test.source.queries.size() <= 1 + 4 + PageWindow::kMaxAhead);
    test.reader.stop();
    QCOMPARE(test.source.inFlight, 0);
}

void TestPageWindow::aShortPageDropsWhatIsAheadAndCostsOneRetry()
{
    ReaderUnderTest test;
    test.source.fill(6'000);
    test.reader.setParallelism(4);
    bool cutOnce = false;
    test.source.beforeAnswer = [&](int) {
        const bool cut = test.source.answering.skip == 1998 && !cutOnce;
        cutOnce = cutOnce || cut;
        test.source.cap = cut ? 500 : kMaxPageSize;
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
    QVERIFY(test.source.cancelled > 0 || test.requests() > 8);
    QCOMPARE(test.reader.state().requests, test.requests());
}

void TestPageWindow::aPageAheadThatFailsEndsTheListInItsTurn()
{
    ReaderUnderTest test;
    test.source.fill(6'000);
    test.reader.setParallelism(4);
    test.source.script = [&](int) {
        return test.source.answering.skip == 2997
            ? std::optional(failure(ApiErrorKind::Unauthorized))
            : std::nullopt;
    };
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.shown().size(), std::size_t(2998));
    QCOMPARE(test.source.inFlight, 0);
    test.source.script = nullptr;
    test.reader.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
}

/// A23.
void TestPageWindow::randomStartsStopsAndEndsLeaveNothing()
{
    for (unsigned seed = 0; seed < 10'000; ++seed) {
        std::mt19937 random(seed);
        auto test = std::make_unique<ReaderUnderTest>();
        test->source.manual = true;
        test->source.answersCancelled = seed % 2 == 0;
        test->source.cap = 10;
        test->source.fill(static_cast<int>(random() % 100));
        test->reader.setParallelism(1 + static_cast<int>(random() % 6));
        QString user;
        for (int step = 0; step < 12; ++step) {
            switch (random() % 6) {
            case 0:
                user = QString::number(random() % 3);
                test->reader.start({user, {}, {}}, static_cast<int>(random() % 60) - 1);
                break;
            case 1:
                test->reader.stop();
                break;
            case 2:
                test->reader.resume();
                break;
            case 3:
                test->reader.readAll();
                break;
            default:
                test->source.deliver(random());
                QCoreApplication::processEvents();
            }
            for (const int id : test->shown(user)) {
                QVERIFY2(id >= 0, "a row of another user");
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPageWindow)
#include "tst_pagewindow.moc"
