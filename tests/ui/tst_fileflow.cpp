// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QMenu>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/snapshotpage.h"
#include "ui/window/fileflow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class FileFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatWasOpenedIsRemembered();
    void onlyExportsCanBeOpened();
    void theListInFrontIsTheNewSide();
};

void FileFlowTest::aFileThatWasOpenedIsRemembered()
{
    testing::FlowParts parts;
    FileFlow flow(parts.shared);
    const auto *recent = parts.window.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!recent->menuAction()->isVisible());
    const QString path = parts.folder.filePath(u"a&b.ndjson"_s);
    flow.open(path);
    QCOMPARE(qobject_cast<SnapshotPage *>(parts.tabs.current())->path(), path);
    QCOMPARE(parts.settings.settings().recentFiles, QStringList{path});
    QVERIFY(recent->menuAction()->isVisible());
    QCOMPARE(recent->actions().front()->text(), u"a&&b.ndjson"_s);
    recent->actions().front()->trigger();
    QTRY_COMPARE(parts.tabs.count(), 2);
    QCOMPARE(recent->actions().size(), 1);
}

void FileFlowTest::onlyExportsCanBeOpened()
{
    QVERIFY(FileFlow::canOpen(u"/a/b.ndjson"_s));
    QVERIFY(FileFlow::canOpen(u"b.json"_s));
    QVERIFY(!FileFlow::canOpen(u"b.csv"_s));
    QVERIFY(!FileFlow::canOpen(QString()));
}

void FileFlowTest::theListInFrontIsTheNewSide()
{
    testing::FlowParts parts;
    FileFlow flow(parts.shared);
    for (const QString &user : {u"usr_1"_s, u"usr_2"_s}) {
        BrowsePage &page = parts.lists.addPage();
        page.load(user);
        page.pane()->reset({testing::rowsOf(1), {}});
    }
    flow.askForComparison();
    const auto *dialog = parts.window.findChild<CompareDialog *>();
    QCOMPARE(dialog->oldSource().name(), u"usr_1"_s);
    QCOMPARE(dialog->newSource().name(), u"usr_2"_s);
}

QTEST_MAIN(FileFlowTest)
#include "tst_fileflow.moc"
