// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/answers/grid.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

/// Three users, of whom the second has no rows.
ConnectionList threeUsers()
{
    const auto row = [](const QByteArray &integration, const QByteArray &status) {
        return connection()
            .replace("\"integration\":\"gmail\"", "\"integration\":\"" + integration + '"')
            .replace("\"status\":\"active\"", "\"status\":\"" + status + '"');
    };
    const BlockPointer block = testing::block({row("slack", "active"), row("aws", "error"),
        row("slack", "testing"), row("aws", "expired"), row("slack", "error")});
    ConnectionList list;
    list.append(block, 0, 3, 0);
    list.append(block, 3, 2, 2);
    return list;
}

QString text(const GridCell &cell)
{
    return cell.rows == 0 ? u"-"_s : QString::number(cell.rows) + statusWord(cell.worst).left(2);
}

QString text(const std::vector<GridCell> &cells)
{
    QStringList texts;
    for (const GridCell &cell : cells) {
        texts << text(cell);
    }
    return texts.join(u' ');
}

} // namespace

class TestGrid final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheRowsOfEachUserAndIntegration()
    {
        const Grid grid = gridOf(threeUsers(), 3);
        QCOMPARE(grid.columns, (QStringList{u"aws"_s, u"slack"_s}));
        QCOMPARE(grid.lines.size(), 3U);
        QCOMPARE(text(grid.lines[0]), u"1er 2te"_s);
        QCOMPARE(text(grid.lines[1]), u"- -"_s);
        QCOMPARE(text(grid.lines[2]), u"1ex 1er"_s);
        QCOMPARE(text(grid.userTotals), u"3er - 2er"_s);
        QCOMPARE(text(grid.columnTotals), u"2er 3er"_s);
    }
    void columnsStandByTheirBrokenRowsThenByTheirName()
    {
        ConnectionList list = threeUsers();
        const auto add = [&list](const QByteArray &integration, const QByteArray &status) {
            list.append(testing::block(QByteArrayList{
                            connectionWith("integration", '"' + integration + '"')
                                .replace("\"status\":\"active\"", "\"status\":\"" + status + '"')}),
                0, 1, 1);
        };
        add("Zoom", "error");
        add("Zoom", "expired");
        add("Zoom", "error");
        add("Box", "active");
        QCOMPARE(gridOf(list, 3).columns.join(u' '), u"Zoom aws slack Box"_s);
    }
    void hasNoLineForAnotherUser()
    {
        const Grid grid = gridOf(threeUsers(), 1);
        QCOMPARE(grid.lines.size(), 1U);
        QCOMPARE(text(grid.columnTotals), u"1er 2te"_s);
        QVERIFY(gridOf({}, 0).columns.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
