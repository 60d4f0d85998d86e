// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/list/progresstext.h"
#include "ui/audit/audittext.h"

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
    void ratesAreOfWhatWasDoneSinceItWentOn();
    void oneTextForTheTerminalToo_data();
    void oneTextForTheTerminalToo();
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
    QVERIFY(auditStatus(state, soon).text.contains(u"retrying in 30 s"_s));
}

void ProgressTextTest::ratesAreOfWhatWasDoneSinceItWentOn()
{
    AuditState state;
    state.phase = AuditState::Phase::Reading;
    state.users = 100;
    state.usersDone = 90;
    state.usersDoneBefore = 80;
    state.elapsed = 65s;
    state.elapsedBefore = 60s;
    const QString text = auditStatus(state, {}).text;
    QVERIFY2(text.contains(u"2 user"_s), qPrintable(text));
    QVERIFY2(text.contains(u"about 5 s left"_s), qPrintable(text));
    // Slower than one user a second: rows, of the same time.
    state.usersDone = 82;
    state.rows = 1'000;
    state.rowsBefore = 900;
    QVERIFY(auditStatus(state, {}).text.contains(u"20 row(s) a second"_s));
}

void ProgressTextTest::oneTextForTheTerminalToo_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QString>("text");
    QTest::newRow("one user") << 1 << 500 << 2000 << 0
                              << u"500 of 2,000 row(s) · 50 row(s) a second · about 30 s left"_s;
    QTest::newRow("one user, no total")
        << 1 << 500 << -1 << 0 << u"500 row(s) · 50 row(s) a second"_s;
    QTest::newRow("many users") << 80 << 500 << -1 << 0
                                << u"20 of 80 users · 500 row(s) · 2 user(s) a second · about 30 s "
                                   "left"_s;
    QTest::newRow("counting") << 80 << -1 << -1 << 0
                              << u"20 of 80 users · 2 user(s) a second · about 30 s left"_s;
    QTest::newRow("counting one user") << 1 << -1 << -1 << 0 << QString();
    QTest::newRow("waiting") << 80 << 500 << 2000 << 30
                             << u"20 of 80 users · 500 row(s) · retrying in 30 s"_s;
}

void ProgressTextTest::oneTextForTheTerminalToo()
{
    QFETCH(int, users);
    QFETCH(int, rows);
    QFETCH(int, expected);
    QFETCH(int, wait);
    QFETCH(QString, text);
    Progress progress;
    progress.users = users;
    progress.usersDone = users / 4;
    progress.rows = rows < 0 ? std::nullopt : std::optional<qint64>(rows);
    progress.rowsExpected = expected < 0 ? std::nullopt : std::optional<qint64>(expected);
    progress.elapsed = 10s;
    if (wait > 0) {
        progress.retryAt = QDateTime::currentDateTimeUtc().addSecs(wait);
    }
    QCOMPARE(progressText(progress), text);
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
