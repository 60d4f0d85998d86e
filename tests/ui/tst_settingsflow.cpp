// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class SettingsFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsHereAtOnceAndSoonInTheFile();
    void onlyLimitsAndProxyConcernTheNetwork();
    void whatFailsIsSaidOnThePageInFront();
    void allTablesStandAlikeAndThatIsRemembered();
    void theZoneIsThatOfAllPages();
};

void SettingsFlowTest::aChangeIsHereAtOnceAndSoonInTheFile()
{
    testing::FlowParts parts;
    parts.settings.change([](Settings &now) { now.exportFolder = u"/exports"_s; });
    QCOMPARE(parts.settings.settings().exportFolder, u"/exports"_s);
    QTRY_COMPARE(parts.savedSettings().exportFolder, u"/exports"_s);
}

void SettingsFlowTest::onlyLimitsAndProxyConcernTheNetwork()
{
    testing::FlowParts parts;
    BrowsePage &page = parts.lists.addPage();
    QSignalSpy network(&parts.settings, &SettingsFlow::networkChanged);
    QSignalSpy applied(&parts.settings, &SettingsFlow::applied);
    Settings chosen;
    chosen.theme = Theme::Dark;
    parts.settings.apply(chosen);
    QCOMPARE(network.size(), 0);
    chosen.deadlines.idle = std::chrono::seconds(3);
    parts.settings.apply(chosen);
    QCOMPARE(network.size(), 1);
    QCOMPARE(applied.size(), 2);
    QCOMPARE(page.networkOptions().deadlines.idle, std::chrono::seconds(3));
}

void SettingsFlowTest::whatFailsIsSaidOnThePageInFront()
{
    testing::FlowParts parts;
    QFile file(parts.folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const SettingsStore nowhere(file.fileName() + u"/folder"_s);
    const WindowContext context{parts.context.servers, parts.profiles, nowhere, parts.disk,
        parts.controller, parts.appearance};
    SettingsFlow flow(context, parts.actions, {}, parts.tabs);
    const auto *bar = parts.lists.addPage().findChild<ErrorBar *>();
    QVERIFY(bar->isHidden());
    flow.change([](Settings &now) { now.utcTimes = true; });
    QTRY_VERIFY(!bar->isHidden());
    QVERIFY(flow.settings().utcTimes);
}

void SettingsFlowTest::allTablesStandAlikeAndThatIsRemembered()
{
    testing::FlowParts parts;
    const ListPane *first = parts.lists.addPage().pane();
    ListPane *second = parts.lists.addPage().pane();
    parts.actions.details->trigger();
    QVERIFY(!first->areDetailsVisible());
    QVERIFY(!second->areDetailsVisible());
    QVERIFY(!parts.lists.addPage().pane()->areDetailsVisible());
    parts.tabs.current()->pane()->table()->setColumnWidth(columnIndex(Field::Label), 321);
    QTRY_VERIFY(!parts.settings.settings().detailsVisible); // Once it rests.
    QTRY_VERIFY(!parts.savedSettings().detailsVisible);
    const auto columns = parts.settings.settings().columns;
    QVERIFY(std::ranges::any_of(columns, [](const ColumnLayout &column) {
        return column.key == fieldKey(Field::Label) && column.width == 321;
    }));
}

void SettingsFlowTest::theZoneIsThatOfAllPages()
{
    testing::FlowParts parts;
    QSignalSpy changed(&parts.settings, &SettingsFlow::zoneChanged);
    parts.actions.utc->trigger();
    QCOMPARE(changed.size(), 1);
    QVERIFY(parts.settings.settings().utcTimes);
    Settings chosen;
    parts.settings.apply(chosen);
    QVERIFY(!parts.actions.utc->isChecked());
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(SettingsFlowTest)
#include "tst_settingsflow.moc"
