// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Who is read again, and what a retry does to sums and times.
#include "tests/unit/audittest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestAuditRetries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOnlyTheFailedAgain();
    void whoIsNotFoundOrForbiddenIsNotReadAgain();
    void requestsAddUpOverRetriesAndStops();
    void timeAndUsersBeforeARetryAreKnown();
};

void TestAuditRetries::readsOnlyTheFailedAgain()
{
    AuditUnderTest test;
    test.failFor(u"u2"_s, ApiErrorKind::ServerTrouble);
    test.start(6, 2);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().verdict, Verdict::Failed);
    QCOMPARE(test.audit.state().usersWhole, 5);
    const auto before = test.source.queries.size();
    test.source.script = nullptr;
    test.audit.retryFailed();
    QVERIFY(test.rest());
    QCOMPARE(test.source.queries.size(), before + 1);
    QCOMPARE(test.audit.state().verdict, Verdict::Complete);
    QCOMPARE(test.owners().mid(4, 2), (QStringList{u"u2"_s, u"u2"_s}));
}

void TestAuditRetries::whoIsNotFoundOrForbiddenIsNotReadAgain()
{
    AuditUnderTest test;
    test.source.script = [&test](int) -> std::optional<PageReply> {
        const QString user = test.source.answering.list.user;
        return user == u"u1"_s ? std::optional(failure(ApiErrorKind::NotFound))
            : user == u"u2"_s  ? std::optional(failure(ApiErrorKind::Forbidden))
            : user == u"u3"_s  ? std::optional(failure(ApiErrorKind::WrongShape))
                               : std::nullopt;
    };
    test.start(6, 2);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().usersWhole, 3);
    QCOMPARE(test.audit.usersToRetry(), 1);
    const auto before = test.source.queries.size();
    test.audit.retryFailed();
    QVERIFY(test.rest());
    QCOMPARE(test.source.queries.size(), before + 1);
    QCOMPARE(test.source.queries.back().list.user, u"u3"_s);
    QCOMPARE(test.audit.results()[1].verdict, Verdict::NotFound);
}

void TestAuditRetries::requestsAddUpOverRetriesAndStops()
{
    AuditUnderTest test;
    test.failFor(u"u2"_s, ApiErrorKind::WrongShape);
    test.start(6, 2);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().requests, 6);
    test.source.manual = true;
    test.audit.retryFailed();
    test.audit.stop(); // The request is on the wire already.
    const qint64 stopped = test.audit.state().requests;
    QVERIFY(stopped >= 6);
    test.source.deliverNext(); // What was cancelled goes nowhere.
    test.source.manual = false;
    test.source.script = nullptr;
    test.audit.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().requests, stopped + 1);
    QCOMPARE(test.audit.results()[2].requests, static_cast<int>(stopped) - 4);
    test.start(6, 2);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().requests, 6); // A new reading.
}

void TestAuditRetries::timeAndUsersBeforeARetryAreKnown()
{
    AuditUnderTest test;
    test.failFor(u"u2"_s, ApiErrorKind::WrongShape);
    connect(&test.audit, &Audit::userEnded, this, [] { QTest::qSleep(10); });
    test.start(6, 2);
    QVERIFY(test.rest());
    QCOMPARE(test.audit.state().phase, AuditState::Phase::Finished);
    const std::chrono::milliseconds elapsed = test.audit.state().elapsed;
    QVERIFY(elapsed >= std::chrono::milliseconds(60));
    test.source.script = nullptr;
    test.audit.retryFailed();
    QVERIFY(test.audit.state().isBusy());
    QCOMPARE(test.audit.state().usersDoneBefore, 5);
    QCOMPARE(test.audit.state().rowsBefore, 4); // Those merged before u2.
    QVERIFY(test.audit.state().elapsedBefore == elapsed);
    QVERIFY(test.audit.state().elapsed >= elapsed);
    QVERIFY(test.rest());
    QVERIFY(test.audit.state().elapsed >= elapsed + std::chrono::milliseconds(10));
}

QTEST_GUILESS_MAIN(TestAuditRetries)
#include "tst_auditretries.moc"
