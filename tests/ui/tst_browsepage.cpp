// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QScrollBar>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/table/connectionstable.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class BrowsePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherUsersListBeginsAtItsFirstColumn();
    void filtersAreOfOneUser();
};

/// The same user's list, read again, stays where it is.
void BrowsePageTest::anotherUsersListBeginsAtItsFirstColumn()
{
    testing::FlowParts parts;
    BrowsePage &page = parts.lists.addPage();
    parts.window.setCentralWidget(&parts.tabs);
    parts.window.resize(700, 500);
    parts.window.show();
    page.load(u"usr_1"_s);
    page.pane()->reset({testing::rowsOf(3), {}});
    page.signIn().out(); // Shows what is there.
    for (int column = 0; column < page.table()->model()->columnCount(); ++column) {
        page.table()->setColumnHidden(column, false);
    }
    QScrollBar *sideways = page.table()->horizontalScrollBar();
    QTRY_VERIFY(sideways->maximum() > 0);
    sideways->setValue(sideways->maximum());
    page.load(u"usr_1"_s);
    QVERIFY(sideways->value() > 0);
    page.load(u"usr_2"_s);
    QCOMPARE(sideways->value(), 0);
}

/// What is chosen before the first user stays, and what is chosen for a user as long as it is
/// theirs.
void BrowsePageTest::filtersAreOfOneUser()
{
    testing::FlowParts parts;
    BrowsePage &page = parts.lists.addPage();
    const FilterValues errors = FilterValues().with(Field::Status, {u"error"_s});
    page.setFilters(errors);
    page.load(u"usr_1"_s);
    page.pane()->addFilter({Field::Integration, u"slack"_s, false});
    page.load(u"usr_1"_s);
    QVERIFY(page.filters() == errors);
    QVERIFY(page.pane()->spec().narrows());
    page.load(u"usr_2"_s);
    QVERIFY(page.filters().isEmpty());
    QVERIFY(!page.pane()->spec().narrows());
}

QTEST_MAIN(BrowsePageTest)
#include "tst_browsepage.moc"
