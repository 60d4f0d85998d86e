// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/sampleservertest.h"

class SamplePagesTest : public SampleServerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { m_server.reset(); }

    void boundsAreAccepted_data();
    void boundsAreAccepted();
    void filtersSelectRowsAndTotal_data();
    void filtersSelectRowsAndTotal();
    void filtersOfOneKindAddUp();
    void pagesAddUp_data();
    void pagesAddUp();
    void filteredPagesAddUp();
};

void SamplePagesTest::boundsAreAccepted_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("page");
    QTest::newRow("least limit") << QByteArray("limit=1") << 1 << qint64(1);
    QTest::newRow("largest limit") << QByteArray("limit=1000") << 1000 << qint64(1);
    QTest::newRow("second page") << QByteArray("skip=100") << 100 << qint64(2);
    QTest::newRow("last row") << QByteArray("skip=2999&limit=1000") << 1 << qint64(3);
    QTest::newRow("at the end") << QByteArray("skip=3000&limit=1000") << 0 << qint64(4);
    QTest::newRow("far beyond") << QByteArray("skip=9223372036854775807&limit=1000") << 0
                                << qint64(9223372036854776);
    QTest::newRow("unknown names are ignored") << QByteArray("limit=2&x=1&y") << 2 << qint64(1);
    QTest::newRow("the last of a name counts") << QByteArray("limit=2&limit=3") << 3 << qint64(1);
    QTest::newRow("encoded name") << QByteArray("%6Cimit=4") << 4 << qint64(1);
    QTest::newRow("empty query") << QByteArray() << 100 << qint64(1);
}

void SamplePagesTest::boundsAreAccepted()
{
    QFETCH(QByteArray, query);
    QFETCH(int, rows);
    QFETCH(qint64, page);
    const auto reply = get(kLargestUser + '?' + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.connections().size(), rows);
    QCOMPARE(reply.number("total"), 3000);
    QCOMPARE(reply.number("page"), page);
}

void SamplePagesTest::filtersSelectRowsAndTotal_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("status");
    QTest::newRow("status") << QByteArray("status=error") << QString() << u"error"_s;
    QTest::newRow("type") << QByteArray("integration_type=mcp") << u"mcp"_s << QString();
    QTest::newRow("both") << QByteArray("status=active&integration_type=storage") << u"storage"_s
                          << u"active"_s;
}

void SamplePagesTest::filtersSelectRowsAndTotal()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, type);
    QFETCH(QString, status);
    int expected = 0;
    const auto all = get(kFirstUser + "?limit=1000").connections();
    for (const auto &row : all) {
        expected += (type.isEmpty() || row[u"integration_type"_s].toString() == type)
            && (status.isEmpty() || row[u"status"_s].toString() == status);
    }
    const auto reply = get(kFirstUser + "?limit=1000&" + query);
    QVERIFY(expected > 0 && expected < 240);
    QCOMPARE(reply.number("total"), expected);
    QCOMPARE(reply.connections().size(), expected);
    const auto rows = reply.connections();
    for (const auto &row : rows) {
        QVERIFY(type.isEmpty() || row[u"integration_type"_s].toString() == type);
        QVERIFY(status.isEmpty() || row[u"status"_s].toString() == status);
    }
}

void SamplePagesTest::filtersOfOneKindAddUp()
{
    qint64 byStatus = 0;
    for (const char *status : {"active", "inactive", "testing", "error", "expired"}) {
        byStatus += get(kFirstUser + "?limit=1&status=" + status).number("total");
    }
    QCOMPARE(byStatus, 240);
    qint64 byType = 0;
    for (const char *type : {"connectors", "mcp", "tool", "model", "custom", "storage", "api"}) {
        byType += get(kFirstUser + "?limit=1&integration_type=" + type).number("total");
    }
    QCOMPARE(byType, 240);
}

void SamplePagesTest::pagesAddUp_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1000, 999, 100, 7}) {
        QTest::addRow("%d", limit) << limit;
    }
}

void SamplePagesTest::pagesAddUp()
{
    QFETCH(int, limit);
    QSet<QString> ids;
    int rows = 0;
    for (int skip = 0; skip < 3000; skip += limit) {
        const auto reply = get(kLargestUser + "?skip=" + QByteArray::number(skip)
            + "&limit=" + QByteArray::number(limit));
        QCOMPARE(reply.number("total"), 3000);
        const auto page = reply.connections();
        QCOMPARE(page.size(), std::min(limit, 3000 - skip));
        rows += int(page.size());
        for (const auto &row : page) {
            ids.insert(row[u"id"_s].toString());
        }
    }
    QCOMPARE(rows, 3000);
    QCOMPARE(ids.size(), 3000);
}

void SamplePagesTest::filteredPagesAddUp()
{
    const auto all = get(kFirstUser + "?status=active&limit=1000").connections();
    QJsonArray together;
    for (int skip = 0; skip < all.size(); skip += 50) {
        const auto page =
            get(kFirstUser + "?status=active&limit=50&skip=" + QByteArray::number(skip))
                .connections();
        for (const auto &row : page) {
            together.append(row);
        }
    }
    QVERIFY(all.size() > 100);
    QCOMPARE(together, all);
}

QTEST_GUILESS_MAIN(SamplePagesTest)
#include "tst_samplepages.moc"
