// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "app/compare/snapshot.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QByteArray lines(const QByteArrayList &rows) { return rows.join('\n') + '\n'; }

/// “alice/1”, in order.
QStringList rowsOf(const Snapshot &snapshot)
{
    QStringList rows;
    for (int row = 0; row < snapshot.rows.list.rowCount(); ++row) {
        const RowRef ref = snapshot.rows.list.at(row);
        rows << snapshot.rows.userOf(ref) + u'/' + ref.text(Field::Id);
    }
    return rows;
}

QByteArray named(const QByteArray &id, const QByteArray &userJson)
{
    return connection(id).replace(0, 1, "{\"requested_user\":" + userJson + ',');
}

} // namespace

class TestSnapshot final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheManifestsStory();
    void isCompleteOnlyWhenAllIsProven_data();
    void isCompleteOnlyWhenAllIsProven();
    void knowsUsersByTheManifestsCounts_data();
    void knowsUsersByTheManifestsCounts();
    void knowsUsersByAKeyInTheRows();
    void opensWithoutAManifest();
    void aDamagedFileIsRefusedWithTheLine();
    void aTotalThatSaysMoreIsTold();
    void anEmptyFileNeedsAManifest();
    void usersOfManyPiecesKeepTheirRows();

private:
    QString path() const { return m_folder.filePath(u"list.ndjson"_s); }

    /// Writes the file and a manifest that describes it, changed by `change`.
    Snapshot open(
        const QByteArray &bytes, std::vector<ManifestUser> users,
        const std::function<void(Manifest &)> &change = [](Manifest &) {})
    {
        Manifest manifest =
            Manifest::begun(QDateTime(QDate(2026, 7, 1), QTime(8, 0), QTimeZone::utc()));
        manifest.finishedAt = manifest.startedAt.addSecs(90);
        manifest.server = u"https://api.mielto.com"_s;
        manifest.setUsers(std::move(users));
        manifest.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        change(manifest);
        mielto::testing::put(path(), bytes);
        mielto::testing::put(manifestPathOf(path()), manifest.toJson());
        const auto snapshot = readSnapshot(path());
        return snapshot ? *snapshot : Snapshot();
    }
    Snapshot openPlain(const QByteArray &bytes)
    {
        QFile::remove(manifestPathOf(path()));
        mielto::testing::put(path(), bytes);
        const auto snapshot = readSnapshot(path());
        return snapshot ? *snapshot : Snapshot();
    }
    static ManifestUser user(const QString &name, qint64 rows)
    {
        return {name, Verdict::Complete, rows, rows, 1, {}};
    }

    QTemporaryDir m_folder;
};

void TestSnapshot::tellsTheManifestsStory()
{
    const Snapshot snapshot = open(lines({connection("a"), connectionWith("status", "5")}),
        {user(u"alice"_s, 1), user(u"bob"_s, 1)}, [](Manifest &manifest) {
            manifest.workspaceId = u"ws-\u202E1"_s;
            manifest.filters.statuses << u"error"_s << u"expired"_s;
        });
    const QString story = snapshot.story().join(u'\n');
    for (const auto &piece : {u"2 connection"_s, u"2 user"_s, u"https://api.mielto.com"_s,
             u"ws-⟨U+202E⟩1"_s, u"2026-07-01 08:01 UTC"_s, u"error, expired"_s,
             u"File unchanged since export (2 rows)."_s, u"are masked"_s, u"wrong type"_s}) {
        QVERIFY2(story.contains(piece), qPrintable(piece + u" in\n"_s + story));
    }
    QCOMPARE(snapshot.faultyRows, 1);
    QVERIFY(snapshot.isIntact);
    QCOMPARE(snapshot.incompleteReason().shown, QString());
}

void TestSnapshot::isCompleteOnlyWhenAllIsProven_data()
{
    using Change = std::function<void(Manifest &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("incompleteReason"); // Empty: none.
    const QByteArray whole = lines({connection("a"), connection("b")});
    const Change none = [](Manifest &) {};
    QTest::newRow("complete") << none << whole << QString();
    QTest::newRow("JSON") << none
                          << QByteArray("{\"connections\":[\n" + connection("a") + ",\n"
                                 + connection("b") + "\n],\"total\":2}\n")
                          << QString();
    QTest::newRow("the file was changed")
        << Change([](Manifest &manifest) { manifest.sha256 = QByteArray(64, '0'); }) << whole
        << u"has changed"_s;
    QTest::newRow("another number of rows")
        << none << lines({connection("a")}) << u"1 of the 2 rows"_s;
    for (const Verdict verdict : {Verdict::Limited, Verdict::Changed, Verdict::Partial}) {
        QTest::newRow(qPrintable(verdictWord(verdict))) << Change([verdict](Manifest &manifest) {
            std::vector<ManifestUser> users = manifest.users;
            users.front().verdict = verdict;
            manifest.setUsers(users);
        }) << whole << verdictText(std::min(verdict, Verdict::Partial));
    }
    QTest::newRow("the rows shown only") << Change([](Manifest &manifest) {
        manifest.scope = Scope::Shown;
        manifest.setUsers({{u"alice"_s, Verdict::Limited, 2, 2, 1, {}}});
    }) << whole << verdictText(Verdict::Limited);
    QTest::newRow("a total that says more")
        << none
        << QByteArray("{\"total\":1240,\"connections\":[\n" + connection("a") + ",\n"
               + connection("b") + "\n]}\n")
        << u"1,240 connections, but has 2"_s;
    QTest::newRow("a manifest that contradicts itself")
        << Change([](Manifest &manifest) { manifest.rows = 3; }) << whole
        << u"manifest is damaged"_s;
}

void TestSnapshot::isCompleteOnlyWhenAllIsProven()
{
    QFETCH(std::function<void(Manifest &)>, change);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, incompleteReason);
    const Snapshot snapshot = open(bytes, {user(u"alice"_s, 2)}, change);
    QVERIFY(!snapshot.rows.list.isEmpty());
    if (incompleteReason.isEmpty()) {
        QCOMPARE(snapshot.incompleteReason().shown, QString());
    } else {
        QVERIFY2(snapshot.incompleteReason().shown.contains(incompleteReason),
            qPrintable(snapshot.incompleteReason().shown));
        QVERIFY2(snapshot.incompleteReason().shown.contains(u"“list.ndjson”"_s),
            qPrintable(snapshot.incompleteReason().shown));
    }
}

void TestSnapshot::knowsUsersByTheManifestsCounts_data()
{
    QTest::addColumn<QByteArrayList>("rows");
    QTest::addColumn<QStringList>("expected");
    const QByteArray a = connection("a");
    const QByteArray b = connection("b");
    const QByteArray c = connection("c");
    QTest::newRow("all there") << QByteArrayList{a, b, c}
                               << QStringList{u"alice/a"_s, u"alice/b"_s, u"carol/c"_s};
    QTest::newRow("one missing") << QByteArrayList{a, b} << QStringList{u"/a"_s, u"/b"_s};
    QTest::newRow("one more") << QByteArrayList{a, b, c, a}
                              << QStringList{u"/a"_s, u"/b"_s, u"/c"_s, u"/a"_s};
}

void TestSnapshot::knowsUsersByTheManifestsCounts()
{
    QFETCH(QByteArrayList, rows);
    QFETCH(QStringList, expected);
    const Snapshot snapshot =
        open(lines(rows), {user(u"alice"_s, 2), user(u"bob"_s, 0), user(u"carol"_s, 1)});
    QCOMPARE(rowsOf(snapshot), expected);
}

void TestSnapshot::knowsUsersByAKeyInTheRows()
{
    const Snapshot snapshot = openPlain(lines({named("1", "\"alice\""), named("2", "\"alice\""),
        named("3", R"("b\u006fb")"), named("4", "7"), connection("5"), named("6", "\"alice\"")}));
    QCOMPARE(rowsOf(snapshot),
        QStringList({u"alice/1"_s, u"alice/2"_s, u"bob/3"_s, u"/4"_s, u"/5"_s, u"alice/6"_s}));
    // The name alone makes no users.
    QCOMPARE(openPlain(lines({connectionWith("label", "\"requested_user\"")})).rows.users,
        QStringList());
}

void TestSnapshot::opensWithoutAManifest()
{
    const Snapshot snapshot = openPlain(lines({connection("a"), connection("b")}));
    QCOMPARE(rowsOf(snapshot), QStringList({u"/a"_s, u"/b"_s}));
    QVERIFY(snapshot.rows.users.isEmpty());
    QVERIFY(!snapshot.manifest);
    QVERIFY(!snapshot.isIntact);
    QVERIFY(!snapshot.manifestFault.isEmpty());
    QVERIFY(!snapshot.incompleteReason().isEmpty());
}

/// Even where the manifest describes it.
void TestSnapshot::aDamagedFileIsRefusedWithTheLine()
{
    const QByteArray bytes = lines({connection("a"), "{", connection("b")});
    QCOMPARE(open(bytes, {user(u"alice"_s, 3)}).path, QString());
    const auto refused = readSnapshot(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FailureKind::Usage);
    const QString words = refused.error().sentence.shown;
    QVERIFY2(words.contains(u"Line 2 is not JSON."_s), qPrintable(words));
}

void TestSnapshot::aTotalThatSaysMoreIsTold()
{
    const QByteArray rows = connection("a") + ",\n" + connection("b");
    for (const QByteArray &bytes : {"{\"connections\":[" + rows + "],\"total\":240,\"skip\":0}",
             "{\"total\":240,\"connections\":[\n" + rows + "\n]}\n"}) {
        const Snapshot snapshot = openPlain(bytes);
        QCOMPARE(snapshot.total, 240);
        const QString told = u"It says that there are 240 connections, but has 2."_s;
        QVERIFY2(snapshot.incompleteReason().shown.contains(told),
            qPrintable(snapshot.incompleteReason().shown));
        QVERIFY2(snapshot.story().contains(told), qPrintable(snapshot.story().join(u' ')));
    }
    for (const QByteArray total : {"2", "\"240\"", "-1", "240.0", "null"}) {
        const Snapshot snapshot =
            openPlain("{\"connections\":[" + rows + "],\"total\":" + total + '}');
        QVERIFY2(!snapshot.story().join(u' ').contains(u"It says"_s), total.constData());
    }
}

void TestSnapshot::anEmptyFileNeedsAManifest()
{
    QFile::remove(manifestPathOf(path()));
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \r\n\n")}) {
        QVERIFY(mielto::testing::put(path(), bytes));
        const auto refused = readSnapshot(path());
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.shown.contains(u"contains no connections"_s));
        const Snapshot opened = open(bytes, {user(u"alice"_s, 0)});
        QCOMPARE(opened.path, path());
        QCOMPARE(opened.incompleteReason().shown, QString());
        QCOMPARE(opened.rows.users, QStringList(u"alice"_s));
        QFile::remove(manifestPathOf(path()));
    }
    QCOMPARE(openPlain("{\"connections\":[],\"total\":0}").path, path());
}

void TestSnapshot::usersOfManyPiecesKeepTheirRows()
{
    QByteArrayList rows;
    std::vector<ManifestUser> users;
    for (int i = 0; i < 30'000; ++i) {
        rows << connection(QByteArray::number(i / 300) + '-' + QByteArray::number(i % 300))
                    .replace("Support mail", QByteArray(300, 'x'));
        if (i % 300 == 0) {
            users.push_back(user(QString::number(i / 300), 300));
        }
    }
    const Snapshot snapshot = open(lines(rows), users);
    QCOMPARE(snapshot.rows.list.rowCount(), 30'000);
    for (int row = 0; row < 30'000; ++row) {
        const RowRef ref = snapshot.rows.list.at(row);
        QVERIFY(ref.text(Field::Id).startsWith(snapshot.rows.userOf(ref) + u'-'));
    }
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
