// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/table/connectionstable.h"
#include "ui/window/rowflow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class RowFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void copiesTheSelectedRowsAndSaysSo();
    void aCellThatWasCopiedIsSaid();
    void actionsNeedRows();
};

void RowFlowTest::copiesTheSelectedRowsAndSaysSo()
{
    testing::FlowParts parts;
    RowFlow flow(parts.shared, parts.profileFlow);
    ListPane *pane = parts.lists.addPage().pane();
    pane->reset({testing::rowsOf(3), {u"usr_1"_s}});
    flow.copy();
    QCOMPARE(parts.status.currentMessage(), u"Select the rows to copy first."_s);
    pane->table()->selectRow(1);
    flow.copyJson();
    const QString json = QGuiApplication::clipboard()->text();
    QVERIFY(json.contains(u"c-1"_s) && !json.contains(u"c-2"_s));
    flow.copy();
    QCOMPARE(parts.status.currentMessage(), u"1 row(s) copied"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"c-1"_s)); // The ID, at first.
}

void RowFlowTest::aCellThatWasCopiedIsSaid()
{
    testing::FlowParts parts;
    const RowFlow flow(parts.shared, parts.profileFlow);
    Q_EMIT parts.lists.addPage().pane()->cellCopied();
    QCOMPARE(parts.status.currentMessage(), u"Cell copied"_s);
}

void RowFlowTest::actionsNeedRows()
{
    testing::FlowParts parts;
    RowFlow flow(parts.shared, parts.profileFlow);
    ListPane *pane = parts.lists.addPage().pane();
    flow.enableActions();
    QVERIFY(!parts.actions.copy->isEnabled());
    QVERIFY(!parts.actions.exportRows->isEnabled());
    QVERIFY(parts.actions.sort->isEnabled());
    pane->reset({testing::rowsOf(3), {}});
    flow.enableActions();
    QVERIFY(parts.actions.copy->isEnabled());
    QVERIFY(parts.actions.copyJson->isEnabled());
    QVERIFY(parts.actions.exportRows->isEnabled());
    QVERIFY(!parts.actions.copyCommand->isEnabled()); // Not signed in.
    QVERIFY(!parts.actions.clearFilters->isEnabled());
    QCOMPARE(flow.shownText(), QString());
    pane->addFilter({Field::Id, u"c-1"_s, false});
    QTRY_COMPARE(flow.shownText(), u"1 shown"_s);
    flow.enableActions();
    QVERIFY(parts.actions.clearFilters->isEnabled());
}

QTEST_MAIN(RowFlowTest)
#include "tst_rowflow.moc"
