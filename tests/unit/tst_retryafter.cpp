// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "app/api/retryafter.h"

using namespace mielto;

class TestRetryAfter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryAfterIsUnderstood_data();
    void retryAfterIsUnderstood();
};

void TestRetryAfter::retryAfterIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: not understood
    const auto row = [](const char *id, const char *value, int seconds) {
        QTest::addRow("%s %s", id, value) << QByteArray(value) << seconds;
    };
    row("", "0", 0);
    row("H15", "2", 2);
    row("", " 60 ", 60);
    row("", "86400", 86400);
    row("H17", "86401", 86400);
    row("H17", "1000000000", 86400);
    row("H17", "99999999999999999999", 86400);
    row("H17", "-1", -1);
    row("H17", "abc", -1);
    row("H17", "1e9", -1);
    row("H17", "1.5", -1);
    row("H17", "+5", -1);
    row("H17", "0x10", -1);
    row("H17", "", -1);
    row("H17", "2 seconds", -1);
    row("H17", "\xD9\xA3", -1); // An Arabic three.
    row("H16 past", "Sat, 18 Jul 2026 11:59:00 GMT", 0);
    row("H16 future", "Sat, 18 Jul 2026 12:00:42 GMT", 42);
    row("H16 far future", "Fri, 18 Jul 2036 12:00:00 GMT", 86400);
    row("H16 in the skipped hour", "Sun, 29 Mar 2026 02:30:00 GMT", 0);
    row("H17", "Mon, 18 Jul 2026 12:00:42 GMT", -1); // Not a Monday.
    row("H17", "Sat, 31 Feb 2026 12:00:00 GMT", -1);
    row("H17", "Sat, 18 Jul 2026 25:00:00 GMT", -1);
    row("H17", "Sat, 18 Jul 2026 12:00:42", -1);
    row("H17", "Sat, 18 Jul 2026 12:00:42 CET", -1);
}

void TestRetryAfter::retryAfterIsUnderstood()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    qputenv("TZ", "Europe/Berlin");
    const QDateTime now({2026, 7, 18}, {12, 0, 0}, QTimeZone::utc());
    const auto parsed = parseRetryAfter(value, now);
    QCOMPARE(parsed ? int(parsed->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
