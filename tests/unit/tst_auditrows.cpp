// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Rows of an audit that are taken away as they are handed on: order, each once, how far ahead it
// reads, how it ends.
#include <random>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "app/list/audit.h"
#include "app/list/requestbudget.h"
#include "tests/common/scriptedpagesource.h"
#include "tests/common/stress.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

/// An audit, and what a writer who takes its rows would have in a file.
struct RowsUnderTest {
    ScriptedPageSource source;
    Timing timing{[](auto, QObject *context, std::function<void()> call) {
                      QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
                  },
        [] { return 0.5; }};
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<Audit> audit;
    FilterValues filters;
    qint64 wantedRows = ListReader::kAllRows;
    bool isReleasedAtOnce = true;
    QStringList ids;
    std::vector<int> users; ///< Of each row.

    void start(int count, int rows, int concurrency = 4)
    {
        source.fill(rows);
        AuditPlan plan;
        for (int i = 0; i < count; ++i) {
            plan.users << u"u%1"_s.arg(i);
        }
        plan.filters = filters;
        plan.wantedRows = wantedRows;
        plan.concurrency = concurrency;
        budget = std::make_unique<RequestBudget>(source, concurrency, RetryPolicy{}, timing);
        audit = std::make_unique<Audit>(*budget, RetryPolicy{}, timing);
        audit->setTaken();
        QObject::connect(audit.get(), &Audit::rowsAdded, audit.get(), [this] { take(); });
        QObject::connect(audit.get(), &Audit::stateChanged, audit.get(), [this] {
            if (!audit->state().isBusy()) {
                take();
            }
        });
        audit->start(plan);
    }
    void take()
    {
        const ConnectionList rows = audit->takeRows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            ids << rows.at(row).text(Field::Id);
            users.push_back(rows.at(row).group);
        }
        if (isReleasedAtOnce && rows.rowCount() > 0) {
            // Never from inside a signal of the audit.
            QMetaObject::invokeMethod(
                audit.get(), [this, count = rows.rowCount()] { audit->releaseRows(count); },
                Qt::QueuedConnection);
        }
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !audit->state().isBusy(); }, 120'000);
    }
    /// Answers all but the oldest question, until nothing more is asked.
    void answerAllButTheOldest()
    {
        do {
            while (source.inFlight > 1) {
                source.deliver(1);
                QCoreApplication::processEvents();
            }
            QCoreApplication::processEvents();
        } while (source.inFlight > 1);
    }
    /// What is wrong with what was handed on, by the results; empty: nothing.
    QString fault() const
    {
        std::vector<int> counts(audit->results().size());
        for (std::size_t row = 0; row < users.size(); ++row) {
            ++counts[static_cast<std::size_t>(users[row])];
            if (row > 0 && users[row] < users[row - 1]) {
                return u"row %1 is not in the order of users"_s.arg(row);
            }
            const QString &id = ids[static_cast<qsizetype>(row)];
            if (!id.startsWith(audit->plan().users[users[row]] + u'-')) {
                return u"row %1 is of another user: %2"_s.arg(row).arg(id);
            }
        }
        if (QSet<QString>(ids.begin(), ids.end()).size() != ids.size()) {
            return u"an id is there twice"_s;
        }
        for (std::size_t user = 0; user < counts.size(); ++user) {
            if (counts[user] != audit->results()[user].rows) {
                return u"%1 rows of user %2, whose result says %3"_s.arg(counts[user])
                    .arg(user)
                    .arg(audit->results()[user].rows);
            }
        }
        return ids.size() == audit->state().rows ? QString() : u"the state counts otherwise"_s;
    }
};

} // namespace

class TestAuditRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsEachUsersRowsOnInTheirTurn();
    void readsNoFurtherAheadOfASlowUser();
    void readsNoFurtherAheadOfASlowReceiver();
    void keepsNothingThatWasTaken();
    void handsOnceOnWhatIsReadAgain();
    void handsASeriesThatIsReadAgainOnOnce();
    void handsARowThatHasMovedOnOnce();
    void anEarlyEndKeepsWholeUsersOnly();
    void givesTheFirstRowsOfEach();
    void isRightWhateverHappens();
};

void TestAuditRows::handsEachUsersRowsOnInTheirTurn()
{
    RowsUnderTest test;
    test.start(25, 3);
    QVERIFY(test.rest());
    QCOMPARE(test.audit->state().verdict, Verdict::Complete);
    QCOMPARE(test.ids.size(), 75);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::readsNoFurtherAheadOfASlowUser()
{
    RowsUnderTest test;
    test.source.manual = true;
    test.start(150, 999);
    test.answerAllButTheOldest();
    QCOMPARE(test.ids.size(), 0);
    const auto asked = static_cast<qint64>(test.source.queries.size());
    QVERIFY2(asked > Audit::kMostRowsAhead / 999, qPrintable(QString::number(asked)));
    QVERIFY2(asked <= Audit::kMostRowsAhead / 999 + 5, qPrintable(QString::number(asked)));
    test.source.deliver(0);
    QTRY_VERIFY(test.ids.size() >= Audit::kMostRowsAhead);
    test.source.manual = false;
    while (test.source.inFlight > 0) {
        test.source.deliver(0);
    }
    QVERIFY(test.rest());
    QCOMPARE(test.ids.size(), 149'850);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::readsNoFurtherAheadOfASlowReceiver()
{
    RowsUnderTest test;
    test.isReleasedAtOnce = false;
    test.start(130, 999);
    QTRY_VERIFY(test.ids.size() >= Audit::kMostRowsAhead);
    QTest::qWait(20);
    const qsizetype most = Audit::kMostRowsAhead + qsizetype{4} * 999;
    QVERIFY2(test.ids.size() <= most, qPrintable(QString::number(test.ids.size())));
    QVERIFY(test.audit->state().isBusy());
    const auto asked = test.source.queries.size();
    test.audit->releaseRows(10'000);
    // Ten users, but for the four who may have been under way when the limit was reached.
    QTRY_VERIFY(test.source.queries.size() >= asked + 6);
    QTest::qWait(20);
    QVERIFY(test.source.queries.size() <= asked + 15);
    test.audit->releaseRows(90'000);
    QVERIFY(test.rest());
    QCOMPARE(test.ids.size(), 129'870);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::keepsNothingThatWasTaken()
{
    RowsUnderTest test;
    test.start(5, 1'500);
    QVERIFY(test.rest());
    QCOMPARE(test.ids.size(), 7'500);
    QCOMPARE(test.audit->list().rowCount(), 0);
    for (int user = 0; user < 5; ++user) {
        QCOMPARE(test.audit->listOf(user).rowCount(), 0);
    }
}

void TestAuditRows::handsOnceOnWhatIsReadAgain()
{
    RowsUnderTest test;
    test.source.cap = 10;
    bool hasChanged = false;
    test.source.beforeAnswer = [&](int) {
        if (!hasChanged && test.source.answering.skip > 20
            && test.source.answering.list.user == u"u1"_s) {
            hasChanged = true;
            test.source.ids.erase(test.source.ids.begin());
        }
    };
    test.start(3, 55, 1);
    QVERIFY(test.rest());
    QVERIFY(hasChanged);
    QCOMPARE(test.audit->state().verdict, Verdict::Complete);
    QCOMPARE(test.ids.size(), 55 + 54 + 54);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::handsASeriesThatIsReadAgainOnOnce()
{
    RowsUnderTest test;
    bool hasChanged = false;
    test.source.beforeAnswer = [&](int) {
        const bool isSecond = test.source.answering.list.status == Status::Expired;
        test.source.ids.clear();
        for (int i = 0; i < 30; ++i) {
            test.source.ids.push_back(isSecond ? 100 + i : i);
        }
        hasChanged = hasChanged || (isSecond && test.source.answering.skip > 10);
        if (isSecond && hasChanged) {
            test.source.ids.erase(test.source.ids.begin());
        }
    };
    test.source.cap = 10;
    test.filters.statuses = {Status::Error, Status::Expired};
    test.start(1, 0);
    QVERIFY(test.rest());
    QVERIFY(hasChanged);
    QCOMPARE(test.ids.size(), 59);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::handsARowThatHasMovedOnOnce()
{
    for (const int movesFor : {0, 2}) { // Whose turn it is, and one who is read ahead.
        RowsUnderTest test;
        QStringList moved;
        test.source.beforeAnswer = [&](int) {
            const ListQuery &list = test.source.answering.list;
            const bool isSecond = list.status == Status::Expired;
            if (isSecond && list.user == u"u%1"_s.arg(movesFor)) {
                moved << list.user;
            }
            test.source.ids = isSecond ? std::vector<int>{10, 11, 12} : std::vector<int>{1, 2};
            if (moved.contains(list.user)) {
                test.source.ids = isSecond ? std::vector<int>{10, 11} : std::vector<int>{1, 12, 2};
            }
        };
        test.filters.statuses = {Status::Error, Status::Expired};
        test.start(4, 0);
        QVERIFY(test.rest());
        QCOMPARE(test.audit->state().verdict, Verdict::Complete);
        QCOMPARE(test.fault(), QString());
        QCOMPARE(test.ids.size(), 20);
        QVERIFY(test.ids.contains(u"u%1-12"_s.arg(movesFor)));
    }
}

void TestAuditRows::anEarlyEndKeepsWholeUsersOnly()
{
    RowsUnderTest test;
    test.source.manual = true;
    test.source.script = [&](int) {
        return test.source.answering.list.user == u"u3"_s
            ? std::optional(failure(ApiErrorKind::Unauthorized))
            : std::nullopt;
    };
    test.start(6, 11, 4);
    test.source.deliver(2); // u2 is whole; u0, u1 and u3 are under way.
    test.source.deliver(2); // u3 ends it all.
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.audit->state().phase, AuditState::Phase::EndedEarly);
    QCOMPARE(test.audit->results()[2].verdict, Verdict::Complete);
    QCOMPARE(test.audit->results()[0].verdict, Verdict::NotRead);
    QCOMPARE(test.ids.size(), 11);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::givesTheFirstRowsOfEach()
{
    RowsUnderTest test;
    test.wantedRows = 1200;
    test.start(2, 1500);
    QVERIFY(test.rest());
    QCOMPARE(test.ids.size(), 2400);
    QCOMPARE(test.audit->state().verdict, Verdict::Limited);
    QCOMPARE(test.audit->rowsExpected(), 2400);
    QCOMPARE(test.audit->rowsRead(), 2400);
    QCOMPARE(test.fault(), QString());
}

void TestAuditRows::isRightWhateverHappens()
{
    for (unsigned seed = 0; seed < unsigned(rounds(300, 1'500)); ++seed) {
        std::mt19937 random(seed);
        RowsUnderTest test;
        test.source.manual = true;
        test.source.cap = 10;
        if (seed % 3 == 0) {
            // The same rows in two lists: they are read again and again.
            test.filters.statuses = {Status::Error, Status::Expired};
        }
        test.source.beforeAnswer = [&](int) {
            if (random() % 12 == 0 && !test.source.ids.empty()) {
                test.source.ids.erase(test.source.ids.begin());
            }
        };
        test.source.script = [&](int) {
            return random() % 25 == 0 ? std::optional(failure(
                       random() % 40 == 0 ? ApiErrorKind::Unauthorized : ApiErrorKind::NotFound))
                                      : std::nullopt;
        };
        test.start(static_cast<int>(1 + random() % 8), static_cast<int>(random() % 60));
        for (int step = 0; step < 3000 && test.audit->state().isBusy(); ++step) {
            test.source.deliver(random());
            QCoreApplication::processEvents();
        }
        QVERIFY2(!test.audit->state().isBusy(), qPrintable(u"seed %1 hangs"_s.arg(seed)));
        QVERIFY2(test.fault().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(test.fault())));
    }
}

QTEST_GUILESS_MAIN(TestAuditRows)
#include "tst_auditrows.moc"
