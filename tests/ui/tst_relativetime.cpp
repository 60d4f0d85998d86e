// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "ui/common/relativetime.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class RelativeTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void followsTheZone();
};

void RelativeTimeTest::saysHowLongAgo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << 59 << u"just now"_s;
    QTest::newRow("minute") << 60 << u"1 minute(s) ago"_s;
    QTest::newRow("minutes") << 3599 << u"59 minute(s) ago"_s;
    QTest::newRow("hours") << 7200 << u"2 hour(s) ago"_s;
    QTest::newRow("day") << 86400 << u"1 day(s) ago"_s;
    QTest::newRow("days") << 12 * 86400 << u"12 day(s) ago"_s;
    QTest::newRow("month") << 30 * 86400 << u"1 month(s) ago"_s;
    QTest::newRow("months") << 364 * 86400 << u"12 month(s) ago"_s;
    QTest::newRow("years") << 800 * 86400 << u"2 year(s) ago"_s;
    QTest::newRow("later") << -90 * 86400 << u"in 3 month(s)"_s;
    QTest::newRow("soon") << -600 << u"in 10 minute(s)"_s;
}

void RelativeTimeTest::saysHowLongAgo()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    const QDateTime now(QDate(2026, 8, 29), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(relativeTime(now.addSecs(-seconds), now), words);
    const QString unchanged = unchangedSince(now.addSecs(-seconds), now);
    QCOMPARE(unchanged.isEmpty(), seconds < 60);
    QVERIFY(unchanged.isEmpty() || unchanged == u"unchanged for "_s + words.chopped(4));
}

void RelativeTimeTest::followsTheZone()
{
    const QDateTime moment(QDate(2026, 8, 29), QTime(23, 30), QTimeZone::utc());
    QCOMPARE(absoluteTime(moment, Zone::Utc), u"29 Aug 2026 23:30:00 UTC"_s);
    QVERIFY(!absoluteTime(moment.toOffsetFromUtc(7200), Zone::Utc).contains(u"01:30"_s));
}

QTEST_GUILESS_MAIN(RelativeTimeTest)
#include "tst_relativetime.moc"
