// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QStringList>
#include <QTest>

#include "app/data/connectionlist.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QStringList idsOf(const ConnectionList &list)
{
    QStringList ids;
    for (int row = 0; row < list.rowCount(); ++row) {
        ids << list.at(row).text(Field::Id);
    }
    return ids;
}

BlockPointer blockOf(const QByteArrayList &ids)
{
    QByteArrayList rows;
    for (const QByteArray &id : ids) {
        rows << connection(id);
    }
    return block(rows);
}

} // namespace

class TestConnectionList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfWhatIsAppended()
    {
        ConnectionList list;
        QVERIFY(list.isEmpty());
        list.append(blockOf({"a", "b", "c", "d"}), 1, 2);
        list.append(blockOf({"e"}), 0, 1);
        list.append(blockOf({"f", "g"}), 2, 0);
        list.append(blockOf({"h"}), 0, 1);
        QCOMPARE(idsOf(list).join(u' '), u"b c e h"_s);
    }

    void copiesOfLongListsStayAsTheyWere()
    {
        const BlockPointer page = blockOf({"a", "b", "c"});
        ConnectionList list;
        std::vector<ConnectionList> copies;
        std::vector<int> firstRows; // Of each row, which one of the page it is.
        std::vector<std::size_t> sizes;
        for (int i = 0; i < 1'100; ++i) {
            if (i % 100 < 3 || i % 256 < 2 || i % 256 > 253) {
                copies.push_back(list);
                sizes.push_back(firstRows.size());
            }
            const int first = i % 3;
            list.append(page, first, 3 - first, i);
            for (int row = first; row < 3; ++row) {
                firstRows.push_back(row);
            }
        }
        copies.push_back(list);
        sizes.push_back(firstRows.size());
        for (std::size_t i = 0; i < copies.size(); ++i) {
            QCOMPARE(std::size_t(copies[i].rowCount()), sizes[i]);
            int place = 0;
            copies[i].forEachRun([&](const BlockPointer &block, int first, int count, int group) {
                QCOMPARE(block, page);
                for (int row = first; row < first + count; ++row, ++place) {
                    QCOMPARE(row, firstRows[std::size_t(place)]);
                    QCOMPARE(copies[i].at(place).row, row);
                    QCOMPARE(copies[i].at(place).group, group);
                }
            });
            QCOMPARE(place, copies[i].rowCount());
        }
        QCOMPARE(list.footprint(), page->footprint());
    }

    void aCopyIsAValueOfItsOwn()
    {
        ConnectionList list;
        list.append(blockOf({"a"}), 0, 1);
        const ConnectionList copy = list;
        list.append(blockOf({"b"}), 0, 1);
        QCOMPARE(idsOf(copy), QStringList(u"a"_s));
        list.clear();
        QVERIFY(list.isEmpty());
        QCOMPARE(idsOf(copy), QStringList(u"a"_s));
    }

    void findsEveryRowOfManyPieces()
    {
        std::mt19937 random(7);
        ConnectionList list;
        QStringList expected;
        for (int piece = 0; piece < 300; ++piece) {
            QByteArrayList ids;
            for (unsigned i = 0; i < 1 + random() % 9; ++i) {
                ids << QByteArray::number(piece) + '-' + QByteArray::number(i);
            }
            const int size = static_cast<int>(ids.size());
            const int first = static_cast<int>(random() % ids.size());
            const int count = static_cast<int>(random() % (size - first + 1));
            list.append(blockOf(ids), first, count);
            for (int i = first; i < first + count; ++i) {
                expected << QString::fromLatin1(ids[i]);
            }
        }
        QCOMPARE(idsOf(list), expected);
    }

    void countsABlockInPiecesOnce()
    {
        const BlockPointer page = blockOf({"a", "b", "c"});
        ConnectionList list;
        list.append(page, 0, 1);
        list.append(page, 2, 1);
        QCOMPARE(list.footprint(), page->footprint());
        list.append(blockOf({"d"}), 0, 1);
        QVERIFY(list.footprint() > page->footprint());
    }
};

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
