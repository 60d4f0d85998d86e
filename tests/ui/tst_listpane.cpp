// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QLabel>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/browse/connectionstable.h"
#include "ui/browse/listpane.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class ListPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noRowIsSelectedUntilTheUserSelectsOne();
    void theDetailsAreOfNoRowThatHasGone();
};

void ListPaneTest::noRowIsSelectedUntilTheUserSelectsOne()
{
    ListPane pane{Settings()};
    ConnectionList list;
    list.append(testing::block(QByteArrayList{testing::connection("c-1")}), 0, 1);
    for (const bool areNew : {true, false}) {
        if (areNew) {
            pane.extend(list);
        } else {
            pane.reset({list, {}});
        }
        QVERIFY(pane.selectedRows().isEmpty());
    }
    pane.table()->selectRow(0);
    pane.reset({list, {}});
    QCOMPARE(pane.selectedRows(), QList<int>{0});
}

void ListPaneTest::theDetailsAreOfNoRowThatHasGone()
{
    ListPane pane{Settings()};
    ConnectionList list;
    list.append(testing::block(QByteArrayList{testing::connection("c-1")}), 0, 1);
    pane.extend(list);
    pane.table()->selectRow(0);
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
