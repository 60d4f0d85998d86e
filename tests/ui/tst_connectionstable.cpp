// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/common/palette.h"
#include "ui/common/tickmenu.h"
#include "ui/table/celldelegate.h"
#include "ui/table/connectionstable.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ConnectionsTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstColumnsHoldWhatIsCopied();
    void labelsTakeTheFreeWidth();
    void theColumnsMenuStaysOpenForTicks();
    void allColumnsAreFittedAndShown();
    void aFaultyRowIsMarked();
    void cellsAreSpokenAsShown();
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

void ConnectionsTableTest::theFirstColumnsHoldWhatIsCopied()
{
    const std::vector<RowColumn> first{Field::Status, Field::Label, Field::Integration,
        Field::IntegrationType, Field::UpdatedAt, Field::Id, Field::CredentialId};
    QCOMPARE(m_table->shownColumns(), first);
    m_table->setRequestedUserShown(true);
    QCOMPARE(m_table->shownColumns().front(), kRequestedUser);
}

void ConnectionsTableTest::labelsTakeTheFreeWidth()
{
    const int label = columnIndex(Field::Label);
    m_table->resize(2000, 300);
    m_table->show();
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    const int wide = m_table->columnWidth(label);
    const QList<ColumnLayout> layout = m_table->columnLayout();
    m_table->setColumnHidden(columnIndex(Field::CredentialId), true);
    m_table->resize(2100, 300);
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    QVERIFY(m_table->columnWidth(label) > wide + 100);
    m_table->resize(500, 300);
    QTRY_VERIFY(m_table->columnWidth(label) < wide);
    QVERIFY(m_table->columnWidth(label) > 100); // There is less room than the columns need.
    const auto kept = std::ranges::find(layout, u"label"_s, &ColumnLayout::key);
    QCOMPARE(kept->width, m_table->columnWidth(label)); // Not what was free at that moment.
}

void ConnectionsTableTest::theColumnsMenuStaysOpenForTicks()
{
    TickMenu menu;
    m_table->fillColumnsMenu(&menu);
    menu.popup({0, 0});
    QAction *id = nullptr;
    for (QAction *action : menu.actions()) {
        id = action->text() == fieldTitle(Field::Id) ? action : id;
    }
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(id).center());
    QVERIFY(menu.isVisible());
    QVERIFY(m_table->isColumnHidden(columnIndex(Field::Id)));
    QVERIFY(!id->isChecked());
    menu.setActiveAction(id);
    QTest::keyClick(&menu, Qt::Key_Return);
    QVERIFY(menu.isVisible());
    QVERIFY(!m_table->isColumnHidden(columnIndex(Field::Id)));
    QTest::mouseClick(
        &menu, Qt::LeftButton, {}, menu.actionGeometry(menu.actions().constLast()).center());
    QVERIFY(!menu.isVisible());
}

void ConnectionsTableTest::allColumnsAreFittedAndShown()
{
    ConnectionList list;
    list.append(testing::block(QByteArrayList{
                    testing::connectionWith("integration", '"' + QByteArray(30, 'W') + '"')}),
        0, 1);
    m_model->reset({list, {}});
    m_table->resize(900, 300);
    m_table->show();
    const auto choose = [this](const QString &text) {
        QMenu menu;
        m_table->fillColumnsMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
            }
        }
    };
    const int integration = columnIndex(Field::Integration);
    const int needed = m_table->fontMetrics().horizontalAdvance(QString(30, u'W'));
    QVERIFY(m_table->columnWidth(integration) < needed);
    choose(u"Fit all"_s);
    QVERIFY(m_table->columnWidth(integration) >= needed);
    choose(u"Show all"_s);
    QCOMPARE(m_table->shownColumns().size(), kFieldCount);
    choose(u"Reset columns"_s);
    QCOMPARE(m_table->shownColumns().size(), 7);
}

void ConnectionsTableTest::aFaultyRowIsMarked()
{
    ConnectionList list;
    list.append(testing::block(QByteArrayList{
                    testing::connection("c-1"), testing::connectionWith("workspace_id", "")}),
        0, 2);
    m_model->reset({list, {}});
    QVERIFY(!m_model->index(0, 0).data(ConnectionsModel::RowFaultRole).toBool());
    QVERIFY(m_model->index(1, 0).data(ConnectionsModel::RowFaultRole).toBool());
    m_table->resize(900, 300);
    const auto colors = [this](int row) {
        const QRect cell = m_table->visualRect(m_model->index(row, columnIndex(Field::Id)));
        return m_table->viewport()->grab(cell).toImage().pixelColor(2, 2);
    };
    QCOMPARE(colors(1), barBackground(Tone::Notice, m_table->palette()));
    QVERIFY(colors(0) != colors(1));
    const auto *delegate = static_cast<CellDelegate *>(m_table->itemDelegate());
    QVERIFY(!delegate->tooltip(m_model->index(1, columnIndex(Field::Status))).isEmpty());
}

void ConnectionsTableTest::cellsAreSpokenAsShown()
{
    ConnectionList list;
    const QByteArray day =
        QDateTime::currentDateTimeUtc().addDays(-12).toString(Qt::ISODate).toLatin1();
    list.append(
        testing::block(QByteArrayList{testing::connectionWith("updated_at", '"' + day + '"'),
            testing::connectionWith("label", "null"),
            testing::connectionWith("updated_at", "\"yesterday\"")}),
        0, 3);
    m_model->reset({list, {}});
    const auto spoken = [this](int row, Field field) {
        return m_model->index(row, columnIndex(field)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, Field::UpdatedAt), u"12 day(s) ago"_s);
    QCOMPARE(spoken(0, Field::Status), u"Active"_s);
    QCOMPARE(spoken(1, Field::Label), u"(no label)"_s);
    QCOMPARE(spoken(2, Field::UpdatedAt), u"yesterday (invalid time)"_s);
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
