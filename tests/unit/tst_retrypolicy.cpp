// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "app/list/retrypolicy.h"

using namespace std::chrono_literals;
using namespace mielto;

namespace {

ApiError busyError(std::optional<std::chrono::seconds> retryAfter = {})
{
    ApiError error = makeApiError(ApiErrorKind::Busy);
    error.retryAfter = retryAfter;
    return error;
}

using Delay = std::optional<std::chrono::milliseconds>;

} // namespace

class TestRetryPolicy final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRangeDoublesUpToItsCap()
    {
        RetryPolicy policy;
        policy.retriesPerPage = 100;
        policy.retriesPerList = 100;
        QCOMPARE(policy.delay(busyError(), 0, 0, 0.0), Delay(0ms));
        QCOMPARE(policy.delay(busyError(), 0, 0, 0.5), Delay(250ms));
        QCOMPARE(policy.delay(busyError(), 1, 0, 0.5), Delay(500ms));
        QCOMPARE(policy.delay(busyError(), 4, 0, 0.5), Delay(4s));
        QCOMPARE(policy.delay(busyError(), 6, 0, 0.5), Delay(10s));
        QCOMPARE(policy.delay(busyError(), 99, 0, 0.5), Delay(10s));
        QVERIFY(*policy.delay(busyError(), 99, 0, 0.999999) < 20s);
    }

    void endsWithThePagesAndTheListsRetries()
    {
        const RetryPolicy policy;
        QVERIFY(policy.delay(busyError(), 1, 9, 0.5));
        QVERIFY(!policy.delay(busyError(), 2, 2, 0.5));
        QVERIFY(!policy.delay(busyError(), 0, 10, 0.5));
        RetryPolicy never;
        never.retriesPerPage = 0;
        QVERIFY(!never.delay(busyError(), 0, 0, 0.5));
    }

    /// H15, H17
    void obeysTheServerUpToAMinute()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delay(busyError(0s), 0, 0, 0.5), Delay(0s));
        QCOMPARE(policy.delay(busyError(2s), 1, 0, 0.0), Delay(2s));
        QCOMPARE(policy.delay(busyError(60s), 0, 0, 0.5), Delay(60s));
        QVERIFY(!policy.delay(busyError(61s), 0, 0, 0.5));
        QVERIFY(!policy.delay(busyError(60s), 2, 0, 0.5));
    }

    void neverRetriesWhatWillNotDoBetter()
    {
        const RetryPolicy policy;
        for (const auto kind : {ApiErrorKind::Unauthorized, ApiErrorKind::Forbidden,
                 ApiErrorKind::NotFound, ApiErrorKind::Tls, ApiErrorKind::Redirect,
                 ApiErrorKind::NotJson, ApiErrorKind::TooLarge}) {
            ApiError error = makeApiError(kind);
            QVERIFY(!policy.delay(error, 0, 0, 0.5));
            error.retryAfter = 1s;
            QVERIFY(!policy.delay(error, 0, 0, 0.5));
        }
    }

    void realTimeCallsBackUnlessTheContextIsGone()
    {
        const Timing timing = Timing::real();
        for (int i = 0; i < 1000; ++i) {
            const double chance = timing.random();
            QVERIFY(chance >= 0 && chance < 1);
        }
        int calls = 0;
        auto gone = std::make_unique<QObject>();
        timing.after(1ms, this, [&calls] { ++calls; });
        timing.after(1ms, gone.get(), [&calls] { calls += 100; });
        gone.reset();
        QTRY_COMPARE(calls, 1);
        QTest::qWait(20);
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
