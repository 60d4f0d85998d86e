// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/browse/connectionstable.h"
#include "ui/browse/listpane.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class ListPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstRowIsCurrentWhereReadingBegins_data();
    void theFirstRowIsCurrentWhereReadingBegins();
    void theDetailsAreOfNoRowThatHasGone();
};

void ListPaneTest::theFirstRowIsCurrentWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void ListPaneTest::theFirstRowIsCurrentWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    ListPane pane{Settings()};
    pane.setLayoutDirection(direction);
    pane.resize(700, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    ConnectionList list;
    list.append(testing::block(QByteArrayList{testing::connection("c-1")}), 0, 1);
    const ConnectionsTable &table = *pane.table();
    for (const bool areNew : {true, false}) {
        if (areNew) {
            pane.extend(list);
        } else {
            pane.reset({list, {}});
        }
        QCOMPARE(table.currentIndex().row(), 0);
        QCOMPARE(table.horizontalHeader()->visualIndex(table.currentIndex().column()), 0);
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
        QCOMPARE(table.horizontalScrollBar()->value(), 0);
    }
}

void ListPaneTest::theDetailsAreOfNoRowThatHasGone()
{
    ListPane pane{Settings()};
    ConnectionList list;
    list.append(testing::block(QByteArrayList{testing::connection("c-1")}), 0, 1);
    pane.extend(list);
    const auto asksToChoose = [&pane] {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&pane](const QLabel *label) {
            return label->isVisibleTo(&pane) && label->text().startsWith("Choose a row"_L1);
        });
    };
    QVERIFY(!asksToChoose());
    pane.reset();
    QVERIFY(asksToChoose());
}

QTEST_MAIN(ListPaneTest)
#include "tst_listpane.moc"
