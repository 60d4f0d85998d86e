// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Pages that are too large for the server, request by request.
#include <QTest>

#include "app/list/pagesize.h"
#include "app/list/requestbudget.h"
#include "tests/unit/listreadertest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mielto;
using namespace mielto::testing;

namespace {

using Asked = QList<std::pair<qint64, int>>; ///< skip and limit

Asked asked(const ScriptedPageSource &source)
{
    Asked all;
    for (const PageQuery &query : source.queries) {
        all << std::pair(query.skip, query.limit);
    }
    return all;
}

/// Pages of more rows than that fail so.
void refuseAbove(ReaderUnderTest &test, int limit, const PageReply &reply)
{
    test.source.script = [&test, limit, reply](int) {
        return test.source.answering.limit > limit ? std::optional(reply) : std::nullopt;
    };
}

PageReply gatewayTimeout(std::optional<std::chrono::seconds> retryAfter = {})
{
    ApiError error = tooLarge(ApiErrorKind::ServerTrouble, 504).page.error();
    error.retryAfter = retryAfter;
    return {error, 1, {}};
}

} // namespace

class TestPageSizes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextSizeIsByTheError_data();
    void theNextSizeIsByTheError();
    void smallerPagesCostNoRetryAndNoWait();
    void pagesAheadAreDroppedWithTheLargeOne();
    void aSizeHoldsForTheUserOrForTheServer();
    void fewWantedRowsFallToo();
    void aCapBelowTheSizeIsFollowedAlone();
    void readingAllAsksForNoMoreThanTheCap();
    void driftWhileFallingIsReadAgain();
};

void TestPageSizes::theNextSizeIsByTheError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<int>>("sizes"); // From 1,000 rows on.
    QTest::newRow("504") << 504 << QList{250, 100, 25, 10};
    QTest::newRow("413") << 413 << QList{250, 100, 25, 10};
    QTest::newRow("422") << 422 << QList{100, 25, 10};
    QTest::newRow("timeout, too many bytes") << 0 << QList{250, 100, 25, 10};
}

void TestPageSizes::theNextSizeIsByTheError()
{
    QFETCH(int, status);
    QFETCH(QList<int>, sizes);
    const ApiError error = tooLarge(ApiErrorKind::ServerTrouble, status).page.error();
    int size = kMaxPageSize;
    for (const int next : std::as_const(sizes)) {
        QCOMPARE(smallerPage(error, size), std::optional(next));
        size = next;
    }
    for (const int least : {10, 5, 1}) {
        QVERIFY(!smallerPage(error, least));
    }
    QVERIFY(!smallerPage(makeApiError(ApiErrorKind::ServerTrouble), kMaxPageSize));
    QCOMPARE(isLimitOfServer(error), status == 413 || status == 422);
}

void TestPageSizes::smallerPagesCostNoRetryAndNoWait()
{
    ReaderUnderTest test;
    test.source.fill(30);
    refuseAbove(test, 9, gatewayTimeout(30s));
    QVERIFY(test.read());
    QCOMPARE(asked(test.source),
        (Asked{{0, 1000}, {0, 250}, {0, 100}, {0, 25}, {0, 10}, {0, 10}, {0, 10}}));
    QCOMPARE(test.waits.size(), std::size_t(2));
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.reader.state().requests, 7);
}

void TestPageSizes::pagesAheadAreDroppedWithTheLargeOne()
{
    ReaderUnderTest test;
    test.source.fill(5000);
    test.reader.setParallelism(3);
    // The server has had enough after its first page.
    test.source.script = [&](int number) {
        return number > 1 && test.source.answering.limit > 250 ? std::optional(gatewayTimeout())
                                                               : std::nullopt;
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
    const Asked all = asked(test.source);
    QCOMPARE(all.mid(0, 6),
        (Asked{{0, 1000}, {999, 1000}, {1998, 1000}, {2997, 1000}, {999, 250}, {1248, 250}}));
    QCOMPARE(all.size(), 4 + 1 + (5000 - 1000) / 249);
    QCOMPARE(test.reader.state().requests, test.requests());
    QVERIFY(test.waits.empty());
}

void TestPageSizes::aSizeHoldsForTheUserOrForTheServer()
{
    for (const bool isOfServer : {false, true}) {
        ReaderUnderTest test;
        RequestBudget budget(test.source, 4, {}, Timing::real());
        ListReader reader(budget, {}, Timing::real());
        test.source.fill(30);
        refuseAbove(test, 100,
            isOfServer ? tooLarge(ApiErrorKind::TooLarge, 413) : tooLarge(ApiErrorKind::Timeout));
        // Another reader of the same user, as under a filter in the window.
        ListReader another(budget, {}, Timing::real());
        for (const auto &[one, user] :
            {std::pair(&reader, u"ann"_s), {&another, u"ann"_s}, {&reader, u"bob"_s}}) {
            one->start({user, {}, {}}, ListReader::kAllRows);
            QTRY_COMPARE(one->state().verdict, Verdict::Complete);
        }
        const Asked ofAnn{{0, 1000}, {0, 250}, {0, 100}, {0, 100}};
        const Asked ofBob = isOfServer ? Asked{{0, 100}} : Asked{{0, 1000}, {0, 250}, {0, 100}};
        QCOMPARE(asked(test.source), ofAnn + ofBob);
        QCOMPARE(test.source.largestPage(u"cy"_s), isOfServer ? 100 : 1000);
    }
}

void TestPageSizes::fewWantedRowsFallToo()
{
    ReaderUnderTest test;
    test.source.fill(300);
    refuseAbove(test, 60, gatewayTimeout());
    QVERIFY(test.read(70));
    QCOMPARE(asked(test.source), (Asked{{0, 70}, {0, 25}, {24, 25}, {48, 25}}));
    QCOMPARE(test.verdict(), Verdict::Limited);
}

void TestPageSizes::aCapBelowTheSizeIsFollowedAlone()
{
    ReaderUnderTest test;
    test.source.manual = true;
    test.source.fill(300);
    test.source.cap = 40;
    test.reader.setParallelism(4);
    refuseAbove(test, 100, gatewayTimeout());
    test.reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
    for (int page = 0; page < 3; ++page) {
        QCOMPARE(test.source.inFlight, 1);
        test.source.deliverNext();
    }
    QCOMPARE(test.source.inFlight, 4);
    test.source.manual = false;
    while (test.reader.state().isBusy()) {
        test.source.deliverNext();
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(asked(test.source).mid(0, 4), (Asked{{0, 1000}, {0, 250}, {0, 100}, {39, 40}}));
    QCOMPARE(test.requests(), 2 + 1 + (300 - 1) / 39);
}

void TestPageSizes::readingAllAsksForNoMoreThanTheCap()
{
    ReaderUnderTest test;
    test.source.fill(300);
    test.source.cap = 100;
    QVERIFY(test.read(0));
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(asked(test.source), (Asked{{0, 1000}, {99, 100}, {198, 100}, {297, 100}}));
    QCOMPARE(test.verdict(), Verdict::Complete);
}

void TestPageSizes::driftWhileFallingIsReadAgain()
{
    for (const int change : {0, 1, 2}) {
        ReaderUnderTest test;
        test.source.fill(1500);
        test.source.script = [&](int number) {
            if (number == 2) {
                auto &ids = test.source.ids;
                change == 0       ? void(ids.insert(ids.begin(), 9000))
                    : change == 1 ? void(ids.erase(ids.begin()))
                                  : void(++test.source.updates);
                return std::optional(gatewayTimeout());
            }
            return std::optional<PageReply>();
        };
        QVERIFY(test.read());
        QCOMPARE(
            asked(test.source).mid(0, 4), (Asked{{0, 1000}, {999, 1000}, {999, 250}, {0, 250}}));
        QCOMPARE(test.reader.state().readings, 2);
        QCOMPARE(test.verdict(), Verdict::Complete);
        QCOMPARE(test.shown(), test.source.ids);
    }
}

QTEST_GUILESS_MAIN(TestPageSizes)
#include "tst_pagesizes.moc"
