// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Many users: order, budget, ends and stops.
#include <random>

#include <QCoreApplication>
#include <QTest>

#include "tests/unit/audittest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestAudit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllInTheOrderGiven();
    void staysWithinItsBudget();
    void obeysRetryAfterForAll();
    void aRejectedTokenEndsItAndItGoesOnAfterwards();
    void fiveFailuresAlikeEndIt();
    void failuresOfTheirOwnDoNotEndIt();
    void pausesStopsAndGoesOn();
    void severalValuesAreSeveralSeriesMerged();
    void anIdInTwoSeriesMeansThatTheListChanged();
    void takesTheFirstRowsOfEach();
    void stoppingFromASignalIsSafe();
    void withoutASourceNobodyIsAsked();
    void aPausedAuditLetsGoOfItsSource();
    void randomSequencesLeaveNothing();
};

void TestAudit::readsAllInTheOrderGiven()
{
    AuditUnderTest test;
    test.start(25, 3);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Finished);
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(test.audit.state().usersWhole, 25);
    QCOMPARE(test.audit.state().requests, 25);
    QStringList expected;
    for (const QString &user : test.audit.plan().users) {
        expected << user << user << user;
    }
    QCOMPARE(test.owners(), expected);
}

void TestAudit::staysWithinItsBudget()
{
    for (const int atOnce : {1, 3, 6}) {
        AuditUnderTest test;
        test.start(5, 4500, atOnce);
        QVERIFY(test.rest());
        QCOMPARE(test.audit.state().verdict, Verdict::Complete);
        QCOMPARE(test.source.mostInFlight, atOnce);
    }
}

void TestAudit::obeysRetryAfterForAll()
{
    AuditUnderTest test;
    test.source.manual = true;
    bool isBusy = true;
    test.source.script = [&](int) {
        PageReply reply = failure(ApiErrorKind::Busy);
        ApiError error = reply.page.error();
        error.retryAfter = std::chrono::seconds(2);
        return isBusy ? std::optional(PageReply{error, 1, {}}) : std::nullopt;
    };
    test.start(20, 3, 2);
    test.source.deliver(0);
    isBusy = false;
    QVERIFY(std::ranges::find(test.waits, std::chrono::milliseconds(2000)) != test.waits.end());
    const auto sent = test.source.queries.size();
    test.source.deliver(0); // The other one under way ends well; nobody else may begin.
    QCOMPARE(test.source.queries.size(), sent);
    test.source.manual = false;
    while (test.audit.state().isBusy()) {
        QCoreApplication::processEvents();
        test.source.deliver(0);
    }
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
}

void TestAudit::aRejectedTokenEndsItAndItGoesOnAfterwards()
{
    AuditUnderTest test;
    test.failFor(u"u4"_s, ApiErrorKind::Unauthorized);
    test.start(10, 2, 1);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().phase, AuditState::Phase::EndedEarly);
    QCOMPARE(test.audit.state().error->kind, ApiErrorKind::Unauthorized);
    QCOMPARE(test.audit.results()[5].verdict, Verdict::NotRead);
    QCOMPARE(test.audit.results()[3].verdict, Verdict::Complete);
    QCOMPARE(test.source.queries.size(), std::size_t(5));

    ScriptedPageSource renewed;
    renewed.fill(2);
    test.audit.setSource(&renewed);
    test.audit.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(test.audit.state().rows, 20);
    QCOMPARE(renewed.queries.size(), std::size_t(6)); // Nobody is read twice.
    QCOMPARE(renewed.queries.front().list.user, u"u4"_s);
}

void TestAudit::fiveFailuresAlikeEndIt()
{
    AuditUnderTest test;
    test.source.script = [](int) { return failure(ApiErrorKind::Timeout); };
    test.start(50, 2, 1);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().phase, AuditState::Phase::EndedEarly);
    QCOMPARE(test.audit.state().usersDone, 5);
    QCOMPARE(test.source.queries.size(), std::size_t(5 * 3));
}

void TestAudit::failuresOfTheirOwnDoNotEndIt()
{
    AuditUnderTest test;
    test.source.script = [](int) { return failure(ApiErrorKind::NotFound); };
    test.start(20, 2);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Finished);
    QCOMPARE(test.audit.state().usersDone, 20);
    QCOMPARE(test.audit.state().verdict, Verdict::NotFound);
}

void TestAudit::pausesStopsAndGoesOn()
{
    AuditUnderTest test;
    test.source.manual = true;
    test.start(12, 2, 3);
    test.source.deliver(0);
    test.audit.pause();
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Paused);
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        test.source.deliver(0);
    }
    QVERIFY(test.audit.state().usersDone <= 4);
    QCOMPARE(test.source.inFlight, 0);
    test.audit.resume();
    test.source.deliver(0);
    test.audit.stop();
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Stopped);
    QCOMPARE(test.source.inFlight, 0);
    const int done = test.audit.state().usersDone;
    for (int i = 0; i < 20; ++i) {
        test.source.deliver(0); // What was cancelled goes nowhere.
    }
    test.source.manual = false;
    test.audit.resume();
    QVERIFY(test.rest());
    QVERIFY(done < 12);
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(test.owners().size(), 24);
}

void TestAudit::severalValuesAreSeveralSeriesMerged()
{
    AuditUnderTest test;
    test.source.beforeAnswer = [&](int) {
        const bool isError = test.source.answering.list.status == Status::Error;
        test.source.ids = isError ? std::vector<int>{1, 2} : std::vector<int>{3};
    };
    AuditPlan plan;
    plan.users << u"ann"_s;
    plan.filters.statuses = {Status::Error, Status::Expired};
    test.audit.start(plan);
    QVERIFY(test.rest());
    QCOMPARE(test.source.queries.size(), std::size_t(3)); // The first series once more.
    QCOMPARE(test.audit.state().requests, 3);
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(test.audit.state().rows, 3);
    QCOMPARE(*test.audit.results()[0].total, 3);
    plan.filters.types = {IntegrationType::Mcp, IntegrationType::Api};
    QCOMPARE(plan.filters.queriesOf(u"ann"_s).size(), std::size_t(4));
}

void TestAudit::anIdInTwoSeriesMeansThatTheListChanged()
{
    AuditUnderTest test;
    test.source.fill(2);
    AuditPlan plan;
    plan.users << u"ann"_s;
    plan.filters.statuses = {Status::Error, Status::Expired};
    test.audit.start(plan);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().rows, 2);
    QCOMPARE(test.audit.state().verdict, Verdict::Changed);
}

void TestAudit::takesTheFirstRowsOfEach()
{
    AuditUnderTest test;
    test.source.fill(1500);
    AuditPlan plan;
    plan.users << u"ann"_s << u"bob"_s;
    plan.wantedRows = 1200;
    test.audit.start(plan);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().rows, 2400);
    QCOMPARE(test.audit.state().verdict, Verdict::Limited);
}

void TestAudit::stoppingFromASignalIsSafe()
{
    AuditUnderTest test;
    int calls = 0;
    connect(&test.audit, &Audit::stateChanged, this, [&] {
        if (++calls == 7) {
            test.audit.stop();
        }
    });
    test.start(20, 1500);
    QVERIFY(test.rest());
    QCoreApplication::processEvents();
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Stopped);
    QCOMPARE(test.source.inFlight, 0);
}

void TestAudit::withoutASourceNobodyIsAsked()
{
    AuditUnderTest test;
    test.failFor(u"u2"_s, ApiErrorKind::WrongShape);
    test.start(6, 2);
    QVERIFY(test.rest());
    const auto before = test.source.queries.size();
    test.audit.setSource(nullptr);
    test.audit.retryFailed();
    test.audit.resume();
    test.audit.start(AuditPlan{{u"u0"_s}, {}});
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Finished);
    QCOMPARE(test.audit.state().usersWhole, 5);
    QCOMPARE(test.source.queries.size(), before);
    ScriptedPageSource renewed;
    renewed.fill(2);
    test.audit.setSource(&renewed);
    test.audit.retryFailed();
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(test.audit.list().rowCount(), 12);
    QCOMPARE(renewed.queries.size(), std::size_t(1));
}

void TestAudit::aPausedAuditLetsGoOfItsSource()
{
    AuditUnderTest test;
    test.source.manual = true;
    test.start(6, 2, 3);
    test.audit.pause();
    QCOMPARE(test.source.inFlight, 3);
    test.audit.setSource(nullptr);
    QCOMPARE(test.source.inFlight, 0);
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Paused);
    QCOMPARE(test.audit.state().usersDone, 0);
    ScriptedPageSource renewed;
    renewed.fill(2);
    test.audit.setSource(&renewed);
    QVERIFY(renewed.queries.empty());
    test.audit.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(renewed.queries.size(), std::size_t(6));
}

void TestAudit::randomSequencesLeaveNothing()
{
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        std::mt19937 random(seed);
        auto test = std::make_unique<AuditUnderTest>();
        test->source.manual = true;
        test->source.cap = 10;
        for (int step = 0; step < 15; ++step) {
            switch (random() % 9) {
            case 0:
                test->start(static_cast<int>(1 + random() % 6), static_cast<int>(random() % 40));
                break;
            case 1:
                test->audit.stop();
                break;
            case 2:
                test->audit.pause();
                break;
            case 3:
                test->audit.resume();
                break;
            case 4:
                test->audit.retryFailed();
                break;
            default:
                test->source.deliver(random());
                QCoreApplication::processEvents();
            }
            QVERIFY(!test->owners().contains(u"a row of another user"_s));
        }
    }
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
