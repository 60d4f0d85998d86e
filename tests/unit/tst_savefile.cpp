// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "app/base/safefile.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::contents;
using mielto::testing::names;
using mielto::testing::put;

namespace {

/// The largest file that this process may write: what a full disk or a quota does, without root.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_old); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
};

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    ::lstat(QFile::encodeName(path).constData(), &info);
    return info.st_mode & 07777;
}

} // namespace

class TestSaveFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aNewFileIsWholeAndPrivate()
    {
        const QByteArray bytes(300'000, 'x');
        QVERIFY(!saveFile(path(), bytes));
        QCOMPARE(contents(path()), bytes);
        QCOMPARE(modeOf(path()), mode_t(0600));
        QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
    }

    void anEmptyFileCanBeWritten()
    {
        QVERIFY(put(path(), "old"));
        QVERIFY(!saveFile(path(), {}));
        QCOMPARE(contents(path()), QByteArray(""));
    }

    void anOldFileKeepsItsMode_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0600, 0640, 0644, 0660})
            QTest::addRow("%o", mode) << mode;
    }
    void anOldFileKeepsItsMode()
    {
        QFETCH(int, mode);
        QVERIFY(put(path(), "old"));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(mode)), 0);
        QVERIFY(!saveFile(path(), "new"));
        QCOMPARE(contents(path()), QByteArray("new"));
        QCOMPARE(modeOf(path()), static_cast<mode_t>(mode));
    }

    void aNameOfFullLengthCanBeWritten()
    {
        const QString longest = m_folder->filePath(QString(255, u'n'));
        QVERIFY(!saveFile(longest, "new"));
        QCOMPARE(contents(longest), QByteArray("new"));
        const QString replaced = m_folder->filePath(QString(248, u'm'));
        QVERIFY(put(replaced, "old") && !saveFile(replaced, "new"));
        QCOMPARE(contents(replaced), QByteArray("new"));
        const QString tooLong = m_folder->filePath(QString(249, u'o'));
        QVERIFY(put(tooLong, "old"));
        const auto refused = SafeFile::create(tooLong);
        QVERIFY(!refused && refused.error().sentence.shown.contains(u"name is too long"_s));
    }

    void aFullDiskLeavesTheOldFileAndNoLitter_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4095, 4096, 65'536, 199'999})
            QTest::addRow("room for %d bytes", room) << room;
    }
    void aFullDiskLeavesTheOldFileAndNoLitter()
    {
        QFETCH(int, room);
        QVERIFY(put(path(), "old"));
        std::optional<Failure> error;
        {
            const FileSizeLimit limit(static_cast<rlim_t>(room));
            error = saveFile(path(), QByteArray(200'000, 'x'));
        }
        QVERIFY(error.has_value());
        QVERIFY2(error->sentence.shown.contains(path()), qPrintable(error->sentence.shown));
        QVERIFY2(error->sentence.shown.contains(u"larger than this disk"),
            qPrintable(error->sentence.shown));
        QCOMPARE(contents(path()), QByteArray("old"));
        QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
    }

    void exactlyEnoughRoomIsEnough()
    {
        const FileSizeLimit limit(200'000);
        QVERIFY(!saveFile(path(), QByteArray(200'000, 'x')));
        QCOMPARE(contents(path()).size(), 200'000);
    }

    void whatIsNotAFileIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("folder") << u"folder"_s << u"a folder with this name exists"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"a device or a pipe"_s;
        QTest::newRow("link") << u"link"_s << u"a link to"_s;
        QTest::newRow("link that leads nowhere") << u"dangling"_s << u"a link to"_s;
        QTest::newRow("read-only file") << u"read-only"_s << u"is read-only"_s;
    }
    void whatIsNotAFileIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        const QString real = m_folder->filePath(u"real"_s);
        QVERIFY(put(real, "old"));
        make(kind, real);
        const QStringList before = names(m_folder->path());
        const mode_t mode = modeOf(path());

        const auto error = saveFile(path(), "new");
        QVERIFY(error.has_value());
        QVERIFY2(error->sentence.shown.contains(words), qPrintable(error->sentence.shown));
        QVERIFY2(error->sentence.shown.contains(path()), qPrintable(error->sentence.shown));
        QCOMPARE(contents(real), QByteArray("old"));
        QCOMPARE(names(m_folder->path()), before);
        QCOMPARE(modeOf(path()), mode);
    }

    void theDeviceNullIsRefused()
    {
        const auto error = saveFile(u"/dev/null"_s, "new");
        QVERIFY(error.has_value());
        QVERIFY2(error->sentence.shown.contains(u"device"), qPrintable(error->sentence.shown));
    }

    void aPathThatWillNotDoIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QString();
        QTest::newRow("with a zero") << u"/tmp/a\0b"_s;
        QTest::newRow("folder by its slash") << u"folder/"_s;
        QTest::newRow("folder that is missing") << u"missing/file"_s;
        QTest::newRow("file in the place of a folder") << u"real/file"_s;
        QTest::newRow("name of 256 bytes") << QString(256, u'n');
    }
    void aPathThatWillNotDoIsRefused()
    {
        QFETCH(QString, path);
        QVERIFY(put(m_folder->filePath(u"real"_s), "old"));
        const QString whole = path.isEmpty() ? path : m_folder->filePath(path);
        const auto error = saveFile(whole, "new");
        QVERIFY(error.has_value());
        QVERIFY(error->sentence.shown.endsWith(u'.'));
        QCOMPARE(names(m_folder->path()), QStringList{u"real"_s});
    }

private:
    QString path() const { return m_folder->filePath(u"file"_s); }

    void make(const QString &kind, const QString &real)
    {
        const QByteArray name = QFile::encodeName(path());
        if (kind == u"folder")
            QVERIFY(QDir().mkdir(path()));
        else if (kind == u"pipe")
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        else if (kind == u"link")
            QVERIFY(QFile::link(real, path()));
        else if (kind == u"dangling")
            QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), path()));
        else
            QVERIFY(put(path(), "old") && ::chmod(name.constData(), 0444) == 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
