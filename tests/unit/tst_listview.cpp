// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/view/connectionsmodel.h"
#include "app/view/listview.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestListView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstRowsAreShownAtOnceMoreTogether();
    void rowsThatArriveWhileSortedFallIntoPlace();
    void firstRowsOfASortedListDoNotWaitForNone();
    void theNewestWishCounts();
    void anotherListDropsWorkUnderWay();
    void mayBeGoneInTheMiddle();

private:
    static QStringList ids(const ConnectionsModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            ids << model.rowAt(row).text(Field::Id);
        }
        return ids;
    }
    static void append(ConnectionList &list, const QByteArrayList &names)
    {
        QByteArrayList rows;
        for (const QByteArray &name : names) {
            rows << connection(name);
        }
        list.append(block(rows), 0, int(rows.size()));
    }
    static ViewSpec byId(bool descending = false)
    {
        ViewSpec spec;
        spec.sort.push_back({Field::Id, descending});
        return spec;
    }
};

void TestListView::firstRowsAreShownAtOnceMoreTogether()
{
    ConnectionsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ListView view(model);
    ConnectionList list;
    view.reset();
    append(list, {"b"});
    view.extend(list);
    QCOMPARE(ids(model), QStringList{u"b"_s});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    append(list, {"a"});
    view.extend(list);
    append(list, {"c"});
    view.extend(list);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(view.isBusy());
    QTRY_COMPARE(ids(model), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(inserted.count(), 1);
    QVERIFY(!view.isBusy());
}

void TestListView::rowsThatArriveWhileSortedFallIntoPlace()
{
    ConnectionsModel model;
    ListView view(model);
    ConnectionList list;
    append(list, {"d", "b"});
    view.extend(list);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    view.setSpec(byId());
    QTRY_COMPARE(ids(model), (QStringList{u"b"_s, u"d"_s}));
    QCOMPARE(resets.count(), 1);
    append(list, {"c", "a"});
    view.extend(list);
    QTRY_COMPARE(ids(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(resets.count(), 2);
    QCOMPARE(model.sourceRow(0), 3);
    QCOMPARE(model.viewRow(0), 3);
    view.setSpec({});
    QCOMPARE(ids(model), (QStringList{u"d"_s, u"b"_s, u"c"_s, u"a"_s}));
}

void TestListView::firstRowsOfASortedListDoNotWaitForNone()
{
    ConnectionsModel model;
    ListView view(model);
    view.setSpec(byId());
    QTRY_VERIFY(!view.isBusy());
    QSignalSpy reordered(&view, &ListView::reordered);
    ConnectionList list;
    append(list, {"b", "a"});
    view.reset();
    view.extend(list);
    QTRY_COMPARE(ids(model), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(reordered.count(), 1);
}

void TestListView::theNewestWishCounts()
{
    ConnectionsModel model;
    ListView view(model);
    ConnectionList list;
    append(list, {"b", "c", "a"});
    view.extend(list);
    QSignalSpy reordered(&view, &ListView::reordered);
    for (int i = 0; i < 50; ++i) {
        view.setSpec(byId(i % 2 == 0));
    }
    QTRY_COMPARE(ids(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTest::qWait(50);
    QCOMPARE(reordered.count(), 1);
    QCOMPARE(view.spec(), byId(false));
}

void TestListView::anotherListDropsWorkUnderWay()
{
    ConnectionsModel model;
    ListView view(model);
    ConnectionList list;
    append(list, {"b", "c", "a"});
    view.extend(list);
    view.setSpec(byId());
    view.reset();
    QCOMPARE(model.rowCount(), 0);
    ConnectionList other;
    append(other, {"z", "y"});
    view.extend(other);
    QTRY_COMPARE(ids(model), (QStringList{u"y"_s, u"z"_s}));
    QTest::qWait(50);
    QCOMPARE(ids(model), (QStringList{u"y"_s, u"z"_s}));
}

void TestListView::mayBeGoneInTheMiddle()
{
    ConnectionsModel model;
    ConnectionList list;
    append(list, {"b", "a"});
    for (int i = 0; i < 100; ++i) {
        ListView view(model);
        view.reset({list, {}});
        view.setSpec(byId());
    }
    QTest::qWait(20);
    QCOMPARE(ids(model), (QStringList{u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TestListView)
#include "tst_listview.moc"
