// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/compare/comparison.h"
#include "app/compare/differencewriter.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

ComparedSide side(const QString &name, const QByteArrayList &rows)
{
    ComparedSide side;
    side.name = name;
    side.rows.users << u"=alice\n"_s;
    side.rows.list.append(block(rows), 0, int(rows.size()));
    return side;
}

DifferencePointer example()
{
    ComparedSide before = side(u"old"_s,
        {connection("gone"),
            connection("c-1").replace(R"({"a":1})", R"({"n":1.10,"token":"hush","x":"=1+1"})"),
            connection("same")});
    ComparedSide after = side(u"new\"file"_s,
        {connection("c-1").replace(R"({"a":1})", R"({"n":1e400,"token":"hush2","y":"a\tb"})"),
            connection("same"), connection("+new").replace("\"Support mail\"", "null")});
    after.incompleteReason = u"Nobody knows."_s;
    return compareLists(before, after);
}

QByteArray written(DifferenceFormat format, const Difference &difference)
{
    QByteArray all;
    const bool isWritten =
        writeDifference(format, difference, difference.entries, [&all](const QByteArray &bytes) {
            all += bytes;
            return true;
        });
    return isWritten ? all : QByteArray();
}

} // namespace

class TestDifferenceWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textHasALineForEachChange();
    void csvIsGuardedAndQuoted();
    void secretsAreMaskedInEveryField();
    void jsonKeepsValuesAsTheyAre();
    void writesOnlyTheEntriesWanted();
    void stopsWhenTheSinkTakesNothing();
};

void TestDifferenceWriter::textHasALineForEachChange()
{
    const QByteArray expected = "removed\t=alice␊\tgone\tSupport mail\n"
                                "changed\t=alice␊\tc-1\tconfig.n\t1.10\t1e400\n"
                                "changed\t=alice␊\tc-1\tconfig.token\t\"***\"\t\"***\"\n"
                                "changed\t=alice␊\tc-1\tconfig.x\t\"=1+1\"\t-\n"
                                "changed\t=alice␊\tc-1\tconfig.y\t-\t\"a\\tb\"\n"
                                "added\t=alice␊\t+new\t-\n";
    QCOMPARE(written(DifferenceFormat::Text, *example()), expected);
}

void TestDifferenceWriter::csvIsGuardedAndQuoted()
{
    const QByteArray key = "\"'=alice\n\",";
    const QByteArray expected = "change,requested_user,id,path,old,new\r\n"
                                "removed,"
        + key + "gone,,,\r\nchanged," + key + "c-1,config.n,1.10,1e400\r\nchanged," + key
        + "c-1,config.token,\"\"\"***\"\"\",\"\"\"***\"\"\"\r\nchanged," + key
        + "c-1,config.x,\"\"\"=1+1\"\"\",\r\nchanged," + key
        + "c-1,config.y,,\"\"\"a\\tb\"\"\"\r\nadded," + key + "'+new,,,\r\n";
    QCOMPARE(written(DifferenceFormat::Csv, *example()), expected);
}

void TestDifferenceWriter::secretsAreMaskedInEveryField()
{
    QByteArray row = connection("added");
    row.replace("\"Support mail\"", R"({"token":"canary"})");
    row.replace("\"added\"", R"({"id":"added","token":"canary"})");
    const auto difference = compareLists(side(u"old"_s, {}), side(u"new"_s, {row}));
    for (const auto format :
        {DifferenceFormat::Text, DifferenceFormat::Csv, DifferenceFormat::Json}) {
        const QByteArray text = written(format, *difference);
        QVERIFY2(!text.contains("canary") && text.contains("***"), text.constData());
    }
    QVERIFY(written(DifferenceFormat::Text, *difference).contains(R"({"token":"***"})"));
}

void TestDifferenceWriter::jsonKeepsValuesAsTheyAre()
{
    const QByteArray json = written(DifferenceFormat::Json, *example());
    QVERIFY2(json.contains(R"({"path":"config.n","old":1.10,"new":1e400})"), json.constData());
    QVERIFY(!json.contains("hush"));
    // QJsonDocument has no number that large.
    const auto document =
        QJsonDocument::fromJson(QByteArray(json).replace("1e400", "1e40")).object();
    QCOMPARE(document["schema"_L1].toInt(), 1);
    QCOMPARE(document["matched_by"_L1].toArray(), QJsonArray({u"requested_user"_s, u"id"_s}));
    const QJsonObject after = document["new"_L1].toObject();
    QCOMPARE(after["name"_L1].toString(), u"new\"file"_s);
    QCOMPARE(after["rows"_L1].toInt(), 3);
    QCOMPARE(after["complete"_L1].toBool(true), false);
    QCOMPARE(document["old"_L1].toObject()["complete"_L1].toBool(), true);
    for (const auto *count : {"added", "removed", "changed", "unchanged"}) {
        QCOMPARE(document[QLatin1String(count)].toInt(), 1);
    }
    QCOMPARE(document["caveats"_L1].toArray(), QJsonArray({u"Nobody knows."_s}));
    const QJsonArray differences = document["differences"_L1].toArray();
    QCOMPARE(differences.size(), 3);
    const QJsonObject changed = differences[1].toObject();
    QCOMPARE(changed["change"_L1].toString(), u"changed"_s);
    QCOMPARE(changed["requested_user"_L1].toString(), u"=alice\n"_s);
    QCOMPARE(changed["id"_L1].toString(), u"c-1"_s);
    const QJsonArray changes = changed["changes"_L1].toArray();
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes[2].toObject().keys(), QStringList({u"old"_s, u"path"_s}));
    QCOMPARE(changes[3].toObject()["new"_L1].toString(), u"a\tb"_s);
    const QJsonObject added = differences[2].toObject();
    QCOMPARE(added["change"_L1].toString(), u"added"_s);
    QVERIFY(added["label"_L1].isNull());
    QVERIFY(!added.contains("changes"_L1));
}

void TestDifferenceWriter::writesOnlyTheEntriesWanted()
{
    const DifferencePointer difference = example();
    QByteArray all;
    QVERIFY(writeDifference(DifferenceFormat::Text, *difference,
        std::span(difference->entries).last(1), [&all](const QByteArray &bytes) {
            all += bytes;
            return true;
        }));
    QCOMPARE(all, QByteArray("added\t=alice␊\t+new\t-\n"));
}

void TestDifferenceWriter::stopsWhenTheSinkTakesNothing()
{
    QByteArrayList rows;
    for (int i = 0; i < 40'000; ++i) {
        rows << connection("c-" + QByteArray::number(i));
    }
    const auto difference = compareLists(side(u"old"_s, rows), side(u"new"_s, {}));
    int pieces = 0;
    QVERIFY(!writeDifference(DifferenceFormat::Json, *difference, difference->entries,
        [&pieces](const QByteArray &bytes) {
            ++pieces;
            return bytes.size() < 1024LL * 1024;
        }));
    QCOMPARE(pieces, 1);
}

QTEST_GUILESS_MAIN(TestDifferenceWriter)
#include "tst_differencewriter.moc"
