// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "app/base/atomicfile.h"
#include "app/base/outputfolder.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::test::contents;
using mielto::test::names;
using mielto::test::put;

class TestOutputFolder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void appearsWhole();
    void oneThatExistsIsRefused();
    void oneOfTheDeadIsRemoved();
    void aScratchFolderGoes();

private:
    QString path() const { return m_folder->filePath(u"file"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFolder::appearsWhole()
{
    auto folder = std::move(OutputFolder::create(path())).value();
    QVERIFY(!writeFileAtomically(folder->pathOf(u"data"_s), "x"));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!folder->moveToTarget());
    folder.reset();
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
    QCOMPARE(contents(path() + u"/data"_s), QByteArray("x"));
    QVERIFY(OutputFolder::create(m_folder->filePath(u"given-up"_s)));
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestOutputFolder::oneThatExistsIsRefused()
{
    QVERIFY(QDir().mkdir(path()));
    const auto folder = OutputFolder::create(path());
    QVERIFY(!folder);
    QVERIFY2(
        folder.error().words.contains(u"something of this name"), qPrintable(folder.error().words));
    QVERIFY(!OutputFolder::create(m_folder->filePath(u"missing/pack"_s)));
    QVERIFY(!OutputFolder::create(QString()));
}

void TestOutputFolder::oneOfTheDeadIsRemoved()
{
    const QString dead = m_folder->filePath(u".mielto-0123456789abcdef.tmp"_s);
    QVERIFY(QDir().mkdir(dead) && put(dead + u"/data"_s, "x"));
    const auto living = OutputFolder::create(m_folder->filePath(u"one"_s));
    const auto next = OutputFolder::create(m_folder->filePath(u"two"_s));
    QVERIFY(living && next);
    QCOMPARE(names(m_folder->path()).size(), 2);
    QVERIFY(!QFile::exists(dead));
}

void TestOutputFolder::aScratchFolderGoes()
{
    {
        const auto scratch = OutputFolder::createScratch(m_folder->path());
        QVERIFY(scratch && put((*scratch)->pathOf(u"a"_s), "x"));
        QCOMPARE(QFileInfo((*scratch)->path()).path(), m_folder->path());
    }
    QCOMPARE(names(m_folder->path()), QStringList());
}

QTEST_GUILESS_MAIN(TestOutputFolder)
#include "tst_outputfolder.moc"
