// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QThread>

#include "app/base/diskwriter.h"

using namespace mielto;

class TestDiskWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workRunsInOrderElsewhereAndIsAnsweredHere()
    {
        DiskWriter writer;
        QList<int> done;
        QList<int> answered;
        for (int i = 0; i < 500; ++i) {
            writer.run(
                this,
                [&done, i, here = thread()] {
                    done << i;
                    return QThread::currentThread() != here;
                },
                [&answered, i, this](bool isElsewhere) {
                    QVERIFY(isElsewhere);
                    QCOMPARE(QThread::currentThread(), thread());
                    answered << i;
                });
        }
        QCOMPARE(answered.size(), 0);
        QTRY_COMPARE(answered.size(), 500);
        QCOMPARE(done, answered);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
    }

    void leavingWaitsForWhatIsUnderWay()
    {
        int done = 0;
        {
            DiskWriter writer;
            for (int i = 0; i < 20; ++i) {
                writer.run(
                    this,
                    [&done] {
                        QThread::msleep(1);
                        return ++done;
                    },
                    [](int) {});
            }
        }
        QCOMPARE(done, 20);
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        DiskWriter writer;
        int answers = 0;
        int last = 0;
        {
            QObject gone;
            writer.run(
                &gone, [] { return 1; }, [&answers](int) { ++answers; });
        }
        writer.run(
            this, [] { return 2; }, [&last](int answer) { last = answer; });
        QTRY_COMPARE(last, 2);
        QCOMPARE(answers, 0);
    }

    void aReceiverMayDeleteTheWriter()
    {
        auto *writer = new DiskWriter;
        int answers = 0;
        writer->run(
            this, [] { return 1; },
            [&](int) {
                ++answers;
                delete writer;
            });
        QTRY_COMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestDiskWriter)
#include "tst_diskwriter.moc"
