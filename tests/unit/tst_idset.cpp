// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>
#include <set>

#include <QTest>

#include "app/list/idset.h"

using namespace mielto;

class TestIdSet final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsNewFromKnown()
    {
        IdSet ids;
        QVERIFY(!ids.contains("a"));
        QVERIFY(ids.insert("a"));
        QVERIFY(!ids.insert("a"));
        QVERIFY(ids.contains("a"));
        QVERIFY(ids.insert(""));
        QVERIFY(ids.insert(std::string_view("\0", 1)));
        QVERIFY(!ids.insert(""));
        QVERIFY(!ids.contains("A"));
    }

    void isEmptyAfterClear()
    {
        IdSet ids;
        ids.insert("a");
        ids.clear();
        QVERIFY(!ids.contains("a"));
        QVERIFY(ids.insert("a"));
    }

    void agreesWithAPlainSet()
    {
        IdSet ids;
        std::set<std::string> plain;
        std::mt19937 random(3);
        for (int i = 0; i < 100000; ++i) {
            const std::string id = "id-" + std::to_string(random() % 60000);
            QCOMPARE(ids.contains(id), plain.count(id) > 0);
            QCOMPARE(ids.insert(id), plain.insert(id).second);
        }
        QVERIFY(plain.size() > 40000);
    }
};

QTEST_GUILESS_MAIN(TestIdSet)
#include "tst_idset.moc"
