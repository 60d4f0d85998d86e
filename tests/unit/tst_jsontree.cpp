// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QTest>

#include "app/data/jsontree.h"

using namespace mielto;

class JsonTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsKeysAndValuesInOrder();
    void opensBranchesWhenAsked();
    void hidesSecretsUntilRevealed();
    void masksWhatWasRevealedAgain();
    void saysWhenThereIsMore();
    void isEmptyForWhatIsNoContainer();

private:
    static QString text(const QModelIndex &index) { return index.data().toString(); }
};

void JsonTreeTest::showsKeysAndValuesInOrder()
{
    JsonTreeModel model;
    model.setJson(R"({"zulu":1.50,"alpha":"a\nb","none":null,"yes":true})");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(text(model.index(0, 0)), QStringLiteral("zulu"));
    QCOMPARE(text(model.index(0, 1)), QStringLiteral("1.50"));
    QCOMPARE(text(model.index(1, 0)), QStringLiteral("alpha"));
    QVERIFY(!text(model.index(1, 1)).contains(QLatin1Char('\n')));
    QCOMPARE(text(model.index(2, 1)), QStringLiteral("null"));
    QCOMPARE(text(model.index(3, 1)), QStringLiteral("true"));
}

void JsonTreeTest::opensBranchesWhenAsked()
{
    JsonTreeModel model;
    model.setJson(R"({"a":[{"b":[]},7],"c":{}})");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex a = model.index(0, 0);
    QVERIFY(model.hasChildren(a));
    if (model.canFetchMore(a)) {
        model.fetchMore(a);
    }
    QCOMPARE(model.rowCount(a), 2);
    QCOMPARE(text(model.index(0, 0, a)), QStringLiteral("0"));
    QCOMPARE(text(model.index(1, 1, a)), QStringLiteral("7"));
    QCOMPARE(model.parent(model.index(1, 0, a)), a);
}

void JsonTreeTest::hidesSecretsUntilRevealed()
{
    JsonTreeModel model;
    model.setJson(R"({"api_key":"canary","nested":{"Password":"canary"},"max_tokens":5,)"
                  R"("url":"ftp://u:canary@h","list":["hf_canary12","open"]})");
    const QModelIndex key = model.index(0, 1);
    QVERIFY(key.data(JsonTreeModel::SecretRole).toBool());
    QVERIFY(key.data(JsonTreeModel::MaskedRole).toBool());
    QVERIFY(!text(key).contains(QLatin1String("canary")));
    QVERIFY(!key.data(JsonTreeModel::JsonRole).toString().contains(QLatin1String("canary")));
    QCOMPARE(text(model.index(2, 1)), QStringLiteral("5"));
    QVERIFY(!text(model.index(3, 1)).contains(QLatin1String("canary")));
    const QModelIndex list = model.index(4, 0);
    model.fetchMore(list);
    QVERIFY(!text(model.index(0, 1, list)).contains(QLatin1String("canary")));
    QCOMPARE(text(model.index(1, 1, list)), QStringLiteral("open"));
    model.reveal(key);
    QVERIFY(text(key).contains(QLatin1String("canary")));
    model.concealAll();
    QVERIFY(!text(key).contains(QLatin1String("canary")));
    model.reveal(key);
    model.setJson(R"({"api_key":"canary"})");
    QVERIFY(!text(model.index(0, 1)).contains(QLatin1String("canary")));
}

/// With what is in it; the rest stays as it is.
void JsonTreeTest::masksWhatWasRevealedAgain()
{
    JsonTreeModel model;
    model.setJson(R"({"open":{"a":1},"credentials":{"token":"canary","n":1}})");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex open = model.index(0, 0);
    model.fetchMore(open);
    const QModelIndex secret = model.index(1, 0);
    QCOMPARE(secret.data(JsonTreeModel::KeyRole).toString(), QStringLiteral("credentials"));
    model.reveal(secret);
    model.fetchMore(secret);
    QCOMPARE(text(model.index(0, 1, secret)), QStringLiteral("canary"));
    model.conceal(secret);
    QCOMPARE(model.rowCount(secret), 0);
    QVERIFY(secret.data(JsonTreeModel::MaskedRole).toBool());
    QVERIFY(!model.hasChildren(secret));
    QCOMPARE(model.rowCount(open), 1);
}

void JsonTreeTest::saysWhenThereIsMore()
{
    std::string json = "[0";
    for (int i = 1; i < JsonTreeModel::kMaxChildren + 10; ++i) {
        json += ',';
        json += std::to_string(i);
    }
    JsonTreeModel model;
    json += ']';
    model.setJson(json);
    QCOMPARE(model.rowCount(), JsonTreeModel::kMaxChildren + 1);
    QVERIFY(text(model.index(JsonTreeModel::kMaxChildren, 0)) != QString::number(2000));
    std::string all = "[0";
    for (int i = 1; i < JsonTreeModel::kMaxChildren; ++i) {
        all += ",0";
    }
    model.setJson(all + ']');
    QCOMPARE(model.rowCount(), JsonTreeModel::kMaxChildren);
}

void JsonTreeTest::isEmptyForWhatIsNoContainer()
{
    JsonTreeModel model;
    for (const char *json : {"", "null", "5", "\"text\"", "{}", "[]"}) {
        model.setJson(json);
        QCOMPARE(model.rowCount(), 0);
    }
}

QTEST_GUILESS_MAIN(JsonTreeTest)
#include "tst_jsontree.moc"
