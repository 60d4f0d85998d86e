// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <QTest>
#include <QTimeZone>

#include "app/answers/checkrun.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestChecks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreOwnAndFound();
    void findsTheRowAndNotItsNeighbour_data();
    void findsTheRowAndNotItsNeighbour();
    void duplicatesAreActiveAndOfOneUser();
    void theUserWhoWasAskedForOwnsRowsWithoutAnOwner();
    void agesAreMeasuredFromTheReadingAndCanBeChosen();
    void whatCannotBeCheckedSaysSo();
    void countsTheUsers();
    void givesNothingWhenCancelled();
};

using Members = std::map<QByteArray, QByteArray>;

/// A connection that no check finds but owner-not-creator, with other values.
static QByteArray connectionLike(const Members &members)
{
    QByteArray json = connection("c-1");
    const Members usual{{"label", R"("Support mail")"}, {"integration", R"("gmail")"},
        {"integration_type", R"("connectors")"}, {"status", R"("active")"}, {"user_id", R"("u-1")"},
        {"workspace_id", R"("w-1")"}, {"credential_id", R"("k-1")"}, {"created_by", R"("u-2")"},
        {"created_at", R"("2026-01-02T03:04:05.123456Z")"},
        {"updated_at", R"("2026-02-03T04:05:06Z")"}, {"config", R"({"a":1})"}};
    for (const auto &[key, value] : members) {
        const QByteArray before = '"' + key + "\":" + usual.at(key);
        Q_ASSERT(json.contains(before));
        json.replace(before, value.isEmpty() ? "\"extra\":1" : '"' + key + "\":" + value);
    }
    return json;
}

static RowContext usualContext()
{
    RowContext context;
    context.readAt = QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::utc());
    context.workspace = u"w-1"_s;
    return context;
}

static ViewedRows viewed(const QByteArrayList &connections)
{
    ViewedRows rows;
    rows.list.append(block(connections), 0, int(connections.size()));
    return rows;
}

static CheckResult checked(
    Check check, const ViewedRows &rows, const RowContext &about = usualContext())
{
    return runChecks(rows, about, {check}, [] { return false; }).front();
}

void TestChecks::namesAreOwnAndFound()
{
    QStringList names;
    for (const CheckInfo &info : checkTable()) {
        names << QLatin1StringView(info.name);
        QVERIFY(checkByName(names.last().toUpper()) == info.check);
        QVERIFY(!checkMeaning(info.check).isEmpty() && !checkAdvice(info.check).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!checkByName(u"nonsense"));
}

void TestChecks::findsTheRowAndNotItsNeighbour_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Members>("found");
    QTest::addColumn<Members>("neighbour");
    int number = 0;
    const auto row = [&number](const char *check, const Members &found, const Members &neighbour) {
        QTest::addRow("%s %d", check, ++number) << QString::fromLatin1(check) << found << neighbour;
    };
    const auto since = [](const char *status, const char *time) {
        return Members{{"status", '"' + QByteArray(status) + '"'},
            {"created_at", R"("2020-01-01T00:00:00Z")"},
            {"updated_at", '"' + QByteArray(time) + '"'}};
    };
    row("error", {{"status", R"("error")"}}, {{"status", R"("Error")"}});
    row("expired", {{"status", R"("expired")"}}, {{"status", R"("error")"}});
    row("error-long", since("error", "2026-02-21T23:59:59Z"),
        since("error", "2026-02-22T00:00:00Z"));
    row("error-long", since("error", "2026-02-01T00:00:00Z"),
        since("expired", "2026-02-01T00:00:00Z"));
    row("expired-long", since("expired", "2026-01-29T23:59:59Z"),
        since("expired", "2026-01-30T00:00:00Z"));
    row("testing-long", since("testing", "2026-02-27T23:59:59Z"),
        since("testing", "2026-02-28T00:00:00Z"));
    row("inactive-long", since("inactive", "2025-11-30T23:59:59Z"),
        since("inactive", "2025-12-01T00:00:00Z"));
    row("stale", since("active", "2025-02-28T23:59:59Z"), since("active", "2025-03-01T00:00:00Z"));
    row("foreign-workspace", {{"workspace_id", R"("w-2")"}}, {{"workspace_id", R"("w-1")"}});
    row("clear-secret", {{"config", R"({"api_key":"abc"})"}}, {{"config", R"({"api_key":"***"})"}});
    row("clear-secret", {{"config", R"({"a":["ghp_123456789"]})"}}, {{"config", R"({"a":["x"]})"}});
    row("clear-secret", {{"config", R"({"a":{"token":{"b":1}}})"}},
        {{"config", R"({"max_tokens":1,"token":null,"secret":""})"}});
    row("bad-time", {{"updated_at", R"("yesterday")"}}, {});
    row("bad-time", {{"created_at", R"("2026-02-30T00:00:00Z")"}}, {});
    row("bad-time", {{"updated_at", "7"}}, {{"updated_at", ""}});
    row("bad-time", {{"updated_at", R"("2026-03-01T00:05:01Z")"}},
        {{"updated_at", R"("2026-03-01T00:05:00Z")"}});
    row("bad-time", {{"updated_at", R"("2026-01-02T03:04:05Z")"}},
        {{"updated_at", R"("2026-01-02T03:04:05.123456Z")"}});
    row("faulty-row", {{"integration", ""}}, {{"label", ""}});
    row("faulty-row", {{"integration", "7"}}, {{"user_id", "null"}});
    row("owner-not-creator", {{"created_by", R"("u-2")"}}, {{"created_by", R"("\u0075-1")"}});
    row("owner-not-creator", {}, {{"user_id", "null"}});
    row("no-owner", {{"user_id", "null"}}, {{"user_id", ""}});
    row("unknown-value", {{"status", R"("new")"}}, {{"status", "7"}});
    row("unknown-value", {{"integration_type", R"("new")"}}, {{"integration_type", ""}});
    row("shared-credential", {}, {{"credential_id", R"("k-2")"}});
    row("duplicate", {{"user_id", R"("u-9")"}}, {});
}

void TestChecks::findsTheRowAndNotItsNeighbour()
{
    QFETCH(QString, check);
    QFETCH(Members, found);
    QFETCH(Members, neighbour);
    const Check wanted = *checkByName(check);
    QByteArrayList rows{connectionLike(found), connectionLike(neighbour)};
    if (checkInfo(wanted).needsList) {
        // In the first case a second user, in the second one more of the same user.
        rows << connectionLike({{"user_id", R"("u-9")"}, {"label", R"("x")"}});
    }
    const std::vector<int> expected =
        checkInfo(wanted).needsList ? std::vector<int>{0, 2} : std::vector<int>{0};
    const CheckResult result = checked(wanted, viewed(rows));
    QVERIFY(result.notChecked.isEmpty());
    QVERIFY2(result.rows == expected, qPrintable(QString::number(result.rows.size())));
}

void TestChecks::duplicatesAreActiveAndOfOneUser()
{
    const auto others = {Members{{"status", R"("inactive")"}}, Members{{"user_id", R"("u-3")"}},
        Members{{"workspace_id", R"("w-2")"}}, Members{{"integration", R"("slack")"}},
        Members{{"integration", "null"}}};
    for (const Members &other : others) {
        QVERIFY(checked(Check::Duplicate, viewed({connectionLike({}), connectionLike(other)}))
                    .rows.empty());
    }
    const auto found = checked(Check::Duplicate,
        viewed({connectionLike({}), connectionLike({{"integration", R"("gm\u0061il")"}})}));
    QCOMPARE(found.rows.size(), std::size_t(2));
    QCOMPARE(found.users, 1);
}

void TestChecks::theUserWhoWasAskedForOwnsRowsWithoutAnOwner()
{
    const QByteArray nobodys = connectionLike({{"user_id", "null"}});
    const BlockPointer made = block(QByteArrayList{nobodys, nobodys});
    ViewedRows rows;
    rows.users = QStringList{u"ann"_s, u"bob"_s};
    rows.list.append(made, 0, 1, 0);
    rows.list.append(made, 1, 1, 1);
    QVERIFY(checked(Check::Duplicate, rows).rows.empty());
    QCOMPARE(checked(Check::SharedCredential, rows).rows.size(), std::size_t(2));
    rows.users = QStringList();
    QVERIFY(checked(Check::SharedCredential, rows).rows.empty());
    QVERIFY(checked(Check::Duplicate, rows).rows.empty());
}

void TestChecks::agesAreMeasuredFromTheReadingAndCanBeChosen()
{
    const ViewedRows rows = viewed({connectionLike({{"status", R"("error")"}})});
    RowContext about = usualContext();
    QCOMPARE(checked(Check::ErrorLong, rows, about).rows.size(), std::size_t(1));
    about.ages[std::size_t(Check::ErrorLong)] = *Age::parse(u"4w");
    QVERIFY(checked(Check::ErrorLong, rows, about).rows.empty());
    about.readAt = about.readAt.addDays(3);
    QCOMPARE(checked(Check::ErrorLong, rows, about).rows.size(), std::size_t(1));
}

void TestChecks::whatCannotBeCheckedSaysSo()
{
    const ViewedRows rows = viewed(
        {connectionLike({{"config", R"({"api_key":"abc"})"}, {"workspace_id", R"("w-2")"}})});
    RowContext about = usualContext();
    about.isMasked = true;
    about.workspace.clear();
    for (const Check check : {Check::ClearSecret, Check::ForeignWorkspace}) {
        QVERIFY(!checked(check, rows, about).notChecked.isEmpty());
        QVERIFY(checked(check, rows, about).rows.empty());
        QVERIFY(checked(check, rows).notChecked.isEmpty());
        QCOMPARE(checked(check, rows).rows.size(), std::size_t(1));
    }
}

void TestChecks::countsTheUsers()
{
    const QByteArray error = connectionLike({{"status", R"("error")"}});
    const QByteArray other = connectionLike({{"status", R"("error")"}, {"user_id", R"("u-7")"}});
    const CheckResult result =
        checked(Check::Error, viewed({error, connectionLike({}), other, error}));
    QVERIFY((result.rows == std::vector<int>{0, 2, 3}));
    QCOMPARE(result.users, 2);
}

void TestChecks::givesNothingWhenCancelled()
{
    QVERIFY(runChecks(viewed({connection()}), usualContext(), {Check::Error}, [] {
        return true;
    }).empty());
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
