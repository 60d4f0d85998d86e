// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "ui/browse/statustext.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class StatusTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysLoadedTotalAndState();
    void aTotalThatIsReachedIsNotCalledOneWhenThereIsMore();
    void neverCallsAnEarlierListLoaded();
    void offersTheRestOfEveryListThatIsNotAtItsEnd();
    void saysWhyAndHowLongItWaits_data();
    void saysWhyAndHowLongItWaits();
    void onlyACompleteListNeedsNoNotice_data();
    void onlyACompleteListNeedsNoNotice();
};

void StatusTextTest::saysLoadedTotalAndState()
{
    ListState state;
    QCOMPARE(statusText(state, true), QString());
    state.phase = ListState::Phase::Reading;
    state.requests = 1;
    state.rows = 1000;
    state.total = 2500;
    QVERIFY(statusText(state, true).contains(u"1000 of 2500 loaded"_s));
    QVERIFY(statusText(state, true).contains(u"loading"_s));
    QVERIFY(!statusText(state, true).contains(u"complete"_s));
    state.phase = ListState::Phase::Finished;
    state.verdict = Verdict::Complete;
    state.lastReply = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    state.lastElapsed = std::chrono::milliseconds(12);
    const QString text = statusText(state, true);
    QVERIFY(text.contains(u"complete"_s));
    QVERIFY(text.contains(u"03:04:05 UTC"_s));
    QVERIFY(text.contains(u"12 ms"_s));
}

/// Some servers count the page, not the list.
void StatusTextTest::aTotalThatIsReachedIsNotCalledOneWhenThereIsMore()
{
    ListState state;
    state.phase = ListState::Phase::MoreToRead;
    state.requests = 1;
    state.rows = 1000;
    state.total = 1000;
    QCOMPARE(statusText(state, true), u"1000 loaded · more to load"_s);
    QCOMPARE(missingRows(state), -1);
    state.total.reset();
    QCOMPARE(statusText(state, true), u"1000 loaded · more to load"_s);
    state.total = 2500;
    QCOMPARE(statusText(state, true), u"1000 of 2500 loaded · more to load"_s);
    QCOMPARE(missingRows(state), 1500);
    state.phase = ListState::Phase::Finished;
    state.total = 1000;
    QCOMPARE(missingRows(state), 0);
    QVERIFY(statusText(state, true).startsWith(u"1000 of 1000 loaded"_s));
}

void StatusTextTest::neverCallsAnEarlierListLoaded()
{
    ListState state;
    state.phase = ListState::Phase::Failed;
    state.requests = 1;
    const QString text = statusText(state, true, 240);
    QVERIFY(text.contains(u"240"_s));
    QVERIFY(text.contains(u"before"_s));
    QVERIFY(!text.contains(u"loaded"_s));
}

void StatusTextTest::offersTheRestOfEveryListThatIsNotAtItsEnd()
{
    using Phase = ListState::Phase;
    for (const Phase phase : {Phase::Idle, Phase::Reading, Phase::Waiting, Phase::MoreToRead,
             Phase::Finished, Phase::Failed, Phase::Stopped}) {
        ListState state;
        state.phase = phase;
        const bool isAtRest =
            phase == Phase::MoreToRead || phase == Phase::Failed || phase == Phase::Stopped;
        QCOMPARE(pageStatus(state, true).canLoadAll, isAtRest);
    }
}

void StatusTextTest::saysWhyAndHowLongItWaits_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<QString>("text");
    QTest::newRow("429") << ApiErrorKind::Busy << 429 << 18
                         << u"The server asked to wait 18 s (429)"_s;
    QTest::newRow("503 that says how long")
        << ApiErrorKind::ServerTrouble << 503 << 18 << u"The server asked to wait 18 s (503)"_s;
    QTest::newRow("429 alone") << ApiErrorKind::Busy << 429 << -1
                               << u"Retrying in 18 s (server busy, 429)"_s;
    QTest::newRow("500") << ApiErrorKind::ServerTrouble << 500 << -1
                         << u"Retrying in 18 s (server error 500)"_s;
    QTest::newRow("timeout") << ApiErrorKind::Timeout << 0 << -1
                             << u"Retrying in 18 s (no answer in time)"_s;
    QTest::newRow("no connection")
        << ApiErrorKind::NoConnection << 0 << -1 << u"Retrying in 18 s (connection failed)"_s;
}

void StatusTextTest::saysWhyAndHowLongItWaits()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(int, status);
    QFETCH(int, retryAfter);
    QFETCH(QString, text);
    ListState state;
    state.phase = ListState::Phase::Waiting;
    state.error = makeApiError(kind);
    state.error->httpStatus = status;
    if (retryAfter >= 0) {
        state.error->retryAfter = std::chrono::seconds(retryAfter);
    }
    constexpr int wait = 17'900;
    state.retryAt = QDateTime::currentDateTimeUtc().addMSecs(wait);
    QCOMPARE(waitText(state), text);
    QVERIFY(statusText(state, true).contains(text));
}

void StatusTextTest::onlyACompleteListNeedsNoNotice_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("hasNotice");
    QTest::newRow("complete") << int(Verdict::Complete) << 5 << 5 << false;
    QTest::newRow("changed") << int(Verdict::Changed) << 5 << 5 << true;
    QTest::newRow("fewer") << int(Verdict::Partial) << 4 << 5 << true;
    QTest::newRow("faulty") << int(Verdict::Partial) << 5 << 5 << true;
    QTest::newRow("unknown total") << int(Verdict::Partial) << 5 << -1 << true;
}

void StatusTextTest::onlyACompleteListNeedsNoNotice()
{
    QFETCH(int, verdict);
    QFETCH(int, rows);
    QFETCH(int, total);
    QFETCH(bool, hasNotice);
    ListState state;
    state.phase = ListState::Phase::Finished;
    state.verdict = static_cast<Verdict>(verdict);
    state.isAtEnd = true;
    state.rows = rows;
    state.faultyRows = 1;
    state.readings = 3;
    if (total >= 0) {
        state.total = total;
    }
    QCOMPARE(!verdictNotice(state).isEmpty(), hasNotice);
    state.phase = ListState::Phase::Reading;
    QVERIFY(verdictNotice(state).isEmpty());
}

QTEST_GUILESS_MAIN(StatusTextTest)
#include "tst_statustext.moc"
