// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "app/base/inputfile.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::put;

class TestInputFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsReadToItsEnd()
    {
        const QByteArray bytes(3'000'000, 'x');
        QVERIFY(put(path(), bytes));
        const auto read = readInput(path(), InputKind::File, bytes.size());
        QVERIFY(read);
        QCOMPARE(*read, bytes);
    }

    void aFileOverTheLimitGivesNothing()
    {
        QVERIFY(put(path(), QByteArray(4, 'x')));
        QVERIFY(readInput(path(), InputKind::File, 4));
        const auto read = readInput(path(), InputKind::File, 3);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(u"larger than"), qPrintable(read.error()));
    }

    void aReadThatFailsGivesNothing()
    {
        // Opens as a regular file; its first page cannot be read.
        const auto read = readInput(u"/proc/self/mem"_s, InputKind::File, 100);
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        for (const auto kind : {InputKind::File, InputKind::FileOrPipe}) {
            QTest::addRow("folder %d", int(kind)) << u"/"_s << int(kind);
            QTest::addRow("missing %d", int(kind)) << u"/missing"_s << int(kind);
        }
        QTest::newRow("device") << u"/dev/zero"_s << int(InputKind::File);
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QVERIFY(!readInput(name, static_cast<InputKind>(kind), 100));
    }

    void aPipeWhereAFileIsWantedIsRefusedAtOnce()
    {
        makePipe();
        QFile file;
        QCOMPARE(openInput(path(), InputKind::File, file), u"it is not a regular file"_s);
    }

    void aPipeIsReadUntilItsWriterEnds()
    {
        makePipe();
        std::thread writer([name = path()] {
            QFile pipe(name);
            QVERIFY(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            QCOMPARE(pipe.write("one "), 4);
            QTest::qSleep(50);
            QCOMPARE(pipe.write("two"), 3);
        });
        const auto read = readInput(path(), InputKind::FileOrPipe, 100);
        writer.join();
        QVERIFY(read);
        QCOMPARE(*read, QByteArray("one two"));
    }

    void aPipeWithoutAWriterIsGivenUp()
    {
        makePipe();
        QFile file;
        const QString fault = openInput(path(), InputKind::FileOrPipe, file);
        QVERIFY2(fault.contains(u"10 second"), qPrintable(fault));
        // The thread that waits ends with the process; here it gets its writer.
        QFile writer(path());
        QVERIFY(writer.open(QIODevice::WriteOnly));
    }

    void oneFileIsKnownByEveryPath()
    {
        QVERIFY(put(path(), "x"));
        QVERIFY(put(path() + u"2"_s, "x"));
        QVERIFY(QFile::link(path(), path() + u"-symbolic"_s));
        const QByteArray hard = QFile::encodeName(path() + u"-hard"_s);
        QCOMPARE(::link(QFile::encodeName(path()).constData(), hard.constData()), 0);
        for (const QString &other : {path(), m_folder->filePath(u"./input"_s),
                 path() + u"-symbolic"_s, path() + u"-hard"_s}) {
            QVERIFY2(isSameFile(path(), other), qPrintable(other));
        }
        QVERIFY(!isSameFile(path(), path() + u"2"_s));
        QVERIFY(!isSameFile(path() + u"-missing"_s, path() + u"-missing"_s));
    }

private:
    QString path() const { return m_folder->filePath(u"input"_s); }
    void makePipe() const
    {
        if (::mkfifo(QFile::encodeName(path()).constData(), 0600) != 0) {
            qFatal("No pipe could be made.");
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
