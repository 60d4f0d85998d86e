// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/table/connectionstable.h"

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
    void theHeaderMarksBothSortKeys();
    void paintingTakesNoMoreMemory();

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

void ConnectionsTableTest::theHeaderMarksBothSortKeys()
{
    auto *header = m_table->horizontalHeader();
    m_table->resize(900, 300);
    const auto picture = [&](Field field) {
        const int column = static_cast<int>(field);
        return header
            ->grab(QRect(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                header->height()))
            .toImage();
    };
    const QImage status = picture(Field::Status);
    const QImage label = picture(Field::Label);
    const QImage type = picture(Field::IntegrationType);
    m_table->showSortKeys({{Field::Status, false}, {Field::Label, true}});
    const QImage second = picture(Field::Label);
    QVERIFY(picture(Field::Status) != status);
    QVERIFY(second != label);
    QCOMPARE(picture(Field::IntegrationType), type);
    m_table->showSortKeys({{Field::Status, false}, {Field::Label, false}});
    QVERIFY(picture(Field::Label) != second); // The other direction.
    m_table->showSortKeys({});
    QCOMPARE(picture(Field::Status), status);
    QCOMPARE(picture(Field::Label), label);
}

namespace {

/// KiB of this process that are in memory.
qint64 residentSize()
{
    QFile status(u"/proc/self/status"_s);
    const bool isOpen = status.open(QIODevice::ReadOnly);
    for (const QByteArray &line : isOpen ? status.readAll().split('\n') : QByteArrayList()) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').at(1).toLongLong();
        }
    }
    return -1;
}

} // namespace

/// A new picture of a status for each painted cell took 50 MiB in 20,000 turns of the wheel.
void ConnectionsTableTest::paintingTakesNoMoreMemory()
{
#if !defined(Q_OS_LINUX) || defined(__SANITIZE_ADDRESS__)
    QSKIP("Memory is measured on Linux, without a sanitizer.");
#endif
    constexpr int rows = 40;
    QByteArrayList json;
    for (int i = 0; i < rows; ++i) {
        json << testing::connection("c-" + QByteArray::number(i));
    }
    m_table->resize(900, 1000);
    ConnectionList list;
    list.append(testing::block(json), 0, rows);
    m_model->reset({list, {}});
    QPixmap target(m_table->size());
    const auto paint = [&](int times) {
        for (int i = 0; i < times; ++i) {
            m_table->render(&target);
        }
    };
    paint(20);
    const qint64 before = residentSize();
    QVERIFY(before > 0);
    paint(400);
    const qint64 grown = residentSize() - before;
    QVERIFY2(grown < 4096, qPrintable(QString::number(grown)));
}

QTEST_MAIN(ConnectionsTableTest)
#include "tst_connectionstable.moc"
