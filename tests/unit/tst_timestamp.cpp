// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/data/timestamp.h"

using namespace mielto;

class TimestampTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatServersWrite_data();
    void readsWhatServersWrite();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
};

void TimestampTest::readsWhatServersWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<bool>("isZoneless");
    const auto row = [](const char *text, const char *utc, qint64 micro, bool zoneless) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc) << micro << zoneless;
    };
    row("2026-02-21T16:00:00Z", "2026-02-21T16:00:00.000Z", 0, false);
    row("2026-02-21T16:00:00.000970Z", "2026-02-21T16:00:00.000Z", 970, false);
    row("2026-02-21T16:00:00.5+05:30", "2026-02-21T10:30:00.500Z", 500'000, false);
    row("2026-02-21T01:00:00-11:00", "2026-02-21T12:00:00.000Z", 0, false);
    row("2026-02-21T16:00:00", "2026-02-21T16:00:00.000Z", 0, true);
    row("2024-02-29T23:59:59.999999Z", "2024-02-29T23:59:59.999Z", 999'999, false);
    row("1969-12-31T23:59:59Z", "1969-12-31T23:59:59.000Z", 0, false);
}

void TimestampTest::readsWhatServersWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    QFETCH(qint64, microseconds);
    QFETCH(bool, isZoneless);
    const auto instant = parseTimestamp(text.toStdString());
    QVERIFY(instant);
    QCOMPARE(instant->utc().toString(Qt::ISODateWithMs), utc);
    constexpr qint64 second = 1'000'000;
    QCOMPARE(((instant->microseconds % second) + second) % second, microseconds);
    QCOMPARE(instant->isZoneless, isZoneless);
}

void TimestampTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "now", "2026-02-21", "2026-02-30T00:00:00Z",
             "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-02-21T24:61:00Z",
             "2026-02-21T16:00:00Zx", "2026-02-21T16:00:00+99:00", "2026-02-21T16:00:00.Z",
             "1700000000", " 2026-02-21T16:00:00Z"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TimestampTest::refusesWhatIsNoTime()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(text.toStdString()));
}

QTEST_GUILESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
