// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTreeWidget>

#include "tests/common/connectionjson.h"
#include "ui/table/checksdialog.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class ChecksDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckShowsItsRows()
    {
        ListPane pane{Settings()};
        ConnectionList list;
        const QByteArray broken = testing::connection("b").replace("active", "error");
        list.append(testing::block({testing::connection("a"), broken}), 0, 2, 0);
        pane.reset({list, {u"u-1"_s}});
        ChecksDialog dialog(pane, nullptr);
        auto *results = dialog.findChild<QTreeWidget *>();
        QTRY_COMPARE(results->topLevelItemCount(), int(kCheckCount));
        QTreeWidgetItem *error = results->topLevelItem(0);
        QCOMPARE(error->text(2), u"1"_s);
        QVERIFY(!error->isDisabled());
        QVERIFY(results->topLevelItem(1)->isDisabled()); // None is expired.
        Q_EMIT results->itemActivated(error, 0);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(pane.findBar()->text(), u"check:error"_s);
        QTRY_COMPARE(pane.shownRows(), 1);
        QCOMPARE(pane.selectedRows().size(), 0);
    }
    void rowsThatArriveAreCheckedToo()
    {
        ListPane pane{Settings()};
        ConnectionList list;
        pane.reset({list, {u"u-1"_s}});
        ChecksDialog dialog(pane, nullptr);
        auto *results = dialog.findChild<QTreeWidget *>();
        QTRY_COMPARE(results->topLevelItemCount(), int(kCheckCount));
        QCOMPARE(results->topLevelItem(1)->text(2), u"0"_s);
        list.append(
            testing::block(QByteArrayList{testing::connection().replace("active", "expired")}), 0,
            1, 0);
        pane.extend(list);
        QTRY_COMPARE(results->topLevelItem(1)->text(2), u"1"_s);
    }
};

QTEST_MAIN(ChecksDialogTest)
#include "tst_checksdialog.moc"
