// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "app/base/visibletext.h"
#include "app/view/connectionsmodel.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

ConnectionList listOf(const QByteArrayList &rows)
{
    ConnectionList list;
    const BlockPointer page = block(rows);
    list.append(page, 0, page->rowCount());
    return list;
}

QVariant cell(const QByteArray &key, const QByteArray &json, int role = Qt::DisplayRole)
{
    ConnectionsModel model;
    model.reset({listOf({connectionWith(key, json)}), {}});
    const auto field = fieldByKey({key.constData(), static_cast<std::size_t>(key.size())});
    return model.index(0, static_cast<int>(*field)).data(role);
}

} // namespace

class TestConnectionsModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsAtItsEndAndBeginsAnew();
    void headersAreTheTitlesOfTheFields();
    void otherIndexesAndRolesHaveNoData();
    void statusIsAKnownValueOrUnknown();
    void faultsAndNullsAreRoles();
    void foreignTextStaysTextAndIsVisible();
    void secretsStayHidden();
    void longTextsAreCutAndQuick();
};

void TestConnectionsModel::growsAtItsEndAndBeginsAnew()
{
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ConnectionList list = listOf({connection("a"), connection("b")});
    model.reset({list, {}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), kColumnCount);
    const QPersistentModelIndex kept = model.index(1, 0);

    const BlockPointer more = block(QByteArrayList{connection("c"), connection("d")});
    list.append(more, 0, 2);
    model.extend(list);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 2);
    QCOMPARE(inserted.first().at(2).toInt(), 3);
    QCOMPARE(model.index(3, 0).data().toString(), u"d"_s);
    QCOMPARE(kept.data().toString(), u"b"_s);

    model.extend(list);
    QCOMPARE(inserted.count(), 1);
    model.reset();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

void TestConnectionsModel::headersAreTheTitlesOfTheFields()
{
    const ConnectionsModel model;
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(
            model.headerData(column, Qt::Horizontal).toString(), columnTitle(rowColumnAt(column)));
    }
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestConnectionsModel::otherIndexesAndRolesHaveNoData()
{
    ConnectionsModel model;
    model.reset({listOf({connection()}), {}});
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.index(0, 0).data(ConnectionsModel::StatusRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestConnectionsModel::statusIsAKnownValueOrUnknown()
{
    const auto role = ConnectionsModel::StatusRole;
    QCOMPARE(cell("status", R"("expired")", role).toInt(), int(Status::Expired));
    QCOMPARE(cell("status", R"("\u0061ctive")", role).toInt(), int(Status::Active));
    QCOMPARE(cell("status", R"("paused")", role).toInt(), int(Status::Unknown));
    QCOMPARE(cell("status", R"("paused")").toString(), u"paused"_s);
    QCOMPARE(cell("status", "5", role).toInt(), int(Status::Unknown));
}

void TestConnectionsModel::faultsAndNullsAreRoles()
{
    const auto fault = ConnectionsModel::FaultRole;
    const auto null = ConnectionsModel::NullRole;
    QVERIFY(!cell("label", "null", fault).toBool());
    QVERIFY(cell("label", "null", null).toBool());
    QVERIFY(cell("label", {}, null).toBool());
    QVERIFY(!cell("label", R"("")", null).toBool());
    QVERIFY(cell("id", {}, fault).toBool());
    QVERIFY(cell("id", "123", fault).toBool());
    QVERIFY(cell("config", "[]", fault).toBool());
    QVERIFY(!cell("config", "{}", fault).toBool());
}

void TestConnectionsModel::foreignTextStaysTextAndIsVisible()
{
    QCOMPARE(cell("label", R"("<img src=x>&amp;%1")").toString(), u"<img src=x>&amp;%1"_s);
    QCOMPARE(cell("label", R"("a\u0000\n\u001b[31m")").toString(), u"a␀␊␛[31m"_s);
    QCOMPARE(cell("label",
                 "\"a\xE2\x80\xAE"
                 "b\"")
                 .toString(),
        u"a⟨U+202E⟩b"_s);
    QCOMPARE(cell("label", R"("\uD800")").toString(), u"\uFFFD"_s);
    QCOMPARE(cell("label", R"("a\u0000\n")", ConnectionsModel::RawTextRole).toString(),
        QString(u"a"_s + QChar(0) + u'\n'));
}

void TestConnectionsModel::secretsStayHidden()
{
    QCOMPARE(cell("config", R"({"api_key": "x", "n": 1.0})").toString(),
        QString::fromUtf8(R"({"api_key":"***","n":1.0})"));
    QCOMPARE(cell("label", R"({"password":"x"})").toString(),
        QString::fromUtf8(R"({"password":"***"})"));
}

/// J18
void TestConnectionsModel::longTextsAreCutAndQuick()
{
    const QByteArray label = "\"" + QByteArray(500000, 'x') + "\"";
    const QByteArray config = R"({"a":")" + QByteArray(10000000, 'y') + R"("})";
    QElapsedTimer clock;
    clock.start();
    const QString shown = cell("label", label).toString();
    QCOMPARE(shown.size(), kMaxVisibleLength);
    QVERIFY(shown.endsWith(u"…"_s));
    QCOMPARE(cell("config", config).toString(), u"{…}"_s);
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(cell("label", label, ConnectionsModel::RawTextRole).toString().size(), 500000);
}

QTEST_GUILESS_MAIN(TestConnectionsModel)
#include "tst_connectionsmodel.moc"
