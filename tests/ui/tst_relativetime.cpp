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
    QTest::newRow("yesterday") << 86400 << u"yesterday"_s;
    QTest::newRow("this year") << 30 * 86400 << u"30 Jul"_s;
    QTest::newRow("earlier") << 400 * 86400 << u"25 Jul 2025"_s;
    QTest::newRow("soon") << -600 << u"in 10 minute(s)"_s;
}

void RelativeTimeTest::saysHowLongAgo()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    const QDateTime now(QDate(2026, 8, 29), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(relativeTime(now.addSecs(-seconds), now, Zone::Utc), words);
}

void RelativeTimeTest::followsTheZone()
{
    const QDateTime moment(QDate(2026, 8, 29), QTime(23, 30), QTimeZone::utc());
    QVERIFY(absoluteTime(moment, Zone::Utc).contains(u"23:30:00 UTC"_s));
    QVERIFY(!absoluteTime(moment.toOffsetFromUtc(7200), Zone::Utc).contains(u"01:30"_s));
}

QTEST_GUILESS_MAIN(RelativeTimeTest)
#include "tst_relativetime.moc"
