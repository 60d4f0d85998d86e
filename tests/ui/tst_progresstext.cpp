// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "ui/audit/audittext.h"
#include "ui/common/progresstext.h"

using namespace mielto;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProgressTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTimeLeftOnlyWhenItCanBeKnown();
    void durationsAreRounded_data();
    void durationsAreRounded();
    void anAuditTellsItsRateAndTheTimeLeft();
    void anAuditWithUsersWhoFailedIsNotCalledComplete();
};

void ProgressTextTest::tellsTimeLeftOnlyWhenItCanBeKnown()
{
    QCOMPARE(timeLeftText(500ms, 0.5), QString());
    QCOMPARE(timeLeftText(10s, 0.0), QString());
    QCOMPARE(timeLeftText(10s, 1.0), QString());
    QCOMPARE(timeLeftText(10s, 0.25), u"about 30 s left"_s);
    QVERIFY(!perSecond(999ms, 10));
    QCOMPARE(perSecond(4s, 10).value(), 2);
}

void ProgressTextTest::durationsAreRounded_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1 << u"1 s"_s;
    QTest::newRow("119") << 119 << u"119 s"_s;
    QTest::newRow("170") << 170 << u"3 min"_s;
    QTest::newRow("7500") << 7500 << u"2 h 5 min"_s;
}

void ProgressTextTest::durationsAreRounded()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

void ProgressTextTest::anAuditTellsItsRateAndTheTimeLeft()
{
    AuditState state;
    state.phase = AuditState::Phase::Reading;
    state.users = 100;
    state.usersDone = 25;
    state.elapsed = 5s;
    const PageStatus status = auditStatus(state, {});
    QVERIFY2(status.text.startsWith(u"25 of 100 users"_s), qPrintable(status.text));
    QVERIFY2(status.text.contains(u"5 user"_s), qPrintable(status.text));
    QVERIFY2(status.text.contains(u"about 15 s left"_s), qPrintable(status.text));
    QCOMPARE(*status.progress, 0.25);
    QVERIFY(status.isBusy);
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(30);
    QVERIFY(auditStatus(state, soon).isWaiting);
    QVERIFY(auditStatus(state, soon).text.contains(u"as the server asks"_s));
}

void ProgressTextTest::anAuditWithUsersWhoFailedIsNotCalledComplete()
{
    AuditState state;
    state.phase = AuditState::Phase::Finished;
    state.users = state.usersDone = 3;
    state.usersWhole = 2;
    state.verdict = Verdict::NotFound;
    QVERIFY(auditStatus(state, {}).text.endsWith(u"not complete"_s));
    state.usersWhole = 3;
    state.verdict = Verdict::Complete;
    QVERIFY(auditStatus(state, {}).text.endsWith(u"· complete"_s));
}

QTEST_GUILESS_MAIN(ProgressTextTest)
#include "tst_progresstext.moc"
