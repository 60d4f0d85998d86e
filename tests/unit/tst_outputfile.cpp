// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "app/base/outputfile.h"
#include "tests/common/files.h"
#include "tests/common/namelessfiles.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::test::contents;
using mielto::test::names;
using mielto::test::put;

namespace {

std::unique_ptr<OutputFile> made(OutputFile::Made made)
{
    if (!made) {
        qWarning("%s", qPrintable(made.error().words));
        return nullptr;
    }
    return std::move(made).value();
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestOutputFile final : public QObject {
    Q_OBJECT
public:
    /// Whether the file system has files without a name.
    explicit TestOutputFile(bool hasNameless)
        : m_hasNameless(hasNameless)
    {
        mielto::test::refuseNamelessFiles(!hasNameless);
    }
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void theTargetIsOldUntilItIsReplaced();
    void rewindingDropsWhatWasWritten();
    void theHashIsOfTheBytesInTheFile();
    void whatIsGivenUpLeavesNothing();
    void aFileThatHasFailedNeverFinishes();
    void bytesThatSomeoneElseTookAwayAreMissed();
    void d02_aTruncatedFileIsNotFinished();
    void d05_litterOfTheDeadIsRemovedAndNoOther();
    void d05_whileItIsWrittenThereIsNoOtherName();
    void whatIsTakenAwayCanBePutBack();
    void whatIsTakenAwayAndNotPutBackIsGone();
    void d11_aBlockedTargetLeavesTheDataBeside();
    void d08_aBlockedTargetCanBeTriedAgain();
    void d22_theLastWholeFileWins();
    void x11_aPlantedLinkIsNotFollowed();
    void anUnnamedFileCanBeReadAndLeavesNothing();

private:
    QString path() const { return m_folder->filePath(u"file"_s); }
    std::unique_ptr<OutputFile> begun(const QByteArray &bytes)
    {
        auto file = made(OutputFile::create(path()));
        return file && !file->write(bytes) ? std::move(file) : nullptr;
    }
    bool m_hasNameless;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFile::theTargetIsOldUntilItIsReplaced()
{
    QVERIFY(put(path(), "old"));
    const auto file = begun("ne");
    QVERIFY(file);
    QCOMPARE(contents(path()), QByteArray("old"));
    QVERIFY(!file->write("w"));
    QCOMPARE(file->position(), 3);
    QVERIFY(!file->finish());
    QCOMPARE(contents(path()), QByteArray("old"));
    QVERIFY(!file->replaceTarget());
    QCOMPARE(contents(path()), QByteArray("new"));
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestOutputFile::rewindingDropsWhatWasWritten()
{
    const auto file = begun("keep this, not that");
    QVERIFY(file);
    QVERIFY(!file->rewind(9));
    QCOMPARE(file->position(), 9);
    QVERIFY(!file->write("!"));
    QVERIFY(!file->finish() && !file->replaceTarget());
    QCOMPARE(contents(path()), QByteArray("keep this!"));
    QCOMPARE(file->sha256(), hashOf("keep this!"));
}

void TestOutputFile::theHashIsOfTheBytesInTheFile()
{
    const QByteArray bytes = QByteArray(3LL * 1024 * 1024, 'x') + "end";
    const auto file = begun(bytes);
    QVERIFY(file && !file->finish());
    QCOMPARE(file->sha256(), hashOf(bytes));
    QVERIFY(!file->write("more"));
    QVERIFY(!file->finish());
    QCOMPARE(file->sha256(), hashOf(bytes + "more"));
}

void TestOutputFile::whatIsGivenUpLeavesNothing()
{
    QVERIFY(begun("x"));
    QCOMPARE(names(m_folder->path()), QStringList());
    {
        const auto file = begun("x");
        QVERIFY(file && !file->finish());
    }
    QCOMPARE(names(m_folder->path()), QStringList());
}

void TestOutputFile::aFileThatHasFailedNeverFinishes()
{
    const auto file = begun("x");
    QVERIFY(file);
    const FileError error = file->fail(u"its writer gave up."_s);
    QVERIFY2(error.words.contains(path()), qPrintable(error.words));
    QVERIFY(file->write("y").has_value());
    QVERIFY(file->rewind(0).has_value());
    const auto finished = file->finish();
    QVERIFY(finished && finished->words == error.words);
}

void TestOutputFile::bytesThatSomeoneElseTookAwayAreMissed()
{
    const auto file = begun(QByteArray(10'000, 'x'));
    QVERIFY(file);
    QCOMPARE(::truncate(QFile::encodeName(file->temporaryPath()).constData(), 4096), 0);
    const auto error = file->finish();
    QVERIFY(error);
    QVERIFY2(error->words.contains(u"4096 of 10000"), qPrintable(error->words));
    QVERIFY(!file->takeOver() || file->position() == 4096);
}

void TestOutputFile::d02_aTruncatedFileIsNotFinished()
{
    QVERIFY(put(path(), "old"));
    {
        const auto file = begun(QByteArray(200'000, 'x'));
        QVERIFY(file);
        QCOMPARE(::ftruncate(file->descriptor(), 65'536), 0);
        QVERIFY(file->finish());
    }
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestOutputFile::d05_litterOfTheDeadIsRemovedAndNoOther()
{
    const QString dead = m_folder->filePath(u".mielto-0123456789abcdef.tmp"_s);
    const QStringList others{u".mielto-0123456789abcdef.tmp.txt"_s, u".mielto-0123.tmp"_s,
        u"mielto-0123456789abcdef.tmp"_s};
    QVERIFY(put(dead, "left behind"));
    for (const QString &other : others) {
        QVERIFY(put(m_folder->filePath(other), "mine"));
    }
    const auto living = begun("still writing");
    QVERIFY(living);
    QVERIFY(!QFile::exists(dead));
    const auto second = made(OutputFile::create(m_folder->filePath(u"second"_s)));
    QVERIFY(second);
    QVERIFY(QFile::exists(living->temporaryPath()));
    for (const QString &other : others) {
        QVERIFY2(QFile::exists(m_folder->filePath(other)), qPrintable(other));
    }
    QVERIFY(!living->finish() && !living->replaceTarget());
    QCOMPARE(contents(path()), QByteArray("still writing"));
}

void TestOutputFile::d05_whileItIsWrittenThereIsNoOtherName()
{
    QVERIFY(put(path(), "old"));
    const auto file = begun("new");
    QVERIFY(file && !file->finish());
    QCOMPARE(names(m_folder->path()).size(), m_hasNameless ? 1 : 2);
    const auto old = made(OutputFile::takeAway(path()));
    QVERIFY(old);
    QCOMPARE(names(m_folder->path()).size(), m_hasNameless ? 0 : 2);
}

void TestOutputFile::whatIsTakenAwayCanBePutBack()
{
    for (const int size : {0, 5, 65'536, 200'000}) {
        const QByteArray bytes(size, 'm');
        QVERIFY(put(path(), bytes));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0640), 0);
        const auto file = made(OutputFile::takeAway(path()));
        QVERIFY(file && !QFile::exists(path()));
        QVERIFY(!file->replaceTarget());
        QCOMPARE(contents(path()), bytes);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0640));
        QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
    }
}

void TestOutputFile::whatIsTakenAwayAndNotPutBackIsGone()
{
    QVERIFY(put(path(), "old"));
    QVERIFY(made(OutputFile::takeAway(path())));
    QCOMPARE(names(m_folder->path()), QStringList());
    QVERIFY(QFile::link(u"nowhere"_s, path()));
    QVERIFY(made(OutputFile::takeAway(path())));
    QCOMPARE(names(m_folder->path()), QStringList());
    const auto missing = OutputFile::takeAway(path());
    QVERIFY(missing && !*missing);
}

void TestOutputFile::d11_aBlockedTargetLeavesTheDataBeside()
{
    QString kept;
    {
        const auto file = begun("costly");
        QVERIFY(file && !file->finish());
        QVERIFY(QDir().mkdir(path()));
        const auto error = file->replaceTarget(OutputFile::WhenBlocked::Keep);
        QVERIFY(error);
        kept = path() + u".kept"_s;
        QVERIFY2(error->words.contains(kept), qPrintable(error->words));
    }
    QCOMPARE(contents(kept), QByteArray("costly"));
    {
        const auto file = made(OutputFile::create(m_folder->filePath(u"next"_s)));
        QVERIFY(file && put(m_folder->filePath(u"next.kept"_s), "mine"));
        QVERIFY(!file->write("more") && !file->finish());
        QVERIFY(QDir().mkdir(m_folder->filePath(u"next"_s)));
        QVERIFY(file->replaceTarget(OutputFile::WhenBlocked::Keep));
        QVERIFY(QDir().rmdir(m_folder->filePath(u"next"_s)));
    }
    QCOMPARE(contents(m_folder->filePath(u"next.kept"_s)), QByteArray("mine"));
    QCOMPARE(contents(m_folder->filePath(u"next.kept-2"_s)), QByteArray("more"));
    QVERIFY(made(OutputFile::create(m_folder->filePath(u"next"_s))));
    QCOMPARE(names(m_folder->path()),
        QStringList({u"file"_s, u"file.kept"_s, u"next.kept"_s, u"next.kept-2"_s}));
}

void TestOutputFile::d08_aBlockedTargetCanBeTriedAgain()
{
    const auto file = begun("costly");
    QVERIFY(file && !file->finish());
    QVERIFY(QDir().mkdir(path()));
    QVERIFY(file->replaceTarget());
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(!file->replaceTarget());
    QCOMPARE(contents(path()), QByteArray("costly"));
}

void TestOutputFile::d22_theLastWholeFileWins()
{
    const auto first = begun("first");
    const auto second = begun("second");
    QVERIFY(first && second && !second->finish() && !second->replaceTarget());
    QCOMPARE(contents(path()), QByteArray("second"));
    QVERIFY(!first->write(" goes on") && !first->finish() && !first->replaceTarget());
    QCOMPARE(contents(path()), QByteArray("first goes on"));
}

void TestOutputFile::x11_aPlantedLinkIsNotFollowed()
{
    const QString victim = m_folder->filePath(u"victim"_s);
    QVERIFY(put(victim, "untouched"));
    const QString planted = m_folder->filePath(u".mielto-0123456789abcdef.tmp"_s);
    QVERIFY(QFile::link(victim, planted));
    const auto file = begun("x");
    QVERIFY(file && !file->finish() && !file->replaceTarget());
    QCOMPARE(contents(victim), QByteArray("untouched"));
    QVERIFY(QFileInfo(planted).isSymLink());
}

void TestOutputFile::anUnnamedFileCanBeReadAndLeavesNothing()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
    const auto file = made(OutputFile::createUnnamed());
    qputenv("TMPDIR", before);
    QVERIFY(file && !file->write("0123456789"));
    QCOMPARE(names(m_folder->path()), QStringList());
    struct stat info = {};
    QCOMPARE(::fstat(file->descriptor(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
    QByteArray read(8, '\0');
    QCOMPARE(*file->readAt(4, read.data(), 8), 6);
    QCOMPARE(read.left(6), QByteArray("456789"));
    QVERIFY(!file->finish());
    QCOMPARE(file->sha256(), hashOf("0123456789"));
    QCOMPARE(contents(file->temporaryPath()), QByteArray("0123456789"));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const bool hasNameless : {true, false}) {
        TestOutputFile test(hasNameless);
        failed += QTest::qExec(&test, argc, argv);
    }
    return failed;
}

#include "tst_outputfile.moc"
