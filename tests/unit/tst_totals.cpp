// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/list/totals.h"
#include "tests/common/connectionjson.h"
#include "tests/common/scriptedpagesource.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestTotals final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksThirteenTimesForOneRow();
    void anEndThatIsHeardOfLateCountsOnce();
    void saysWhenTheCountsContradict();
    void theFirstErrorThatStaysEndsIt();
    void allQuestionsShareOneBudgetOfRetries();
    void rowsThatAreAllCountThemselves();

private:
    static Timing atOnce()
    {
        return {[](auto, QObject *context, std::function<void()> call) {
                    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
                },
            [] { return 0.5; }};
    }
};

void TestTotals::asksThirteenTimesForOneRow()
{
    ScriptedPageSource source;
    source.beforeAnswer = [&](int) {
        const ListQuery &list = source.answering.list;
        source.fill(list.status ? 7 : list.type ? 5 : 35);
    };
    TotalsReader reader(source, {}, atOnce());
    QSignalSpy ended(&reader, &TotalsReader::ended);
    reader.start({u"ann"_s});
    QVERIFY(ended.wait());
    const Totals &totals = reader.totals().front();
    QCOMPARE(source.queries.size(), std::size_t(13));
    for (const PageQuery &query : source.queries) {
        QCOMPARE(query.limit, 1);
        QCOMPARE(query.skip, 0);
    }
    QVERIFY(totals.isWhole());
    QCOMPARE(*totals.all, 35);
    QCOMPARE(totals.byStatus.at(Status::Expired), 7);
    QCOMPARE(totals.byType.at(IntegrationType::Api), 5);
    QVERIFY(totals.statusesAddUp());
    QVERIFY(totals.typesAddUp());
}

/// The beginning and the end of the first answer are both heard of after it.
void TestTotals::anEndThatIsHeardOfLateCountsOnce()
{
    ScriptedPageSource source;
    source.fill(35);
    source.manual = true;
    TotalsReader reader(source, {}, atOnce());
    QSignalSpy ended(&reader, &TotalsReader::ended);
    reader.start({u"ann"_s});
    for (int answers = 0; answers < 13; ++answers) {
        QCOMPARE(ended.size(), 0);
        source.deliver(0);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(ended.size(), 1);
    QVERIFY(reader.totals().front().isWhole());
}

void TestTotals::saysWhenTheCountsContradict()
{
    ScriptedPageSource source;
    source.fill(35);
    TotalsReader reader(source, {}, atOnce());
    QSignalSpy ended(&reader, &TotalsReader::ended);
    reader.start({u"ann"_s});
    QVERIFY(ended.wait());
    QVERIFY(reader.totals().front().isWhole());
    QVERIFY(!reader.totals().front().statusesAddUp());
    QVERIFY(!reader.totals().front().typesAddUp());
}

void TestTotals::theFirstErrorThatStaysEndsIt()
{
    ScriptedPageSource source;
    source.script = [](int) { return failure(ApiErrorKind::Forbidden); };
    source.manual = true;
    TotalsReader reader(source, {}, atOnce());
    QSignalSpy ended(&reader, &TotalsReader::ended);
    reader.start({u"ann"_s});
    source.deliver(0);
    QVERIFY(ended.wait());
    QCOMPARE(source.queries.size(), std::size_t(1));
    QCOMPARE(reader.totals().front().requests, 1);
    QVERIFY(!reader.totals().front().all);
    source.script = [](int number) {
        return number > 2 ? std::optional(failure(ApiErrorKind::Forbidden)) : std::nullopt;
    };
    reader.start({u"ann"_s});
    source.deliver(0);
    QTRY_COMPARE(source.inFlight, 4);
    source.deliver(2);
    QVERIFY(ended.wait());
    QCOMPARE(source.inFlight, 0);
    QCOMPARE(source.queries.size(), std::size_t(6));
    QVERIFY(reader.totals().front().all);
    QCOMPARE(reader.totals().front().error->kind, ApiErrorKind::Forbidden);
    QVERIFY(!reader.totals().front().isWhole());
    reader.start({u"bob"_s});
    reader.stop();
    QTest::qWait(20);
    QCOMPARE(ended.size(), 2);
}

void TestTotals::allQuestionsShareOneBudgetOfRetries()
{
    ScriptedPageSource source;
    source.script = [&source](int) {
        return source.answering.list.status || source.answering.list.type
            ? std::optional(failure(ApiErrorKind::ServerTrouble))
            : std::nullopt;
    };
    RetryPolicy policy;
    policy.retriesPerPage = 10;
    TotalsReader reader(source, policy, atOnce());
    QSignalSpy ended(&reader, &TotalsReader::ended);
    reader.start({u"ann"_s});
    QVERIFY(ended.wait());
    QCOMPARE(reader.totals().front().error->kind, ApiErrorKind::ServerTrouble);
    QVERIFY(source.queries.size() > 5U);
    QVERIFY(source.queries.size() <= 5U + static_cast<unsigned>(policy.retriesPerList));
    // The next user has a budget of its own, and one retry each is not too much for it.
    std::set<QPair<int, int>> failed;
    source.script = [&](int) {
        const ListQuery &list = source.answering.list;
        const QPair<int, int> what(
            list.status ? int(*list.status) : -1, list.type ? int(*list.type) : -1);
        return failed.size() < 10 && failed.insert(what).second
            ? std::optional(failure(ApiErrorKind::Timeout))
            : std::nullopt;
    };
    reader.start({u"bob"_s});
    QVERIFY(ended.wait());
    QVERIFY(reader.totals().front().isWhole());
}

void TestTotals::rowsThatAreAllCountThemselves()
{
    ConnectionList list;
    list.append(block(QByteArrayList{
                    connectionWith("status", R"("error")"), connection("b"), connection("c")}),
        0, 3);
    Totals totals = totalsOf(u"ann"_s, list);
    QVERIFY(totals.isWhole());
    QCOMPARE(*totals.all, 3);
    QCOMPARE(totals.byStatus.at(Status::Error), 1);
    QCOMPARE(totals.byStatus.at(Status::Active), 2);
    QCOMPARE(totals.byStatus.at(Status::Expired), 0);
    QVERIFY(totals.statusesAddUp());
    list.append(block(QByteArrayList{connectionWith("status", R"("paused")")}), 0, 1);
    totals = totalsOf(u"ann"_s, list);
    QVERIFY(!totals.statusesAddUp());
    QVERIFY(totals.typesAddUp());
}

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
