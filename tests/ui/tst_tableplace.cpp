// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// What is selected and in sight stays so: while rows are sorted, while more of them arrive, and
// while the list is read again.
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include "app/view/listview.h"
#include "tests/common/connectionjson.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/tableplace.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

constexpr int kRows = 300;

QByteArray idOf(int number) { return 'c' + QByteArray::number(number).rightJustified(6, '0'); }

/// Rows first … first + count − 1, by their numbers.
ConnectionList rowsFrom(int first, int count)
{
    QByteArrayList rows;
    for (int i = first; i < first + count; ++i) {
        rows << connection(idOf(i));
    }
    ConnectionList list;
    list.append(block(rows), 0, count);
    return list;
}

/// One block many times: rows that nothing but their place tells apart.
ConnectionList manyRows(int count)
{
    constexpr int page = 1000;
    QByteArrayList rows;
    for (int i = 0; i < page; ++i) {
        rows << connection(idOf(i));
    }
    const BlockPointer shared = block(rows);
    ConnectionList list;
    for (int i = 0; i < count / page; ++i) {
        list.append(shared, 0, page);
    }
    return list;
}

QString text(int number) { return QString::fromLatin1(idOf(number)); }

} // namespace

class TestTablePlace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theTopRowStaysWhenTheChosenOneIsOutOfSight();
    void theChosenRowInSightStaysOnItsLine();
    void whoReadsTheFirstRowsGoesOnReadingThem();
    void theCurrentRowOfSeveralIsKept();
    void sortingBeginsAtTheTop_data();
    void sortingBeginsAtTheTop();
    void findingBeginsAtTheFirstMatch();
    void neighboursAreSelectedAsOne();
    void aSelectionInTooManyPiecesIsGivenUp();
    void manyRowsAreSortedInNoTime();
    void aListReadAgainKeepsItsPlace_data();
    void aListReadAgainKeepsItsPlace();
    void rowsThatComeLaterAreFoundLater();
    void whatTheUserChoosesMeanwhileCounts();
    void aRowThatHasGoneLeavesNoneSelected();
    void rowsOfDifferentUsersAreNotTakenForEachOther();

private:
    ConnectionsTable &table() { return *m_pane->table(); }
    QItemSelectionModel &selection() { return *table().selectionModel(); }
    QString idAt(int row)
    {
        return table()
            .model()
            ->index(row, int(Field::Id))
            .data(ConnectionsModel::RawTextRole)
            .toString();
    }
    QString current() { return idAt(table().currentIndex().row()); }
    QString top() { return idAt(table().topRow()); }
    QStringList selected()
    {
        QStringList ids;
        for (const int row : m_pane->selectedRows()) {
            ids << m_pane->rows().list.at(row).text(Field::Id);
        }
        return ids;
    }
    void choose(int row)
    {
        table().setCurrentIndex(table().model()->index(row, int(Field::Status)));
    }
    void add(int row)
    {
        selection().select(table().model()->index(row, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void sortById(bool descending = false)
    {
        choose(table().currentIndex().isValid() ? table().currentIndex().row() : 0);
        const int row = table().currentIndex().row();
        selection().setCurrentIndex(
            table().model()->index(row, int(Field::Id)), QItemSelectionModel::NoUpdate);
        for (int i = 0; i < (descending ? 2 : 1); ++i) {
            m_pane->sortByCurrentColumn();
        }
        QTRY_VERIFY(!m_pane->findChild<ListView *>()->isBusy());
        QCOMPARE(idAt(0) > idAt(1), descending);
    }
    void scrollTo(int row) { table().verticalScrollBar()->setValue(row); }

    std::unique_ptr<ListPane> m_pane;
};

void TestTablePlace::init()
{
    m_pane = std::make_unique<ListPane>(Settings());
    m_pane->resize(900, 400);
    m_pane->show();
}

void TestTablePlace::theTopRowStaysWhenTheChosenOneIsOutOfSight()
{
    ConnectionList list = rowsFrom(1000, kRows);
    m_pane->extend(list);
    sortById();
    choose(5);
    scrollTo(100);
    QCOMPARE(top(), text(1100));
    const ConnectionList more = rowsFrom(0, kRows); // Before all that are there.
    list.append(more, kRows, 0);
    m_pane->extend(list);
    QTRY_COMPARE(table().model()->rowCount(), 2 * kRows);
    QCOMPARE(top(), text(1100));
    QCOMPARE(current(), text(1005));
    QCOMPARE(selected(), QStringList{text(1005)});
}

void TestTablePlace::theChosenRowInSightStaysOnItsLine()
{
    ConnectionList list = rowsFrom(1000, kRows);
    m_pane->extend(list);
    sortById();
    scrollTo(100);
    choose(103);
    const int line = table().visualRect(table().currentIndex()).top();
    list.append(rowsFrom(0, kRows), kRows, 0);
    m_pane->extend(list);
    QTRY_COMPARE(table().model()->rowCount(), 2 * kRows);
    QCOMPARE(current(), text(1103));
    QCOMPARE(table().visualRect(table().currentIndex()).top(), line);
}

void TestTablePlace::whoReadsTheFirstRowsGoesOnReadingThem()
{
    ConnectionList list = rowsFrom(1000, kRows);
    m_pane->extend(list);
    sortById();
    selection().clear();
    QCOMPARE(top(), text(1000));
    list.append(rowsFrom(0, kRows), kRows, 0);
    m_pane->extend(list);
    QTRY_COMPARE(table().model()->rowCount(), 2 * kRows);
    QCOMPARE(top(), text(0));
}

void TestTablePlace::theCurrentRowOfSeveralIsKept()
{
    m_pane->extend(rowsFrom(0, kRows));
    sortById();
    choose(2);
    add(250);
    selection().setCurrentIndex(
        table().model()->index(250, int(Field::Id)), QItemSelectionModel::NoUpdate);
    m_pane->sortByCurrentColumn(); // Descending.
    QTRY_COMPARE(idAt(0), text(kRows - 1));
    QCOMPARE(current(), text(250));
    QCOMPARE(selected(), (QStringList{text(250), text(2)}));
}

void TestTablePlace::sortingBeginsAtTheTop_data()
{
    QTest::addColumn<int>("selected");
    QTest::addColumn<int>("scrolled");
    QTest::addColumn<bool>("staysInSight");
    QTest::newRow("nothing is selected") << -1 << 100 << false;
    QTest::newRow("in sight") << 3 << 0 << true;
    QTest::newRow("out of sight") << 3 << 100 << false;
}

void TestTablePlace::sortingBeginsAtTheTop()
{
    QFETCH(int, selected);
    QFETCH(int, scrolled);
    QFETCH(bool, staysInSight);
    m_pane->extend(rowsFrom(0, kRows));
    sortById();
    selection().clear();
    selection().setCurrentIndex(
        table().model()->index(qMax(selected, 0), int(Field::Id)), QItemSelectionModel::NoUpdate);
    if (selected >= 0) {
        add(selected);
    }
    scrollTo(scrolled);
    m_pane->sortByCurrentColumn(); // Descending.
    QTRY_COMPARE(idAt(0), text(kRows - 1));
    QCOMPARE(m_pane->selectedRows().size(), selected >= 0 ? 1 : 0);
    QCOMPARE(table().isInSight(kRows - 1 - qMax(selected, 0)), staysInSight);
    QCOMPARE(table().topRow() == 0, !staysInSight);
}

void TestTablePlace::findingBeginsAtTheFirstMatch()
{
    m_pane->extend(rowsFrom(0, kRows));
    choose(250);
    scrollTo(245);
    auto *find = m_pane->findBar()->findChild<QLineEdit *>();
    find->setText(u"c000"_s); // Every row.
    QTRY_COMPARE(m_pane->spec().find, u"c000"_s);
    QTRY_COMPARE(table().topRow(), 0);
    QCOMPARE(selected(), QStringList{text(250)});
}

void TestTablePlace::neighboursAreSelectedAsOne()
{
    m_pane->extend(rowsFrom(0, kRows));
    table().selectAll();
    sortById();
    table().selectAll();
    m_pane->sortByCurrentColumn();
    QTRY_COMPARE(idAt(0), text(kRows - 1));
    QCOMPARE(selected().size(), kRows);
    QCOMPARE(selection().selection().size(), 1);
}

void TestTablePlace::aSelectionInTooManyPiecesIsGivenUp()
{
    // Every second row, sorted from here and there.
    constexpr int rows = 2 * TablePlace::kMaxPieces;
    for (const int extra : {0, 2}) {
        init();
        ConnectionList list;
        QByteArrayList names;
        for (int i = 0; i < rows + extra; i += 2) {
            names << connection(idOf(i));
        }
        const auto half = int(names.size());
        for (int i = 1; i < rows + extra; i += 2) {
            names << connection(idOf(i));
        }
        list.append(block(names), 0, int(names.size()));
        m_pane->extend(list);
        choose(3);
        selection().setCurrentIndex(
            table().model()->index(3, int(Field::Id)), QItemSelectionModel::NoUpdate);
        selection().select({table().model()->index(0, 0), table().model()->index(half - 1, 0)},
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_pane->sortByCurrentColumn();
        QTRY_COMPARE(idAt(1), text(1));
        QCOMPARE(current(), text(6));
        QCOMPARE(selected().size(), extra == 0 ? half : 1);
        QCOMPARE(selected().contains(text(6)), true);
    }
}

/// Whoever selects all 100,000 rows and sorts them sees them at once.
void TestTablePlace::manyRowsAreSortedInNoTime()
{
    constexpr int rows = 100'000;
    m_pane->extend(manyRows(rows));
    choose(0);
    table().selectAll();
    selection().setCurrentIndex(
        table().model()->index(0, int(Field::Id)), QItemSelectionModel::NoUpdate);
    m_pane->sortByCurrentColumn();
    QTRY_COMPARE_WITH_TIMEOUT(idAt(1), text(0), 20'000); // The same id, of the next block.
    QElapsedTimer clock;
    clock.start();
    m_pane->grab();
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_pane->selectedRows().size(), rows);
}

void TestTablePlace::aListReadAgainKeepsItsPlace_data()
{
    QTest::addColumn<bool>("isSorted");
    QTest::newRow("as it comes") << false;
    QTest::newRow("sorted") << true;
}

void TestTablePlace::aListReadAgainKeepsItsPlace()
{
    QFETCH(bool, isSorted);
    m_pane->extend(rowsFrom(0, kRows));
    if (isSorted) {
        sortById(true);
    }
    choose(150);
    add(152);
    add(200);
    scrollTo(145);
    const QStringList ids = selected();
    const QString chosen = current();
    const QString first = top();
    const int column = table().currentIndex().column();
    QCOMPARE(ids.size(), 3);
    m_pane->reset();
    QCOMPARE(table().model()->rowCount(), 0);
    m_pane->extend(rowsFrom(0, kRows));
    QTRY_COMPARE(table().model()->rowCount(), kRows);
    QCOMPARE(selected(), ids);
    QCOMPARE(current(), chosen);
    QCOMPARE(table().currentIndex().column(), column);
    QCOMPARE(top(), first);
}

void TestTablePlace::rowsThatComeLaterAreFoundLater()
{
    m_pane->extend(rowsFrom(0, kRows));
    choose(150);
    add(250);
    scrollTo(140);
    m_pane->reset();
    ConnectionList list = rowsFrom(0, 100);
    m_pane->extend(list);
    QCOMPARE(selected(), QStringList());
    list.append(rowsFrom(100, 100), 100, 0);
    m_pane->extend(list);
    QTRY_COMPARE(current(), text(150));
    QCOMPARE(top(), text(140));
    // It is read from its beginning again before all have come.
    m_pane->reset();
    list = rowsFrom(0, 220);
    m_pane->extend(list);
    QCOMPARE(current(), text(150));
    QCOMPARE(selected(), QStringList{text(150)});
    scrollTo(10);
    list.append(rowsFrom(220, 80), 80, 0);
    m_pane->extend(list);
    QTRY_COMPARE(selected(), (QStringList{text(150), text(250)}));
    QCOMPARE(top(), text(10));
}

void TestTablePlace::whatTheUserChoosesMeanwhileCounts()
{
    m_pane->extend(rowsFrom(0, kRows));
    choose(150);
    m_pane->reset();
    ConnectionList list = rowsFrom(0, 100);
    m_pane->extend(list);
    choose(20);
    list.append(rowsFrom(100, 100), 100, 0);
    m_pane->extend(list);
    QTRY_COMPARE(table().model()->rowCount(), 200);
    QCOMPARE(selected(), QStringList{text(20)});
}

void TestTablePlace::aRowThatHasGoneLeavesNoneSelected()
{
    m_pane->extend(rowsFrom(0, kRows));
    choose(20);
    m_pane->reset();
    m_pane->extend(rowsFrom(100, kRows));
    QCOMPARE(selected(), QStringList());
    m_pane->reset(); // Nor does an empty list hurt.
    m_pane->extend({});
    QCOMPARE(selected(), QStringList());
}

void TestTablePlace::rowsOfDifferentUsersAreNotTakenForEachOther()
{
    ConnectionList list = rowsFrom(0, 50);
    list.append(rowsFrom(0, 50), 50, 1);
    m_pane->extend(list);
    choose(70);
    m_pane->reset();
    m_pane->extend(list);
    QCOMPARE(table().currentIndex().row(), 70);
    QCOMPARE(m_pane->selectedRows(), QList<int>{70});
}

QTEST_MAIN(TestTablePlace)
#include "tst_tableplace.moc"
