// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "ui/audit/gridview.h"
#include "ui/table/rowcopy.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

/// The text of a row, cells separated by "|".
QString rowText(const QTableView &view, int row)
{
    QString text = view.model()->headerData(row, Qt::Vertical).toString();
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        text += u'|' + view.model()->index(row, column).data().toString();
    }
    return text;
}

} // namespace

class GridViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        ConnectionList list;
        const auto row = [](const char *integration, const char *status) {
            return testing::connection().replace("gmail", integration).replace("active", status);
        };
        const BlockPointer block =
            testing::block({row("=aws", "active"), row("slack", "error"), row("slack", "active")});
        list.append(block, 0, 1, 0);
        list.append(block, 1, 2, 1);
        m_view = std::make_unique<GridView>();
        m_view->setRows(list, {u"ann"_s, u"bob"_s, u"none"_s});
        QTRY_COMPARE(m_view->model()->rowCount(), 4);
    }
    void totalsStandAtTheEdges()
    {
        QCOMPARE(m_view->model()->headerData(1, Qt::Horizontal).toString(), u"slack"_s);
        QCOMPARE(rowText(*m_view, 0), u"All users|3|2|1"_s);
        QCOMPARE(rowText(*m_view, 1), u"ann|1||1"_s);
        QCOMPARE(rowText(*m_view, 2), u"bob|2|2|"_s);
        QCOMPARE(rowText(*m_view, 3), u"none|||"_s);
    }
    void sortsByUrgencyAndKeepsTheTotals()
    {
        m_view->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(rowText(*m_view, 0), u"All users|3|2|1"_s);
        QCOMPARE(rowText(*m_view, 1), u"bob|2|2|"_s);
        m_view->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(rowText(*m_view, 1), u"none|||"_s);
    }
    void aCellAsksForItsRows()
    {
        QSignalSpy chosen(m_view.get(), &GridView::rowsRequested);
        Q_EMIT m_view->opened(m_view->model()->index(2, 1));
        QCOMPARE(chosen.takeLast(), QVariantList{u"requested_user:bob integration:slack"_s});
        Q_EMIT m_view->opened(m_view->model()->index(0, 0));
        QCOMPARE(chosen.takeLast(), QVariantList{QString()});
    }
    void rowsAreCopiedWithTheirUsersAndRunNothing()
    {
        m_view->selectRow(2);
        QCOMPARE(rowsAsTsv(*m_view), u"\tAll\tslack\t'=aws\nbob\t2\t2\t"_s);
    }

private:
    std::unique_ptr<GridView> m_view;
};

QTEST_MAIN(GridViewTest)
#include "tst_gridview.moc"
