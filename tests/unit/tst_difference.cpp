// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <random>

#include <QTest>

#include "app/compare/comparison.h"
#include "app/compare/differencemodel.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

ComparedSide side(const QByteArrayList &rows)
{
    ComparedSide side;
    side.name = u"a file"_s;
    side.rows.list.append(block(rows), 0, int(rows.size()));
    return side;
}

/// The users' rows in their order.
ComparedSide side(const std::vector<std::pair<QString, QByteArrayList>> &users)
{
    ComparedSide side;
    for (const auto &[user, rows] : users) {
        side.rows.list.append(block(rows), 0, int(rows.size()), int(side.rows.users.size()));
        side.rows.users << user;
    }
    return side;
}

/// “changed alice/c-1 status”, in order.
QStringList told(const Difference &difference)
{
    QStringList lines;
    for (const DifferenceEntry &entry : difference.entries) {
        const QString user = difference.requestedUser(entry);
        lines << (changeWord(entry.kind) + u' ' + (user.isNull() ? user : user + u'/')
            + difference.row(entry).text(Field::Id) + u' ' + difference.summary(entry))
                     .trimmed();
    }
    return lines;
}

QByteArray withStatus(const QByteArray &id, const QByteArray &status)
{
    return connection(id).replace("\"active\"", '"' + status + '"');
}

} // namespace

class TestDifference final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsRowsByTheirIds();
    void matchesUsersOnlyWhenBothSidesKnowThem();
    void comparesRowsOfOneKeyInTheirOrder();
    void matchesRowsWithoutAnIdByTheirText();
    void readsEscapesInIds();
    void countsMaskedValues();
    void summarizesWhatChanged();
    void saysWhatIsNotProven();
    void findsEntriesByKindAndText();
    void showsValuesAsCellsDo();
    void givesUpWhenCancelled();
    void findsExactlyTheEditsThatWereMade_data();
    void findsExactlyTheEditsThatWereMade();
};

void TestDifference::findsRowsByTheirIds()
{
    const auto difference = compareLists(
        side(QByteArrayList{connection("a"), connection("b"), connection("c"), connection("d")}),
        side(QByteArrayList{connection("e"), withStatus("d", "error"), connection("a"),
            withStatus("c", "expired"), connection("f")}));
    QCOMPARE(told(*difference),
        QStringList({u"removed b"_s, u"changed c status"_s, u"changed d status"_s, u"added e"_s,
            u"added f"_s}));
    QCOMPARE(difference->counts.added, 2);
    QCOMPARE(difference->counts.removed, 1);
    QCOMPARE(difference->counts.changed, 2);
    QCOMPARE(difference->counts.unchanged, 1);
    QVERIFY(!difference->matchesUsers);
    const DifferenceEntry &changed = difference->entries[2];
    QCOMPARE(changed.oldRow, 3);
    QCOMPARE(changed.newRow, 1);
    const std::vector<FieldChange> changes = difference->changes(changed);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].oldJson, std::optional<std::string>("\"active\""));
    QCOMPARE(changes[0].newJson, std::optional<std::string>("\"error\""));
    const auto none = compareLists(side(QByteArrayList()), side(QByteArrayList()));
    QCOMPARE(told(*none), QStringList());
}

void TestDifference::matchesUsersOnlyWhenBothSidesKnowThem()
{
    const ComparedSide before =
        side({{u"alice"_s, {connection("1")}}, {u"bob"_s, {connection("1"), connection("2")}}});
    const ComparedSide after =
        side({{u"bob"_s, {withStatus("1", "error")}}, {u"alice"_s, {connection("1")}}});
    const auto both = compareLists(before, after);
    QVERIFY(both->matchesUsers);
    QCOMPARE(told(*both), QStringList({u"changed bob/1 status"_s, u"removed bob/2"_s}));
    const auto one = compareLists(before, side(QByteArrayList{connection("1"), connection("2")}));
    QVERIFY(!one->matchesUsers);
    QCOMPARE(told(*one), QStringList({u"removed bob/1"_s}));
    QCOMPARE(one->counts.oldDuplicates, 1);
}

void TestDifference::comparesRowsOfOneKeyInTheirOrder()
{
    const auto difference =
        compareLists(side(QByteArrayList{withStatus("a", "x"), withStatus("a", "y"),
                         connection("b"), withStatus("a", "z")}),
            side(QByteArrayList{withStatus("a", "x"), withStatus("a", "w")}));
    QCOMPARE(
        told(*difference), QStringList({u"changed a status"_s, u"removed b"_s, u"removed a"_s}));
    QCOMPARE(difference->counts.oldDuplicates, 2);
    QCOMPARE(difference->counts.newDuplicates, 1);
    QVERIFY(shownText(difference->caveats()).contains("repeat the ID of an earlier row"_L1));
}

void TestDifference::matchesRowsWithoutAnIdByTheirText()
{
    const QByteArray noId = connectionWith("id", {});
    const QByteArray emptyId = connectionWith("id", "\"\"");
    const QByteArray nullId = connectionWith("id", "null");
    const QByteArray numberId = connectionWith("id", "7");
    const auto same = compareLists(side(QByteArrayList{noId, emptyId, nullId, numberId}),
        side(QByteArrayList{numberId, nullId, emptyId, noId}));
    QCOMPARE(told(*same), QStringList());
    QCOMPARE(same->counts.oldDuplicates, 0);
    const auto other = compareLists(side(QByteArrayList{noId}),
        side(QByteArrayList{QByteArray(noId).replace("active", "error")}));
    QCOMPARE(other->counts.removed, 1);
    QCOMPARE(other->counts.added, 1);
}

void TestDifference::readsEscapesInIds()
{
    const auto difference = compareLists(side(QByteArrayList{connection(R"(\u0061\/é)")}),
        side(QByteArrayList{connection("a/\\u00e9")}));
    QCOMPARE(told(*difference), QStringList());
    QCOMPARE(difference->counts.unchanged, 1);
}

void TestDifference::countsMaskedValues()
{
    const QByteArray masked = connectionWith("config", R"({"token":"***","a":["***"]})");
    const QByteArray shown = connectionWith("config", R"({"token":"hush","a":["***"]})");
    const auto same = compareLists(side(QByteArrayList{masked}), side(QByteArrayList{masked}));
    QCOMPARE(same->counts.masked, 2);
    const auto half = compareLists(side(QByteArrayList{masked}), side(QByteArrayList{shown}));
    QCOMPARE(half->counts.masked, 2);
    QCOMPARE(half->counts.unchanged, 1);
    QVERIFY(shownText(half->caveats()).contains("masked"_L1));
}

void TestDifference::summarizesWhatChanged()
{
    const auto difference = compareLists(side(QByteArrayList{connectionWith("config",
                                             R"({"a":1,"b":{"c":1},"d\ne":1,"f":1,"g":1})")}),
        side(QByteArrayList{
            connectionWith("config", R"({"a":2,"b":{"c":2},"d\ne":2,"f":2,"g":2})")}));
    const QString summary = difference->summary(difference->entries.front());
    QVERIFY2(
        summary.startsWith(u"config.a, config.b.c, config[\"d\\u000ae\"]"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u'2'), qPrintable(summary));
}

void TestDifference::saysWhatIsNotProven()
{
    ComparedSide before = side(QByteArrayList{connection("a")});
    ComparedSide after = before;
    QVERIFY(compareLists(before, after)->isProven());
    QVERIFY(compareLists(before, after)->caveats().isEmpty());
    after.incompleteReason = u"“new” is not complete: partial."_s;
    const auto doubtful = compareLists(before, after);
    QVERIFY(!doubtful->isProven());
    QCOMPARE(doubtful->caveats(), QList<Sentence>{after.incompleteReason});
    QVERIFY(!compareLists(after, before)->isProven());
    QVERIFY(comparedSide(u"alice"_s, before.rows, Verdict::Complete).isComplete());
    const ComparedSide live = comparedSide(u"alice"_s, before.rows, Verdict::Changed);
    QVERIFY2(live.incompleteReason.shown.contains(verdictText(Verdict::Changed)),
        qPrintable(live.incompleteReason.shown));
    QVERIFY2(
        live.incompleteReason.shown.contains("alice"_L1), qPrintable(live.incompleteReason.shown));

    after.incompleteReason = {};
    before.origin = Manifest();
    after.origin = Manifest();
    before.origin->setUsers({{u"alice"_s, Verdict::Complete, 1, 1, 1, {}}});
    after.origin->setUsers({{u"bob"_s, Verdict::Complete, 1, 1, 1, {}}});
    after.origin->server = u"https://other"_s;
    after.origin->workspaceId = u"w"_s;
    after.origin->filters.statuses << u"error"_s;
    const QList<Sentence> caveats = compareLists(before, after)->caveats();
    QCOMPARE(caveats.size(), 5);
    for (const auto word : {"servers"_L1, "workspaces"_L1, "filters"_L1, "user"_L1}) {
        QVERIFY2(shownText(caveats).contains(word), word.data());
    }
}

void TestDifference::findsEntriesByKindAndText()
{
    const auto config = [](const QByteArray &id, const QByteArray &json) {
        return connection(id).replace(R"({"a":1})", json);
    };
    const auto difference = compareLists(
        side(QByteArrayList{config("gone", R"({"n":"needle"})"),
            config("c-1", R"({"was":"needle","pwd":"hush"})"), withStatus("c-2", "error")}),
        side(QByteArrayList{
            config("c-1", R"({"was":"hay"})"), connection("c-2"), connection("new")}));
    const auto found = [&difference](const DifferenceFilter &filter) {
        QStringList ids;
        for (const DifferenceEntry &entry : matchingEntries(*difference, filter)) {
            ids << difference->row(entry).text(Field::Id);
        }
        return ids;
    };
    QCOMPARE(found({}), QStringList({u"gone"_s, u"c-1"_s, u"c-2"_s, u"new"_s}));
    QCOMPARE(
        found({{ChangeKind::Added, ChangeKind::Removed}, {}}), QStringList({u"gone"_s, u"new"_s}));
    QCOMPARE(found({{}, {}}), QStringList()); // No kind is wanted.
    const auto finding = [](const QString &text) {
        DifferenceFilter filter;
        filter.find = text;
        return filter;
    };
    QCOMPARE(found(finding(u"NEEDLE"_s)), QStringList({u"gone"_s, u"c-1"_s}));
    QCOMPARE(found({{ChangeKind::Changed}, u"needle"_s}), QStringList({u"c-1"_s}));
    QCOMPARE(found(finding(u"config.was"_s)), QStringList({u"c-1"_s}));
    QCOMPARE(found(finding(u"hush"_s)), QStringList());
    QVERIFY(matchingEntries(*difference, finding(u"needle"_s), [] { return true; }).empty());
}

void TestDifference::showsValuesAsCellsDo()
{
    QVERIFY(changeValueText(std::nullopt).isNull());
    QCOMPARE(changeValueText("\"\""), u""_s);
    QVERIFY(!changeValueText("\"\"").isNull());
    QCOMPARE(changeValueText("null"), u"null"_s);
    QCOMPARE(changeValueText(R"("a\u0009\u202e")"), u"a␉⟨U+202E⟩"_s);
    QCOMPARE(changeValueText(R"({"a":[1.10]})"), u"{\"a\":[1.10]}"_s);
}

void TestDifference::givesUpWhenCancelled()
{
    const ComparedSide rows = side(QByteArrayList{connection("a")});
    QVERIFY(!compareLists(rows, rows, [] { return true; }));
}

void TestDifference::findsExactlyTheEditsThatWereMade_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

/// 10,000 rows, about a third of them edited at random, in a new order.
void TestDifference::findsExactlyTheEditsThatWereMade()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    QByteArrayList before;
    QByteArrayList after;
    QStringList expected;
    QStringList added;
    const auto config = [](const QByteArray &url, const QByteArray &more) {
        return R"({"server":{"url":")" + url + R"(","token":"***"},"n":[1,2]})" + more;
    };
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = "c-" + QByteArray::number(i);
        const QString name = QString::fromLatin1(id);
        const QByteArray row = connection(id).replace(R"({"a":1})", config("u", {}));
        before << row;
        switch (random() % 12) {
        case 0:
            expected << u"removed "_s + name;
            break;
        case 1:
            expected << u"changed "_s + name + u" status"_s;
            after << QByteArray(row).replace("\"active\"", "\"error\"");
            break;
        case 2:
            expected << u"changed "_s + name + u" label, config.server.url"_s;
            after << QByteArray(row)
                         .replace("Support mail", "Other")
                         .replace(config("u", {}), config("v", {}));
            break;
        case 3:
            expected << u"changed "_s + name + u" config.n[1]"_s;
            after << QByteArray(row).replace("[1,2]", "[ 1 ]");
            break;
        case 4: // The same in other words, and another masked value.
            after << QByteArray(row)
                         .replace("Support", R"(\u0053upport)")
                         .replace("\"***\"", "\"hush\"")
                         .replace(":[1,2]", " : [1, 2]");
            break;
        case 5:
            added << u"added new-"_s + name;
            after << row << connection("new-" + id);
            break;
        default:
            after << row;
        }
    }
    std::ranges::shuffle(after, random);
    const auto difference = compareLists(side(before), side(after));
    QStringList found = told(*difference);
    expected += added;
    std::ranges::sort(found);
    std::ranges::sort(expected);
    QCOMPARE(found, expected);
    const Difference::Counts &counts = difference->counts;
    QCOMPARE(counts.added, int(added.size()));
    QCOMPARE(counts.removed + counts.changed, int(expected.size() - added.size()));
    QCOMPARE(counts.unchanged, 10'000 - counts.removed - counts.changed);
    QCOMPARE(counts.masked, 10'000 - counts.removed);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
