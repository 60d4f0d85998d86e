// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/base/diskwriter.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::test::contents;

class TestDiskWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theAnswerComesLaterInTheCallersThread()
    {
        DiskWriter writer;
        int answers = 0;
        writer.write(path(), "new", this, [&](const auto &error) {
            QVERIFY(!error);
            QCOMPARE(QThread::currentThread(), thread());
            ++answers;
        });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
        QCOMPARE(contents(path()), QByteArray("new"));
    }

    void aFaultIsTold()
    {
        DiskWriter writer;
        std::optional<FileError> found;
        writer.write(m_folder->path(), "new", this, [&](const auto &error) { found = error; });
        QTRY_VERIFY(found.has_value());
        QVERIFY2(found->words.contains(m_folder->path()), qPrintable(found->words));
    }

    void theFolderIsMade()
    {
        const QString deep = m_folder->filePath(u"a/b/file"_s);
        {
            DiskWriter writer;
            writer.write(deep, "new", this, {});
        }
        QCOMPARE(contents(deep), QByteArray("new"));
    }

    void manyWritesOfOneFileBecomeTheNewestAndEachIsAnswered()
    {
        constexpr int kCount = 500;
        DiskWriter writer;
        std::vector<int> answers(kCount, 0);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < kCount; ++i) {
            writer.write(path(), QByteArray::number(i), this, [&answers, i](const auto &error) {
                QVERIFY(!error);
                ++answers[static_cast<size_t>(i)];
            });
        }
        QTRY_COMPARE(std::count(answers.begin(), answers.end(), 1), kCount);
        QCOMPARE(contents(path()), QByteArray::number(kCount - 1));
        QTest::qWait(20);
        QCOMPARE(std::count(answers.begin(), answers.end(), 1), kCount);
    }

    void differentFilesAreAllWritten()
    {
        {
            DiskWriter writer;
            for (int i = 0; i < 50; ++i)
                writer.write(path() + QString::number(i), QByteArray::number(i), this, {});
        }
        for (int i = 0; i < 50; ++i)
            QCOMPARE(contents(path() + QString::number(i)), QByteArray::number(i));
    }

    void leavingFinishesWhatIsPendingAndAnswersNobody()
    {
        int answers = 0;
        {
            DiskWriter writer;
            for (int i = 0; i < 20; ++i)
                writer.write(path(), QByteArray::number(i), this, [&](const auto &) { ++answers; });
        }
        QCOMPARE(contents(path()), QByteArray("19"));
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        DiskWriter writer;
        int answers = 0;
        int last = 0;
        {
            QObject gone;
            writer.write(path(), "1", &gone, [&](const auto &) { ++answers; });
        }
        writer.write(path() + u'2', "2", this, [&](const auto &) { ++last; });
        QTRY_COMPARE(last, 1);
        QCOMPARE(answers, 0);
        QCOMPARE(contents(path()), QByteArray("1"));
    }

    void aReceiverMayDeleteTheWriter()
    {
        auto *writer = new DiskWriter;
        int answers = 0;
        writer->write(path(), "1", this, [&](const auto &) {
            ++answers;
            delete writer;
        });
        QTRY_COMPARE(answers, 1);
        QTest::qWait(20);
        QCOMPARE(contents(path()), QByteArray("1"));
    }

private:
    QString path() const { return m_folder->filePath(u"file"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDiskWriter)
#include "tst_diskwriter.moc"
