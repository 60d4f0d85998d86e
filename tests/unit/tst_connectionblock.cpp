// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/data/connectionblock.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestConnectionBlock final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheServersOwnText()
    {
        const QByteArray row = connectionWith("label", "\"a\\u0062\\n\"");
        const BlockPointer page = block(QByteArrayList{connection(), row});
        QCOMPARE(page->rowCount(), 2);
        QCOMPARE(page->objectJson(1), std::string_view(row.constData(), row.size()));
        QCOMPARE(page->json(1, Field::Label), std::string_view("\"a\\u0062\\n\""));
        QCOMPARE(page->text(1, Field::Label), u"ab\n"_s);
    }

    void tellsNullFromEmpty()
    {
        const RowRef null = rowOf(connectionWith("label", "null"));
        QVERIFY(null.text(Field::Label).isNull());
        QCOMPARE(null.json(Field::Label), std::string_view("null"));
        const RowRef absent = rowOf(connectionWith("label", {}));
        QVERIFY(absent.text(Field::Label).isNull());
        QVERIFY(absent.json(Field::Label).empty());
        const RowRef empty = rowOf(connectionWith("label", R"("")"));
        QVERIFY(!empty.text(Field::Label).isNull());
        QVERIFY(empty.text(Field::Label).isEmpty());
        const RowRef word = rowOf(connectionWith("label", R"("null")"));
        QCOMPARE(word.text(Field::Label), u"null"_s);
    }

    void showsTheJsonOfWhatIsNoString()
    {
        const RowRef number = rowOf(connectionWith("label", "1.50E+2"));
        QCOMPARE(number.text(Field::Label), u"1.50E+2"_s);
        const RowRef config = rowOf(connectionWith("config", R"({ "ü" : 1 })"));
        QCOMPARE(config.text(Field::Config), QString::fromUtf8(R"({ "ü" : 1 })"));
    }

    void countsRowsThatBreakTheContract()
    {
        const BlockPointer page = block(QByteArrayList{connection(), connectionWith("id", "5"),
            "17", connectionWith("status", R"("paused")"), R"({"id":"a","id":"b"})"});
        QCOMPARE(page->faultyRowCount(), 3);
        QVERIFY(page->isFaulty(1, Field::Id));
        QVERIFY(!page->isFaulty(1, Field::Label));
    }

    void aDuplicateKeyIsAFault()
    {
        QByteArray row = connection();
        row.insert(1, R"("label":5,)");
        const BlockPointer page = block(QByteArrayList{row});
        QCOMPARE(page->faultyRowCount(), 1);
        QCOMPARE(page->row(0).faults, RowFaults(RowFault::DuplicateKey));
    }

    void countsItsMemory()
    {
        const BlockPointer page = block(QByteArrayList{connection(), connection("c-2")});
        QVERIFY(page->footprint() >= page->byteCount() + qsizetype(2 * sizeof(ConnectionRow)));
        QVERIFY(page->footprint() < 4 * page->byteCount());
    }
};

QTEST_GUILESS_MAIN(TestConnectionBlock)
#include "tst_connectionblock.moc"
