// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/browse/connectionstable.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ConnectionsTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aLayoutComesBackByKey();
    void whatALayoutDoesNotNameKeepsItsPlace();
    void theLastColumnCannotBeHidden();
    void askForMoreAtTheEnd();

private:
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<ConnectionsTable> m_table;
};

void ConnectionsTableTest::init()
{
    m_table.reset();
    m_model = std::make_unique<ConnectionsModel>();
    m_table = std::make_unique<ConnectionsTable>();
    m_table->setConnections(m_model.get());
}

void ConnectionsTableTest::aLayoutComesBackByKey()
{
    auto *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Field::Label)), 0);
    m_table->setColumnWidth(static_cast<int>(Field::Label), 321);
    m_table->setColumnHidden(static_cast<int>(Field::Status), true);
    const auto layout = m_table->columnLayout();
    const auto fields = m_table->shownColumns();
    QCOMPARE(fields.front(), Field::Label);
    init();
    QVERIFY(m_table->shownColumns() != fields);
    m_table->applyLayout(layout);
    QCOMPARE(m_table->shownColumns(), fields);
    QCOMPARE(m_table->columnWidth(static_cast<int>(Field::Label)), 321);
    m_table->resetLayout();
    QVERIFY(m_table->shownColumns() != fields);
}

void ConnectionsTableTest::whatALayoutDoesNotNameKeepsItsPlace()
{
    const auto before = m_table->shownColumns();
    auto layout = m_table->columnLayout();
    layout.removeLast();
    layout.append({u"no_such_field"_s, 100, true});
    m_table->applyLayout(layout);
    QCOMPARE(m_table->shownColumns(), before);
}

void ConnectionsTableTest::theLastColumnCannotBeHidden()
{
    QSignalSpy changed(m_table.get(), &ConnectionsTable::layoutChanged);
    while (m_table->shownColumns().size() > 1) {
        QMenu menu;
        m_table->fillColumnsMenu(&menu);
        const auto actions = menu.actions();
        const auto shown = std::ranges::find_if(
            actions, [](const QAction *action) { return action->isChecked(); });
        QVERIFY((*shown)->isEnabled());
        (*shown)->trigger();
    }
    QVERIFY(!changed.isEmpty());
    QMenu menu;
    m_table->fillColumnsMenu(&menu);
    for (const QAction *action : menu.actions()) {
        QVERIFY(!action->isChecked() || !action->isEnabled());
    }
}

void ConnectionsTableTest::askForMoreAtTheEnd()
{
    m_table->resize(800, 300);
    m_table->show();
    QSignalSpy end(m_table.get(), &ConnectionsTable::endInSight);
    ConnectionList list;
    QByteArrayList rows;
    for (int i = 0; i < 500; ++i) {
        rows << testing::connection("c-" + QByteArray::number(i));
    }
    list.append(testing::block(rows), 0, 500);
    m_model->extend(list);
    QTest::qWait(20);
    QCOMPARE(end.size(), 0);
    m_table->scrollToBottom();
    QTRY_VERIFY(!end.isEmpty());
}

QTEST_MAIN(ConnectionsTableTest)
#include "tst_connectionstable.moc"
