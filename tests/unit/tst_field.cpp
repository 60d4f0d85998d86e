// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QStringList>
#include <QTest>

#include "app/data/field.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestField final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysStandInTheOrderOfEveryFile()
    {
        QStringList keys;
        for (const FieldInfo &info : fields()) {
            keys << fieldKey(info.field);
        }
        QCOMPARE(keys.join(u", "_s),
            u"id, label, integration, integration_type, status, user_id, workspace_id, "
            "credential_id, created_by, created_at, updated_at, config"_s);
    }

    void aFieldIsFoundByItsExactKey()
    {
        for (const FieldInfo &info : fields()) {
            QCOMPARE(fieldByKey(info.key), std::optional(info.field));
            QCOMPARE(fieldInfo(info.field).field, info.field);
            QVERIFY(!fieldTitle(info.field).isEmpty());
        }
        for (const char *key : {"", "ID", "id ", "labels", "requested_user", "i"}) {
            QVERIFY2(!fieldByKey(key), key);
        }
    }

    void theContractSaysWhatMayBeMissingOrNull()
    {
        QStringList optional;
        QStringList nullable;
        for (const FieldInfo &info : fields()) {
            if (!info.required) {
                optional << fieldKey(info.field);
            }
            if (info.nullable) {
                nullable << fieldKey(info.field);
            }
        }
        QCOMPARE(optional.join(u' '), u"label config"_s);
        QCOMPARE(nullable.join(u' '), u"label user_id"_s);
    }

    void placesInTheTableAreDifferent()
    {
        std::set<int> places;
        for (const FieldInfo &info : fields()) {
            QVERIFY(info.columnPlace < 0 || places.insert(info.columnPlace).second);
            QVERIFY(info.columnWidth > 0);
        }
        QVERIFY(places.size() > 1);
    }
};

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
