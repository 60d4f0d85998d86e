// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/compare/comparer.h"
#include "app/compare/snapshotreader.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

/// What opens and compares in the background.
class TestComparer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAFileAndTellsHowFarItIs();
    void tellsWhyAFileDoesNotOpen();
    void onlyTheLastFileAskedForOpens();
    void aCancelledReadingTellsNothing();
    void comparesInTheBackground();
    void goesAwayInTheMiddle();

private:
    QString m_small;
    QString m_large;
    QTemporaryDir m_folder;
};

void TestComparer::initTestCase()
{
    m_small = m_folder.filePath(u"small"_s);
    m_large = m_folder.filePath(u"large"_s);
    QVERIFY(mielto::test::put(m_small, connection("a") + '\n'));
    QVERIFY(mielto::test::put(m_large, (connection("b") + '\n').repeated(100'000)));
}

void TestComparer::opensAFileAndTellsHowFarItIs()
{
    SnapshotReader reader;
    QSignalSpy finished(&reader, &SnapshotReader::finished);
    QSignalSpy progressed(&reader, &SnapshotReader::progressed);
    reader.start(m_large);
    QVERIFY(reader.isReading());
    QVERIFY(!reader.result());
    QVERIFY(finished.wait(60'000));
    QVERIFY(!reader.isReading());
    QVERIFY(*reader.result());
    QCOMPARE((*reader.result())->rows.list.rowCount(), 100'000);
    QVERIFY(!progressed.isEmpty());
    int last = 0;
    for (const QList<QVariant> &arguments : progressed) {
        QVERIFY(arguments[0].toInt() >= last);
        last = arguments[0].toInt();
    }
    QCOMPARE(last, SnapshotReader::kWhole);
}

void TestComparer::tellsWhyAFileDoesNotOpen()
{
    SnapshotReader reader;
    QSignalSpy finished(&reader, &SnapshotReader::finished);
    reader.start(m_folder.filePath(u"missing"_s));
    QVERIFY(finished.wait(60'000));
    QVERIFY(!*reader.result());
    QVERIFY(reader.result()->error().sentence.shown.contains("missing"_L1));
}

void TestComparer::onlyTheLastFileAskedForOpens()
{
    SnapshotReader reader;
    QSignalSpy finished(&reader, &SnapshotReader::finished);
    reader.start(m_large);
    reader.start(m_large);
    reader.start(m_small);
    QVERIFY(finished.wait(60'000));
    QCOMPARE((*reader.result())->path, m_small);
    QCOMPARE(finished.size(), 1);
}

void TestComparer::aCancelledReadingTellsNothing()
{
    SnapshotReader reader;
    QSignalSpy finished(&reader, &SnapshotReader::finished);
    reader.start(m_large);
    reader.cancel();
    QVERIFY(!reader.isReading());
    SnapshotReader other; // Whatever the first one still had to say comes before.
    QSignalSpy otherFinished(&other, &SnapshotReader::finished);
    other.start(m_large);
    QVERIFY(otherFinished.wait(60'000));
    QCOMPARE(finished.size(), 0);
    QVERIFY(!reader.result());
}

void TestComparer::comparesInTheBackground()
{
    ComparedSide before;
    before.rows.list.append(block(QByteArrayList{connection("a"), connection("b")}), 0, 2);
    ComparedSide after;
    after.rows.list.append(block(QByteArrayList{connection("b"), connection("c")}), 0, 2);
    Comparer comparer;
    QSignalSpy finished(&comparer, &Comparer::finished);
    comparer.start(after, before);
    comparer.start(before, after);
    QVERIFY(comparer.isComparing());
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(comparer.difference()->counts().added, 1);
    QCOMPARE(
        comparer.difference()->row(comparer.difference()->entries()[0]).text(Field::Id), u"a"_s);
    comparer.start(before, before);
    comparer.cancel();
    QVERIFY(!comparer.isComparing());
}

void TestComparer::goesAwayInTheMiddle()
{
    {
        SnapshotReader reader;
        reader.start(m_large);
    }
    SnapshotReader reader;
    QSignalSpy finished(&reader, &SnapshotReader::finished);
    reader.start(m_small);
    QVERIFY(finished.wait(60'000));
}

QTEST_GUILESS_MAIN(TestComparer)
#include "tst_comparer.moc"
