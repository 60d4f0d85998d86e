// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <unistd.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "app/base/safefile.h"
#include "tests/common/files.h"
#include "tests/common/namelessfiles.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::contents;
using mielto::testing::names;
using mielto::testing::put;

namespace {

int syncError = 0; ///< What fsync() fails with; 0: it does not.

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// In place of that of the C library.
extern "C" int fsync(int fd) // NOLINT(cert-dcl50-cpp)
{
    if (syncError != 0) {
        errno = syncError;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

class TestSafeFile final : public QObject {
    Q_OBJECT
public:
    /// Whether the file system has files without a name.
    explicit TestSafeFile(bool hasNameless)
        : m_hasNameless(hasNameless)
    {
        mielto::testing::refuseNamelessFiles(!hasNameless);
    }

private Q_SLOTS:
    void init()
    {
        syncError = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void theTargetIsOldUntilTheCommit();
    void aNewFileIsPrivateBeforeItsFirstByte();
    void theHashIsOfTheBytesInTheFile();
    void whatIsGivenUpLeavesNothing();
    void aFileThatHasFailedIsNeverCommitted();
    void d02_aTruncatedFileIsNotCommitted();
    void aDiskThatDoesNotSyncIsNoticed();
    void aFolderThatDoesNotSyncIsToldTruly();
    void d08_aBlockedTargetCanBeTriedAgain();
    void d22_theLastWholeFileWins();
    void anUnnamedFileCanBeReadAndLeavesNothing();

private:
    QString path() const { return m_folder->filePath(u"file"_s); }
    std::unique_ptr<SafeFile> begun(const QByteArray &bytes)
    {
        auto made = SafeFile::create(path());
        if (!made) {
            qWarning("%s", qPrintable(made.error().sentence.shown));
            return nullptr;
        }
        return (*made)->write(bytes) ? nullptr : std::move(made).value();
    }

    bool m_hasNameless;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFile::theTargetIsOldUntilTheCommit()
{
    QVERIFY(put(path(), "old"));
    const auto file = begun("ne");
    QVERIFY(file && !file->write("w"));
    QCOMPARE(file->size(), 3);
    QVERIFY(!file->finish());
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(names(m_folder->path()).size(), m_hasNameless ? 1 : 2);
    QVERIFY(!file->isInPlace() && !file->commit() && file->isInPlace());
    QCOMPARE(contents(path()), QByteArray("new"));
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestSafeFile::aNewFileIsPrivateBeforeItsFirstByte()
{
    const auto made = SafeFile::create(path());
    QVERIFY(made);
    struct stat info = {};
    QCOMPARE(::fstat((*made)->device().handle(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
    QCOMPARE(info.st_size, 0);
}

void TestSafeFile::theHashIsOfTheBytesInTheFile()
{
    const QByteArray bytes = QByteArray(3LL * 1024 * 1024, 'x') + "end";
    const auto file = begun(bytes);
    QVERIFY(file && !file->write("more") && !file->commit());
    QCOMPARE(file->sha256(), hashOf(bytes + "more"));
    QCOMPARE(contents(path()), bytes + "more");
}

void TestSafeFile::whatIsGivenUpLeavesNothing()
{
    QVERIFY(begun("x"));
    QCOMPARE(names(m_folder->path()), QStringList());
    {
        const auto file = begun("x");
        QVERIFY(file && !file->finish());
    }
    QCOMPARE(names(m_folder->path()), QStringList());
}

void TestSafeFile::aFileThatHasFailedIsNeverCommitted()
{
    const auto file = begun("x");
    QVERIFY(file);
    const Failure failure = file->fail(u"its writer gave up."_s);
    QVERIFY2(failure.sentence.shown.contains(path()), qPrintable(failure.sentence.shown));
    QCOMPARE(failure.kind, FailureKind::Output);
    QCOMPARE(file->write("y"), std::optional(failure));
    QCOMPARE(file->commit(), std::optional(failure));
    QVERIFY(!QFile::exists(path()));
}

void TestSafeFile::d02_aTruncatedFileIsNotCommitted()
{
    QVERIFY(put(path(), "old"));
    {
        const auto file = begun(QByteArray(200'000, 'x'));
        QVERIFY(file);
        QCOMPARE(::ftruncate(file->device().handle(), 65'536), 0);
        const auto failure = file->commit();
        QVERIFY(failure && failure->sentence.shown.contains(u"65536 of 200000"_s));
    }
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestSafeFile::aDiskThatDoesNotSyncIsNoticed()
{
    QVERIFY(put(path(), "old"));
    {
        const auto file = begun("new");
        syncError = EIO;
        QVERIFY(file && file->commit() && !file->isInPlace());
        syncError = 0;
        QVERIFY(file->commit()); // What failed stays failed: the pages may be gone.
    }
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestSafeFile::aFolderThatDoesNotSyncIsToldTruly()
{
    const auto file = begun("new");
    QVERIFY(file && !file->finish());
    syncError = EIO;
    const auto failure = file->commit();
    QVERIFY(failure && file->isInPlace());
    QVERIFY(failure->sentence.shown.contains(u"was written, but the disk did not confirm it"_s));
    QCOMPARE(contents(path()), QByteArray("new"));
}

void TestSafeFile::d08_aBlockedTargetCanBeTriedAgain()
{
    const auto file = begun("costly");
    QVERIFY(file && !file->finish());
    QVERIFY(QDir().mkdir(path()));
    QVERIFY(file->commit());
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(!file->commit());
    QCOMPARE(contents(path()), QByteArray("costly"));
}

void TestSafeFile::d22_theLastWholeFileWins()
{
    const auto first = begun("first");
    const auto second = begun("second");
    QVERIFY(first && second && !second->commit());
    QCOMPARE(contents(path()), QByteArray("second"));
    QVERIFY(!first->write(" goes on") && !first->commit());
    QCOMPARE(contents(path()), QByteArray("first goes on"));
}

void TestSafeFile::anUnnamedFileCanBeReadAndLeavesNothing()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
    {
        const auto made = SafeFile::createUnnamed();
        QVERIFY(made && !(*made)->write("0123456789") && !(*made)->finish());
        QCOMPARE(names(m_folder->path()).size(), m_hasNameless ? 0 : 1);
        QFileDevice &device = (*made)->device();
        struct stat info = {};
        QCOMPARE(::fstat(device.handle(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QVERIFY(device.seek(4));
        QCOMPARE(device.readAll(), QByteArray("456789"));
        QCOMPARE((*made)->sha256(), hashOf("0123456789"));
    }
    qputenv("TMPDIR", before);
    QCOMPARE(names(m_folder->path()), QStringList());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const bool hasNameless : {true, false}) {
        TestSafeFile test(hasNameless);
        failed += QTest::qExec(&test, argc, argv);
    }
    return failed;
}

#include "tst_safefile.moc"
