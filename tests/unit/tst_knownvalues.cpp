// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>
#include <QTest>

#include "app/data/knownvalues.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestKnownValues final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreThoseOfTheContract()
    {
        QStringList statuses;
        for (const auto &known : knownStatuses()) {
            statuses << statusWord(known.value);
            QCOMPARE(statusOf(known.word), known.value);
            QVERIFY(!knownValueTitle(known.title).isEmpty());
        }
        QCOMPARE(statuses.join(u' '), u"active inactive testing error expired"_s);
        QStringList types;
        for (const auto &known : knownTypes()) {
            types << typeWord(known.value);
            QCOMPARE(typeOf(known.word), known.value);
            QVERIFY(!knownValueTitle(known.title).isEmpty());
        }
        QCOMPARE(types.join(u' '), u"connectors mcp tool model custom storage api"_s);
    }

    void otherWordsAreUnknown()
    {
        for (const char *word : {"", "Active", "active ", "paused", "unknown", "a"}) {
            QCOMPARE(statusOf(word), Status::Unknown);
            QCOMPARE(typeOf(word), IntegrationType::Unknown);
        }
        QVERIFY(statusWord(Status::Unknown).isEmpty());
        QVERIFY(typeWord(IntegrationType::Unknown).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKnownValues)
#include "tst_knownvalues.moc"
