// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Totals of many users: how far a server that fails is asked.
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/list/totals.h"
#include "tests/common/scriptedpagesource.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestUsersTotals final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForAllUsersInTheirOrder();
    void aWaitIsToldWhenItBegins();
    void fiveFailuresAlikeEndIt();
    void aRejectedTokenEndsIt();
    void failuresOfTheirOwnDoNotEndIt();

private:
    struct Run {
        ScriptedPageSource source;
        std::chrono::milliseconds wait{0};
        TotalsReader totals{source, {},
            {[this](auto /*time*/, QObject *context, std::function<void()> call) {
                 QTimer::singleShot(wait, context, std::move(call));
             },
                [] { return 0.5; }}};

        bool read(int users)
        {
            source.fill(7);
            QStringList names;
            for (int i = 0; i < users; ++i) {
                names << u"u%1"_s.arg(i);
            }
            QSignalSpy ended(&totals, &TotalsReader::ended);
            totals.start(names);
            return ended.wait() && ended.size() == 1;
        }
        void failWith(ApiErrorKind kind)
        {
            source.script = [kind](int) { return failure(kind); };
        }
    };
};

void TestUsersTotals::asksForAllUsersInTheirOrder()
{
    Run run;
    QSignalSpy changed(&run.totals, &TotalsReader::changed);
    QVERIFY(run.read(3));
    QCOMPARE(run.totals.totals().size(), std::size_t(3));
    QCOMPARE(run.totals.totals()[2].user, u"u2"_s);
    QVERIFY(run.totals.totals()[2].isWhole());
    QVERIFY(!run.totals.error());
    QCOMPARE(run.source.queries.size(), std::size_t(3 * 13));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(run.totals.progress().users, 3);
    QCOMPARE(run.totals.progress().usersDone, 3);
}

void TestUsersTotals::aWaitIsToldWhenItBegins()
{
    Run run;
    run.wait = std::chrono::milliseconds(20);
    run.source.script = [](int request) {
        return request == 1 ? std::optional(failure(ApiErrorKind::ServerTrouble)) : std::nullopt;
    };
    int waits = 0;
    connect(&run.totals, &TotalsReader::changed, this,
        [&] { waits += run.totals.progress().retryAt.isValid() ? 1 : 0; });
    QVERIFY(run.read(1));
    QCOMPARE_GT(waits, 0);
    QVERIFY(!run.totals.progress().retryAt.isValid());
}

void TestUsersTotals::fiveFailuresAlikeEndIt()
{
    Run run;
    run.failWith(ApiErrorKind::ServerTrouble);
    QVERIFY(run.read(50));
    QCOMPARE(run.totals.totals().size(), std::size_t(5));
    QCOMPARE(run.totals.error()->kind, ApiErrorKind::ServerTrouble);
    QCOMPARE(run.source.queries.size(), std::size_t(5 * 3));
}

void TestUsersTotals::aRejectedTokenEndsIt()
{
    Run run;
    run.failWith(ApiErrorKind::Unauthorized);
    QVERIFY(run.read(50));
    QCOMPARE(run.totals.totals().size(), std::size_t(1));
    QCOMPARE(run.source.queries.size(), std::size_t(1));
}

void TestUsersTotals::failuresOfTheirOwnDoNotEndIt()
{
    Run run;
    run.failWith(ApiErrorKind::NotFound);
    QVERIFY(run.read(20));
    QCOMPARE(run.totals.totals().size(), std::size_t(20));
    QVERIFY(!run.totals.error());
}

QTEST_GUILESS_MAIN(TestUsersTotals)
#include "tst_userstotals.moc"
