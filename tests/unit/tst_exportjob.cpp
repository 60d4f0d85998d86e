// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Exports from lists to files: order, bytes, lists that are read again, memory, cancelling.
#include <algorithm>
#include <map>
#include <random>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/list/audit.h"
#include "tests/common/connectionjson.h"
#include "tests/unit/exporttest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

/// Pages of a server without delay, and how many of them are in memory at once.
class CountingSource final : public PageSource {
public:
    explicit CountingSource(qint64 rows)
    {
        for (qint64 skip = 0; skip < rows; skip += kMaxPageSize - 1) {
            QByteArrayList list;
            for (qint64 i = skip; i < std::min(rows, skip + kMaxPageSize); ++i) {
                list << connection(QByteArray::number(i));
            }
            m_pages[skip] = page(list, QByteArray::number(rows));
        }
    }
    std::size_t mostAlive = 0;

    RequestId fetch(const PageQuery &query, Answer answer) override
    {
        QMetaObject::invokeMethod(
            &m_context, [this, query, answer = std::move(answer)] { answer(reply(query)); },
            Qt::QueuedConnection);
        return ++m_lastId;
    }
    int cancel(RequestId) override { return 0; }

private:
    PageReply reply(const PageQuery &query)
    {
        const BlockPointer made = block(m_pages[query.skip]);
        std::erase_if(m_blocks, [](const auto &one) { return one.expired(); });
        m_blocks.push_back(made);
        mostAlive = std::max(mostAlive, m_blocks.size());
        return {made, 1, {}};
    }
    std::map<qint64, QByteArray> m_pages; ///< By skip.
    QObject m_context;
    RequestId m_lastId = 0;
    std::vector<std::weak_ptr<const ConnectionBlock>> m_blocks;
};

} // namespace

class TestExportJob final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheUsersInTheirOrder();
    void loadedRowsGiveTheSameBytes_data();
    void loadedRowsGiveTheSameBytes();
    void rowsOfTheWindowKeepTheirVerdict_data();
    void rowsOfTheWindowKeepTheirVerdict();
    void shownRowsStandInTheirOrder();
    void aListThatIsReadAgainStartsClean();
    void isRightWhateverTheServerDoes();
    void keepsABoundedPartInMemory();
    void cancelLeavesTheTarget();
    void d21_cancelledAtAnyMomentItIsOldOrWhole();
};

void TestExportJob::writesTheUsersInTheirOrder()
{
    ExportUnderTest test;
    test.source.fill(3);
    test.setUsers(12);
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitDone));
    QVERIFY(test.outcome().isWritten);
    QCOMPARE(test.outcome().manifest.verdict, Verdict::Complete);
    QCOMPARE(test.outcome().manifest.rows, 36);
    QStringList expected;
    for (const QString &user : test.plan.audit.users) {
        expected << user + u"-0"_s << user + u"-1"_s << user + u"-2"_s;
    }
    QCOMPARE(idsIn(test.content()), expected);
    QCOMPARE(test.files(), QStringList{u"file.ndjson"_s});
}

void TestExportJob::loadedRowsGiveTheSameBytes_data()
{
    QTest::addColumn<RowFormat>("format");
    QTest::newRow("csv") << RowFormat::Csv;
    QTest::newRow("json") << RowFormat::Json;
    QTest::newRow("ndjson") << RowFormat::Ndjson;
    QTest::newRow("xlsx") << RowFormat::Xlsx;
}

void TestExportJob::loadedRowsGiveTheSameBytes()
{
    QFETCH(const RowFormat, format);
    ExportUnderTest test(format);
    test.source.fill(2'500);
    test.setUsers(3);
    test.plan.writer.columns = {kRequestedUser, Field::Id, Field::Config};
    QVERIFY(test.run());
    const QByteArray streamed = test.content();
    QVERIFY2(streamed.size() > 7'500, qPrintable(test.outcome().fault));

    Audit audit(test.source, {}, test.timing);
    audit.start(test.plan.audit);
    QTRY_VERIFY(!audit.state().isBusy());
    test.plan.scope = Scope::Loaded;
    test.plan.rows = {audit.list(), audit.plan().users};
    test.plan.known = manifestUsers(audit.results());
    const auto asked = test.source.queries.size();
    QVERIFY(test.run());
    QCOMPARE(test.source.queries.size(), asked);
    QVERIFY2(test.content() == streamed, "the bytes differ");
    QCOMPARE(test.outcome().manifest.verdict, Verdict::Complete);
    QCOMPARE(test.outcome().manifest.rows, 7'500);
    QCOMPARE(test.outcome().exitStatus, int(ExitDone));
}

void TestExportJob::rowsOfTheWindowKeepTheirVerdict_data()
{
    using Order = std::vector<int>;
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<std::optional<Order>>("order");
    QTest::addColumn<Verdict>("first"); // Of the users whose lists were complete and changed.
    const auto row = [](const char *name, Scope scope, std::optional<Order> order, Verdict first) {
        QTest::newRow(name) << scope << std::move(order) << first;
    };
    row("loaded", Scope::Loaded, {}, Verdict::Complete);
    row("shown, as they are", Scope::Shown, {}, Verdict::Complete);
    row("shown, sorted", Scope::Shown, Order{3, 2, 1, 0}, Verdict::Complete);
    row("shown, one of another user hidden", Scope::Shown, Order{0, 1, 2}, Verdict::Limited);
    row("all selected", Scope::Selected, Order{0, 1, 2, 3}, Verdict::Limited);
}

void TestExportJob::rowsOfTheWindowKeepTheirVerdict()
{
    QFETCH(const Scope, scope);
    QFETCH(const std::optional<std::vector<int>>, order);
    QFETCH(const Verdict, first);
    ExportUnderTest test;
    test.plan.scope = scope;
    test.plan.rows.users = {u"ann"_s, u"bob"_s};
    const BlockPointer rows = block({connection("a"), connection("b")});
    test.plan.rows.list.append(rows, 0, 2, 0);
    test.plan.rows.list.append(rows, 0, 2, 1);
    if (order) {
        test.plan.order = std::make_shared<const std::vector<int>>(*order);
    }
    test.plan.known = {
        {u"ann"_s, Verdict::Complete, 2, 2, 1, {}}, {u"bob"_s, Verdict::Changed, 2, 2, 3, {}}};
    test.plan.hasManifest = true;
    QVERIFY(test.run());
    const auto manifest = Manifest::load(test.plan.target);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().shown));
    QCOMPARE(manifest->users.front().verdict, first);
    QCOMPARE(manifest->users.back().verdict, Verdict::Changed);
    // Rows that are not here make a list that was complete limited.
    test.plan.known.front().rows = 3;
    QVERIFY(test.run());
    QCOMPARE(test.outcome().manifest.users.front().verdict, Verdict::Limited);
}

void TestExportJob::shownRowsStandInTheirOrder()
{
    ExportUnderTest test;
    ConnectionList list;
    list.append(block(page({connection("a"), connection("b"), connection("c")}, "3")), 0, 3);
    test.plan.scope = Scope::Shown;
    test.plan.rows = {list, {u"ann"_s, u"bob"_s}};
    test.plan.order = std::make_shared<const std::vector<int>>(std::vector{2, 0});
    QVERIFY(test.run());
    QCOMPARE(idsIn(test.content()), (QStringList{u"c"_s, u"a"_s}));
    QCOMPARE(test.outcome().manifest.users.front().rows, 2);
    QCOMPARE(test.outcome().manifest.users.back().rows, 0);
}

void TestExportJob::aListThatIsReadAgainStartsClean()
{
    for (const RowFormat format : {RowFormat::Json, RowFormat::Csv}) {
        ExportUnderTest test(format);
        test.source.fill(500);
        test.source.cap = 50;
        test.setUsers(3);
        test.plan.writer.columns = {Field::Id};
        bool hasChanged = false;
        test.source.beforeAnswer = [&](int) {
            const PageQuery &query = test.source.answering;
            if (!hasChanged && query.skip > 300 && query.list.user == u"u1"_s) {
                hasChanged = true;
                test.source.ids.erase(test.source.ids.begin());
            }
        };
        test.plan.audit.concurrency = 1;
        QVERIFY(test.run());
        QCOMPARE(test.outcome().exitStatus, int(ExitDone));
        if (format == RowFormat::Csv) {
            QCOMPARE(test.content().count('\n'), 1 + 500 + 499 + 499);
            continue;
        }
        const QJsonObject document = QJsonDocument::fromJson(test.content()).object();
        QCOMPARE(document["connections"_L1].toArray().size(), 500 + 499 + 499);
        QCOMPARE(document["total"_L1].toInt(), 500 + 499 + 499);
    }
}

void TestExportJob::isRightWhateverTheServerDoes()
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random(seed);
        ExportUnderTest test;
        test.source.cap = 10;
        test.source.fill(static_cast<int>(random() % 60));
        test.setUsers(static_cast<int>(1 + random() % 8));
        test.plan.allowPartial = true;
        test.source.beforeAnswer = [&](int) {
            if (random() % 12 == 0 && !test.source.ids.empty()) {
                test.source.ids.erase(test.source.ids.begin());
            }
        };
        test.source.script = [&](int) {
            return random() % 25 == 0 ? std::optional(failure(
                       random() % 40 == 0 ? ApiErrorKind::Unauthorized : ApiErrorKind::NotFound))
                                      : std::nullopt;
        };
        QVERIFY(test.run());
        QVERIFY(test.outcome().isWritten);
        const QStringList ids = idsIn(test.content());
        QCOMPARE(ids.size(), test.outcome().manifest.rows);
        qsizetype row = 0;
        for (const ManifestUser &user : test.outcome().manifest.users) {
            for (qint64 i = 0; i < user.rows; ++i, ++row) {
                QVERIFY2(ids[row].startsWith(user.userId + u'-'),
                    qPrintable(u"seed %1, row %2: %3"_s.arg(seed).arg(row).arg(ids[row])));
            }
        }
    }
}

void TestExportJob::keepsABoundedPartInMemory()
{
    CountingSource source(10'000); // Eleven pages.
    ExportUnderTest test(RowFormat::Csv);
    test.setUsers(30);
    test.plan.audit.concurrency = 3;
    // Writing takes longer than reading.
    test.plan.writer.columns.assign(20, Field::Config);
    test.job = std::make_unique<ExportJob>(ExportReading{&source, {}, test.timing});
    connect(test.job.get(), &ExportJob::finished, this, [&] { ++test.ends; });
    test.job->start(test.plan);
    QVERIFY(test.rest());
    QCOMPARE(test.outcome().manifest.rows, 300'000);
    // The hundred thousand rows that may wait, and the users under way.
    QVERIFY2(source.mostAlive <= 110 + 3 * 11, qPrintable(QString::number(source.mostAlive)));
}

void TestExportJob::cancelLeavesTheTarget()
{
    ExportUnderTest test;
    test.source.manual = true; // It never answers.
    test.source.fill(5);
    test.setUsers(3);
    test.start();
    QTRY_VERIFY(test.source.inFlight > 0);
    test.job->cancel();
    test.job->cancel();
    QVERIFY(test.rest());
    QCOMPARE(test.outcome().exitStatus, int(ExitInterrupted));
    QVERIFY(test.outcome().isCancelled);
    QCOMPARE(test.source.inFlight, 0);
    QCOMPARE(test.content(), QByteArray("old"));
    QCOMPARE(test.files(), QStringList{u"file.ndjson"_s});
}

void TestExportJob::d21_cancelledAtAnyMomentItIsOldOrWhole()
{
    ExportUnderTest whole;
    whole.source.fill(1'500);
    whole.setUsers(2);
    QVERIFY(whole.run());
    int written = 0;
    int cancelled = 0;
    for (unsigned seed = 0; seed < 120; ++seed) {
        std::mt19937 random(seed);
        ExportUnderTest test;
        test.source.fill(1'500);
        test.setUsers(2);
        test.start();
        for (auto rounds = random() % (whole.rounds + whole.rounds / 4);
             rounds > 0 && test.ends == 0; --rounds) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        test.job->cancel();
        if (seed % 2 == 0) {
            QVERIFY(test.rest() || test.ends == 1);
            QCOMPARE(test.outcome().isCancelled, !test.outcome().isWritten);
            written += int(test.outcome().isWritten);
            cancelled += int(test.outcome().isCancelled);
            QCOMPARE(test.content(), test.outcome().isWritten ? whole.content() : "old");
        }
        QCOMPARE(test.files(), QStringList{u"file.ndjson"_s});
        QVERIFY(test.content() == "old" || test.content() == whole.content());
    }
    qInfo("%d written, %d cancelled", written, cancelled);
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
