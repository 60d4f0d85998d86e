// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/flowparts.h"
#include "ui/export/exportdialog.h"
#include "ui/window/exportflow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ExportFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExportRunsWhileOneBrowses();
    void theFolderIsRemembered();
};

void ExportFlowTest::anExportRunsWhileOneBrowses()
{
    testing::FlowParts parts;
    QVBoxLayout bars;
    ExportFlow flow(parts.shared, bars);
    ExportPlan plan;
    plan.scope = Scope::Loaded;
    plan.rows = {testing::rowsOf(3), {u"usr_1"_s}};
    plan.target = parts.folder.filePath(u"rows.csv"_s);
    QVERIFY(!flow.isBusy());
    flow.start(plan, {});
    QCOMPARE(bars.count(), 1);
    QVERIFY(flow.isBusy());
    QTRY_VERIFY(!flow.isBusy());
    QVERIFY(QFileInfo::exists(plan.target));
    delete bars.itemAt(0)->widget();
    QVERIFY(!flow.isBusy());
}

void ExportFlowTest::theFolderIsRemembered()
{
    testing::FlowParts parts;
    QVBoxLayout bars;
    ExportFlow flow(parts.shared, bars);
    parts.settings.change([&](Settings &now) { now.exportFolder = parts.folder.path(); });
    BrowsePage &page = parts.lists.addPage();
    page.pane()->reset({testing::rowsOf(3), {}});
    flow.ask();
    auto *dialog = parts.window.findChild<ExportDialog *>();
    QVERIFY(dialog->plan().target.startsWith(parts.folder.path()));
    QCOMPARE(dialog->plan().rows.list.rowCount(), 3);
    dialog->accept();
    QTRY_VERIFY(!flow.isBusy());
    QCOMPARE(parts.settings.settings().exportFolder, parts.folder.path());
}

QTEST_MAIN(ExportFlowTest)
#include "tst_exportflow.moc"
