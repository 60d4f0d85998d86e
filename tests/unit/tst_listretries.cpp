// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QTest>

#include "tests/unit/listreadertest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mielto;
using namespace mielto::testing;

namespace {

PageReply busy(std::optional<std::chrono::seconds> retryAfter = {})
{
    ApiError error = makeApiError(ApiErrorKind::Busy);
    error.retryAfter = retryAfter;
    return {error, 1, {}};
}

} // namespace

class TestListRetries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsAskedForThreeTimes();
    void aRetryThatWorksLeavesNoTrace();
    void aListHasTenRetries();
    void whatWillNotDoBetterIsAskedForOnce();
    void theServersWaitIsObeyedUpToAMinute();
    void waitingCanBeStopped();
    void aNewListHasItsOwnRetries();
    void aWaitOfAnOldListAsksForNothing();
    void theWireStaysWithinItsBudget();
};

/// H14, H18
void TestListRetries::aPageIsAskedForThreeTimes()
{
    ReaderUnderTest test;
    test.source.script = [](int) { return std::optional(failure(ApiErrorKind::ServerTrouble)); };
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.verdict(), Verdict::Failed);
    QCOMPARE(test.requests(), 3);
    QCOMPARE(test.reader.state().error->attempt, 3);
    QCOMPARE(test.waits, (std::vector<std::chrono::milliseconds>{250ms, 500ms}));
    // Resuming has retries of its own.
    test.reader.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.requests(), 6);
}

void TestListRetries::aRetryThatWorksLeavesNoTrace()
{
    ReaderUnderTest test;
    test.source.fill(1500);
    test.source.script = [](int request) {
        return request % 3 != 0 ? std::optional(failure(ApiErrorKind::Truncated)) : std::nullopt;
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.requests(), 6);
    QCOMPARE(test.reader.state().requests, 6);
    QCOMPARE(test.shown(), test.source.ids);
    QVERIFY(!test.reader.state().error);
    QVERIFY(!test.reader.state().retryAt.isValid());
}

/// H23
void TestListRetries::aListHasTenRetries()
{
    ReaderUnderTest test;
    test.source.fill(9000);
    test.source.script = [](int request) {
        return request % 2 == 1 ? std::optional(failure(ApiErrorKind::ServerTrouble))
                                : std::nullopt;
    };
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Finished); // Ten pages, each after one retry.
    QCOMPARE(test.waits.size(), std::size_t(10));
    test.source.fill(20000);
    test.waits.clear();
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.waits.size(), std::size_t(10));
    QCOMPARE(test.verdict(), Verdict::Partial);
}

/// H07, H10, H11, H19
void TestListRetries::whatWillNotDoBetterIsAskedForOnce()
{
    for (const auto kind : {ApiErrorKind::Unauthorized, ApiErrorKind::Forbidden,
             ApiErrorKind::NotFound, ApiErrorKind::Tls, ApiErrorKind::Redirect,
             ApiErrorKind::BadRequest, ApiErrorKind::NotJson}) {
        ReaderUnderTest test;
        test.source.script = [kind](int) { return std::optional(failure(kind)); };
        QVERIFY(test.read());
        QCOMPARE(test.requests(), 1);
        QCOMPARE(test.verdict(), verdictOf(makeApiError(kind)));
    }
}

/// H15, H17
void TestListRetries::theServersWaitIsObeyedUpToAMinute()
{
    for (const auto wait : {0s, 2s, 60s}) {
        ReaderUnderTest test;
        test.source.script = [wait](int request) {
            return request == 1 ? std::optional(busy(wait)) : std::nullopt;
        };
        QVERIFY(test.read());
        QCOMPARE(test.phase(), ListState::Phase::Finished);
        QCOMPARE(test.waits, std::vector<std::chrono::milliseconds>{wait});
    }
    ReaderUnderTest test;
    test.source.script = [](int) { return std::optional(busy(61s)); };
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.requests(), 1);
    QCOMPARE(test.reader.state().error->retryAfter, std::optional(61s));
}

/// H15: and says until when it waits.
void TestListRetries::waitingCanBeStopped()
{
    ReaderUnderTest test;
    test.holdsWaits = true;
    test.source.script = [](int request) {
        return request == 1 ? std::optional(busy(30s)) : std::nullopt;
    };
    test.reader.start({u"ann"_s, {}, {}});
    QTRY_COMPARE(test.phase(), ListState::Phase::Waiting);
    QVERIFY(test.reader.state().isBusy());
    QCOMPARE(test.reader.state().error->kind, ApiErrorKind::Busy);
    const auto left = QDateTime::currentDateTimeUtc().secsTo(test.reader.state().retryAt);
    QVERIFY(left >= 28 && left <= 30);
    test.reader.stop();
    QCOMPARE(test.phase(), ListState::Phase::Stopped);
    test.held.front()();
    QCOMPARE(test.requests(), 1);
    test.reader.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.phase(), ListState::Phase::Finished);
    QCOMPARE(test.requests(), 2);
}

void TestListRetries::aNewListHasItsOwnRetries()
{
    ReaderUnderTest test;
    test.source.script = [](int) { return std::optional(failure(ApiErrorKind::Timeout)); };
    for (int list = 1; list <= 5; ++list) {
        QVERIFY(test.read());
        QCOMPARE(test.requests(), 3 * list);
    }
    // Also when the one before is left in the middle of its retries.
    ReaderUnderTest left;
    left.holdsWaits = true;
    left.source.script = test.source.script;
    left.reader.start({u"ann"_s, {}, {}});
    QTRY_COMPARE(left.phase(), ListState::Phase::Waiting);
    left.held.back()();
    QTRY_COMPARE(left.phase(), ListState::Phase::Waiting);
    left.holdsWaits = false;
    QVERIFY(left.read(0, u"bob"_s));
    QCOMPARE(left.requests(), 2 + 3);
}

void TestListRetries::aWaitOfAnOldListAsksForNothing()
{
    ReaderUnderTest test;
    test.holdsWaits = true;
    test.source.fill(5);
    test.source.script = [](int request) {
        return request == 1 ? std::optional(failure(ApiErrorKind::Timeout)) : std::nullopt;
    };
    test.reader.start({u"ann"_s, {}, {}});
    QTRY_COMPARE(test.phase(), ListState::Phase::Waiting);
    QVERIFY(test.read(0, u"bob"_s));
    test.held.front()();
    QTest::qWait(5);
    QCOMPARE(test.requests(), 2);
    QCOMPARE(test.shown(u"bob"_s), test.source.ids);
}

/// A4: at most three attempts a page and ten retries a list, whatever fails when.
void TestListRetries::theWireStaysWithinItsBudget()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        std::mt19937 random(seed);
        ReaderUnderTest test;
        test.source.cap = 10;
        test.source.fill(static_cast<int>(random() % 200));
        const unsigned failing = random() % 100;
        test.source.script = [&](int) {
            const bool fails = random() % 100 < failing;
            return fails ? std::optional(failure(ApiErrorKind::ServerTrouble)) : std::nullopt;
        };
        QVERIFY(test.read());
        QVERIFY(test.waits.size() <= 10);
        std::map<qint64, int> attempts;
        for (const PageQuery &query : test.source.queries) {
            QVERIFY(++attempts[query.skip] <= 3);
        }
        QVERIFY(test.phase() == ListState::Phase::Failed || test.verdict() == Verdict::Complete);
    }
}

QTEST_GUILESS_MAIN(TestListRetries)
#include "tst_listretries.moc"
