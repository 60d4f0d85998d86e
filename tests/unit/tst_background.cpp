// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// One result at a time from the thread pool, told of only while it is still wanted.
#include <atomic>

#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

#include "app/base/background.h"

using namespace mielto;

class TestBackground final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isBusyUntilTheResultIsTold();
    void onlyTheLastAskedForIsTold();
    void whatIsCancelledIsNotTold();
    void theWorkerSeesThatItWasGivenUp();
    void goesAwayInTheMiddle();
    void eachIsToldWhenDoneOnce();
    void nothingIsToldToAnOwnerThatIsGone();
};

namespace {

/// The workers are done; nobody has heard of it yet.
void letWorkersFinish() { QThreadPool::globalInstance()->waitForDone(); }

struct Watched {
    QSemaphore started;
    std::atomic<bool> isGivenUp = false;
};

void waitUntilGivenUp(QPromise<int> &promise, Watched *watched)
{
    watched->started.release();
    while (!promise.isCanceled()) {
        QThread::yieldCurrentThread();
    }
    watched->isGivenUp = true;
}

} // namespace

void TestBackground::isBusyUntilTheResultIsTold()
{
    int told = 0;
    bool wasBusy = true;
    Background<int> background([&](int result) {
        told = result;
        wasBusy = background.isBusy();
    });
    QVERIFY(!background.isBusy());
    background.run([] { return 7; });
    letWorkersFinish();
    QVERIFY(background.isBusy());
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 7);
    QVERIFY(!wasBusy);
    QVERIFY(!background.isBusy());
}

void TestBackground::onlyTheLastAskedForIsTold()
{
    QList<int> told;
    Background<int> background([&told](int result) { told << result; });
    for (int number : {1, 2, 3}) {
        background.run([number] { return number; });
        letWorkersFinish();
    }
    QTRY_VERIFY(!background.isBusy());
    QCOMPARE(told, QList<int>{3});
}

void TestBackground::whatIsCancelledIsNotTold()
{
    QList<int> told;
    Background<int> background([&told](int result) { told << result; });
    background.run([] { return 1; });
    letWorkersFinish();
    background.cancel();
    QVERIFY(!background.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(told, QList<int>());
    background.run([] { return 2; });
    QTRY_COMPARE(told, QList<int>{2});
}

void TestBackground::theWorkerSeesThatItWasGivenUp()
{
    Watched watched;
    bool isTold = false;
    Background<int> background([&isTold](int) { isTold = true; });
    background.run(waitUntilGivenUp, &watched);
    watched.started.acquire();
    QVERIFY(!watched.isGivenUp);
    background.cancel();
    letWorkersFinish();
    QVERIFY(watched.isGivenUp);
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestBackground::goesAwayInTheMiddle()
{
    Watched watched;
    bool isTold = false;
    {
        Background<int> background([&isTold](int) { isTold = true; });
        background.run(waitUntilGivenUp, &watched);
        watched.started.acquire();
    }
    letWorkersFinish();
    QVERIFY(watched.isGivenUp);
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestBackground::eachIsToldWhenDoneOnce()
{
    QObject owner;
    int sum = 0;
    for (int number : {1, 2, 4}) {
        runInBackground(
            &owner, [number] { return number; }, [&sum](int result) { sum += result; });
    }
    QTRY_COMPARE(sum, 7);
    QTRY_VERIFY(owner.children().isEmpty());
}

void TestBackground::nothingIsToldToAnOwnerThatIsGone()
{
    bool isTold = false;
    {
        QObject owner;
        runInBackground(
            &owner, [] { return 1; }, [&isTold](int) { isTold = true; });
    }
    letWorkersFinish();
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
