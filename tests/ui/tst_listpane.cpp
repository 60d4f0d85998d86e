// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/common/connectionjson.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class ListPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void noRowIsSelectedUntilTheUserSelectsOne();
    void keysGoToBothEndsAndSelectThere();
    void aRowIsOpenedByKeysAndMouse_data();
    void aRowIsOpenedByKeysAndMouse();
    void sortingSaysHowAndOfHowMany();
    void findingInAPartSaysSo();
    void faultyRowsAreFound();
    void problemsComeFirstByOneClick();
    void theDetailsGoBelowTheTableWhereItIsNarrow();
    void chipsAreUpdatedNotMadeAgain();
    void theDetailsAreOfNoRowThatHasGone();
    void aCopiedCellIsTold();
    void sortingSelectsNoOtherRowOfTheSameId();
    void theFieldIsEmptyForTheEyeWhenFiltersAreCleared();
};

namespace {

ConnectionList rows(int count)
{
    QByteArrayList json;
    for (int i = 0; i < count; ++i) {
        json << testing::connection("c-" + QByteArray::number(i));
    }
    ConnectionList list;
    list.append(testing::block(json), 0, count);
    return list;
}

/// The text of the first one that is to be seen and begins so.
QString labelOf(const ListPane &pane, QStringView begin)
{
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&pane) && label->text().startsWith(begin)) {
            return label->text();
        }
    }
    return {};
}

QStringList chips(const ListPane &pane)
{
    QStringList texts;
    for (const QAction *action : pane.findChild<ChipBar *>()->actions()) {
        texts << action->text();
    }
    return texts;
}

} // namespace

void ListPaneTest::noRowIsSelectedUntilTheUserSelectsOne()
{
    ListPane pane{Settings()};
    pane.show();
    pane.extend(rows(3));
    QCOMPARE(pane.selectedRows(), QList<int>());
    pane.reset({rows(2), {}});
    QCOMPARE(pane.selectedRows(), QList<int>());
    // The first key selects the row that it starts from.
    QTest::keyClick(pane.table(), Qt::Key_Down);
    QCOMPARE(pane.selectedRows(), QList<int>{0});
    QTest::keyClick(pane.table(), Qt::Key_Down);
    QCOMPARE(pane.selectedRows(), QList<int>{1});
}

void ListPaneTest::keysGoToBothEndsAndSelectThere()
{
    ListPane pane{Settings()};
    pane.show();
    pane.extend(rows(300));
    QTest::keyClick(pane.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(pane.selectedRows(), QList<int>{299});
    QVERIFY(pane.table()->isInSight(299));
    QTest::keyClick(pane.table(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(pane.selectedRows(), QList<int>{0});
    QVERIFY(pane.table()->isInSight(0));
    QTest::keyClick(pane.table(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pane.selectedRows().size(), 300);
}

void ListPaneTest::aRowIsOpenedByKeysAndMouse_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("double click") << 0;
}

void ListPaneTest::aRowIsOpenedByKeysAndMouse()
{
    QFETCH(int, key);
    ListPane pane{Settings()};
    pane.resize(900, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.extend(rows(3));
    QSignalSpy opened(&pane, &ListPane::detailsRequested);
    if (key != 0) {
        QTest::keyClick(pane.table(), Qt::Key(key));
    } else {
        const QPoint place = pane.table()->visualRect(pane.table()->model()->index(0, 1)).center();
        QTest::mouseClick(pane.table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(pane.table()->viewport(), Qt::LeftButton, {}, place);
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(pane.selectedRows(), QList<int>{0});
    pane.activateWindow();
    pane.focusDetails();
    QVERIFY(pane.details()->isAncestorOf(pane.focusWidget()));
    QTest::keyClick(pane.focusWidget(), Qt::Key_Escape);
    QCOMPARE(pane.focusWidget(), pane.table());
}

void ListPaneTest::sortingSaysHowAndOfHowMany()
{
    ListPane pane{Settings()};
    pane.show();
    pane.extend(rows(3));
    pane.setOwnerChips({}, 1237);
    QCOMPARE(labelOf(pane, u"Sorted"), QString());
    pane.sortByCurrentColumn();
    const QString column = columnTitle(pane.spec().sort.front().column);
    QCOMPARE(chips(pane), QStringList{"Sorted by "_L1 + column + ", ascending"_L1});
    QCOMPARE(labelOf(pane, u"Sorted"), u"Sorted 3 of 1,240 rows."_s);
    QSignalSpy loading(&pane, &ListPane::loadAllRequested);
    auto *bar = pane.findChild<ErrorBar *>();
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(loading.size(), 1);

    bar->hide(); // As its button that closes it does.
    pane.setOwnerChips({}, 1000);
    QVERIFY(bar->isHidden());
    pane.sortByCurrentColumn();
    QCOMPARE(chips(pane), QStringList{"Sorted by "_L1 + column + ", descending"_L1});
    QCOMPARE(labelOf(pane, u"Sorted"), u"Sorted 3 of 1,003 rows."_s);
    pane.setOwnerChips({}, 0);
    QVERIFY(bar->isHidden());
}

void ListPaneTest::findingInAPartSaysSo()
{
    ListPane pane{Settings()};
    pane.show();
    pane.extend(rows(3));
    pane.setOwnerChips({}, 1237);
    auto *edit = pane.findBar()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"c-1"_s);
    QTRY_COMPARE(labelOf(pane, u"Searched"), u"Searched 3 of 1,240 rows."_s);
    QCOMPARE(chips(pane), QStringList());
    pane.setOwnerChips({}, -1);
    QCOMPARE(labelOf(pane, u"Searched"), u"Searched the 3 loaded rows; there are more."_s);
    pane.clearFilters();
    QVERIFY(pane.findChild<ErrorBar *>()->isHidden());
    pane.sortByCurrentColumn();
    QCOMPARE(labelOf(pane, u"Sorted the"), u"Sorted the 3 loaded rows; there are more."_s);
}

void ListPaneTest::faultyRowsAreFound()
{
    ListPane pane{Settings()};
    pane.show();
    ConnectionList list = rows(3);
    list.append(testing::block(QByteArrayList{testing::connectionWith("status", "5"),
                    testing::connection("c-9"), testing::connectionWith("created_by", "")}),
        0, 3);
    pane.extend(list);
    pane.showFaulty();
    QTRY_COMPARE(pane.shownRows(), 2);
    QVERIFY(pane.spec().narrows());
    QCOMPARE(chips(pane), QStringList{u"Missing or unexpected values (local)"_s});
    pane.findChild<ChipBar *>()->actions().first()->trigger();
    QTRY_COMPARE(pane.shownRows(), 6);
}

void ListPaneTest::problemsComeFirstByOneClick()
{
    ListPane pane{Settings()};
    QToolButton *button = pane.makeProblemsButton(&pane);
    pane.show();
    ConnectionList list = rows(2);
    list.append(
        testing::block(QByteArrayList{testing::connectionWith("status", "\"error\"")}), 0, 1);
    pane.extend(list);
    button->click();
    QVERIFY(button->isChecked());
    QTRY_VERIFY(pane.exportSource().shown && pane.exportSource().shown->front() == 2);
    button->click();
    QVERIFY(pane.spec().isPlain());
    button->click();
    pane.sortByCurrentColumn(); // Of statuses: no longer.
    QVERIFY(!button->isChecked());
}

void ListPaneTest::theDetailsGoBelowTheTableWhereItIsNarrow()
{
    ListPane pane{Settings()};
    const auto isBelow = [&] {
        const QWidget *table = pane.table()->parentWidget();
        return pane.details()->y() >= table->y() + table->height();
    };
    pane.resize(1600, 700);
    pane.show();
    QTRY_VERIFY(pane.details()->x() > 900);
    QVERIFY(!isBelow());
    const int width = pane.detailsWidth();
    QVERIFY(width < 600);
    pane.resize(600, 500);
    QTRY_VERIFY(isBelow());
    QVERIFY(pane.table()->height() > 200);
    QVERIFY(pane.details()->height() > 100);
    QCOMPARE(pane.detailsWidth(), width);
    pane.resize(1600, 700);
    QTRY_VERIFY(!isBelow());
    QTRY_COMPARE(pane.detailsWidth(), width);
}

void ListPaneTest::chipsAreUpdatedNotMadeAgain()
{
    ListPane pane{Settings()};
    pane.show();
    pane.extend(rows(3));
    auto *bar = pane.findChild<ChipBar *>();
    pane.sortByCurrentColumn();
    const QPointer<QAction> chip = bar->actions().constFirst();
    const auto parts = bar->findChildren<QObject *>().size();
    for (int i = 0; i < 20; ++i) {
        pane.setOwnerChips({}, i);
    }
    QCOMPARE(bar->actions(), QList<QAction *>{chip});
    QCOMPARE(bar->findChildren<QObject *>().size(), parts);
    chip->trigger();
    QVERIFY(pane.spec().isPlain());
    QCOMPARE(chips(pane), QStringList());
}

void ListPaneTest::theDetailsAreOfNoRowThatHasGone()
{
    ListPane pane{Settings()};
    pane.extend(rows(1));
    pane.table()->goToNext(false);
    QCOMPARE(labelOf(pane, u"Select a row"), QString());
    pane.reset();
    QVERIFY(!labelOf(pane, u"Select a row").isEmpty());
}

void ListPaneTest::aCopiedCellIsTold()
{
    ListPane pane{Settings()};
    pane.show();
    pane.extend(rows(1));
    QSignalSpy told(&pane, &ListPane::cellCopied);
    const QPoint cell =
        pane.table()
            ->visualRect(pane.table()->model()->index(0, columnIndex(Field::Status)))
            .center();
    Q_EMIT pane.table()->customContextMenuRequested(cell);
    pane.table()->findChild<QMenu *>()->actions().front()->trigger();
    QCOMPARE(told.size(), 1);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void ListPaneTest::sortingSelectsNoOtherRowOfTheSameId()
{
    ListPane pane{Settings()};
    pane.show();
    ConnectionList twice = rows(10);
    twice.append(rows(10), 10, 0);
    pane.extend(twice);
    pane.table()->setCurrentIndex(pane.table()->model()->index(3, columnIndex(Field::Label)));
    pane.sortByCurrentColumn();
    QTRY_VERIFY(!pane.findChild<ListView *>()->isBusy());
    QCOMPARE(pane.selectedRows().size(), 1);
}

/// The button that clears the field goes with its text.
void ListPaneTest::theFieldIsEmptyForTheEyeWhenFiltersAreCleared()
{
    ListPane pane{Settings()};
    pane.show();
    auto *edit = pane.findBar()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"c-1"_s);
    QToolButton *button = nullptr;
    for (auto *each : edit->findChildren<QToolButton *>()) {
        button = each->accessibleName() == u"Clear"_s ? each : button;
    }
    QVERIFY(button != nullptr);
    QTRY_COMPARE(button->property("opacity").toReal(), 1.0);
    QSignalSpy typed(pane.findBar(), &FindBar::textChanged);
    pane.clearFilters();
    QTRY_COMPARE(button->property("opacity").toReal(), 0.0);
    QTest::qWait(100);
    QCOMPARE(typed.size(), 0); // The filters were cleared once, at once.
}

QTEST_MAIN(ListPaneTest)
#include "tst_listpane.moc"
