// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Exports from lists to files: what is written, when, and what is left alone.
#include <algorithm>
#include <random>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "app/list/audit.h"
#include "tests/common/connectionjson.h"
#include "tests/unit/exporttest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QStringList idsIn(const QByteArray &ndjson)
{
    QStringList ids;
    for (const QByteArray &line : ndjson.split('\n')) {
        if (!line.isEmpty()) {
            ids << QJsonDocument::fromJson(line)["id"_L1].toString();
        }
    }
    return ids;
}

/// Pages of one endless server, and how many of them are in memory at once.
class CountingSource final : public PageSource {
public:
    explicit CountingSource(qint64 rows)
        : m_rows(rows)
    {
    }
    std::size_t mostAlive = 0;

    RequestId fetch(const PageQuery &query, Answer answer) override
    {
        QMetaObject::invokeMethod(
            &m_context, [this, query, answer = std::move(answer)] { answer(reply(query)); },
            Qt::QueuedConnection);
        return ++m_lastId;
    }
    void cancel(RequestId) override { }

private:
    PageReply reply(const PageQuery &query)
    {
        QByteArrayList rows;
        for (qint64 i = query.skip; i < std::min(m_rows, query.skip + query.limit); ++i) {
            rows << connection(QByteArray::number(i));
        }
        const BlockPointer made = block(page(rows, QByteArray::number(m_rows)));
        std::erase_if(m_blocks, [](const auto &one) { return one.expired(); });
        m_blocks.push_back(made);
        mostAlive = std::max(mostAlive, m_blocks.size());
        return {made, 1, {}};
    }
    qint64 m_rows;
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
    void shownRowsStandInTheirOrder();
    void aListThatIsReadAgainStartsClean();
    void isRightWhateverTheServerDoes();
    void keepsABoundedPartInMemory();
    void leavesTheOldFileUnlessAllIsProven();
    void keepsWhatCouldBeReadWhenAllowed();
    void aRejectedTokenEndsIt();
    void theManifestTellsOfTheFile();
    void anOldManifestDoesNotOutliveItsFile();
    void refusesTargetsBeforeAskingTheServer();
    void cancelLeavesTheTarget();
    void cancelledAtAnyMomentItIsOldOrWhole();
    void anEvidencePackIsAFolder();
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
    test.plan.results = audit.results();
    const auto asked = test.source.queries.size();
    QVERIFY(test.run());
    QCOMPARE(test.source.queries.size(), asked);
    QVERIFY2(test.content() == streamed, "the bytes differ");
    QCOMPARE(test.outcome().manifest.verdict, Verdict::Limited);
    QCOMPARE(test.outcome().manifest.rows, 7'500);
    QCOMPARE(test.outcome().exitStatus, int(ExitDone));
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
    CountingSource source(200'000);
    ExportUnderTest test(RowFormat::Csv);
    test.setUsers(2);
    test.plan.audit.concurrency = 6;
    test.job = std::make_unique<ExportJob>(ExportReading{&source, {}, test.timing});
    connect(test.job.get(), &ExportJob::finished, this, [&] { ++test.ends; });
    test.job->start(test.plan);
    QVERIFY(test.rest());
    QCOMPARE(test.outcome().manifest.rows, 400'000);
    QVERIFY2(source.mostAlive < 40, qPrintable(QString::number(source.mostAlive)));
}

void TestExportJob::leavesTheOldFileUnlessAllIsProven()
{
    ExportUnderTest test;
    test.source.fill(10);
    test.source.lyingTotal = 20;
    test.setUsers(2);
    test.plan.hasManifest = true;
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitUnproven));
    QVERIFY(!test.outcome().isWritten);
    QCOMPARE(test.content(), QByteArray("old"));
    QCOMPARE(test.files(), QStringList{u"file.ndjson"_s});
}

void TestExportJob::keepsWhatCouldBeReadWhenAllowed()
{
    ExportUnderTest test;
    test.source.fill(10);
    test.source.script = [&](int) {
        return test.source.answering.list.user == u"u1"_s
            ? std::optional(failure(ApiErrorKind::NotFound))
            : std::nullopt;
    };
    test.setUsers(3);
    test.plan.hasManifest = true;
    test.plan.allowPartial = true;
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitUnproven));
    QCOMPARE(idsIn(test.content()).size(), 20);
    const auto manifest = Manifest::load(test.plan.target);
    QVERIFY2(bool(manifest), manifest ? "" : qPrintable(manifest.error()));
    QCOMPARE(manifest->verdict, Verdict::Partial);
    QCOMPARE(manifest->users[1].verdict, Verdict::NotFound);
    QVERIFY(!manifest->users[1].error.isEmpty());
}

void TestExportJob::aRejectedTokenEndsIt()
{
    ExportUnderTest test;
    test.source.fill(10);
    test.source.script = [](int number) {
        return number == 3 ? std::optional(failure(ApiErrorKind::Unauthorized)) : std::nullopt;
    };
    test.setUsers(10);
    test.plan.audit.concurrency = 1;
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitToken));
    QCOMPARE(test.outcome().results[9].verdict, Verdict::NotRead);
    QCOMPARE(test.content(), QByteArray("old"));
    QCOMPARE(test.source.queries.size(), std::size_t(3));
}

void TestExportJob::theManifestTellsOfTheFile()
{
    ExportUnderTest test(RowFormat::Csv);
    test.source.fill(1'200);
    test.setUsers(2);
    test.plan.hasManifest = true;
    test.plan.server = u"https://connections.example"_s;
    test.plan.workspace = u"ws"_s;
    test.plan.audit.filters.statuses = {Status::Error};
    test.plan.filters = manifestFilters(test.plan.audit.filters);
    QVERIFY(test.run());
    const auto manifest = Manifest::load(test.plan.target);
    QVERIFY2(bool(manifest), manifest ? "" : qPrintable(manifest.error()));
    QCOMPARE(*manifest, test.outcome().manifest);
    QCOMPARE(manifest->sha256,
        QCryptographicHash::hash(test.content(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(manifest->server, test.plan.server);
    QCOMPARE(manifest->workspaceId, test.plan.workspace);
    QCOMPARE(manifest->filters.statuses, QStringList{u"error"_s});
    QCOMPARE(manifest->scope, Scope::All);
    QCOMPARE(manifest->rows, 2'400);
    QCOMPARE(*manifest->users[1].total, 1'200);
    QCOMPARE(manifest->users[1].requests, 2);
    QVERIFY(manifest->finishedAt >= manifest->startedAt);
}

void TestExportJob::anOldManifestDoesNotOutliveItsFile()
{
    ExportUnderTest test;
    test.source.fill(5);
    test.setUsers(1);
    test.plan.hasManifest = true;
    QVERIFY(test.run());
    QCOMPARE(test.files().size(), 2);
    test.plan.hasManifest = false;
    QVERIFY(test.run());
    QCOMPARE(test.files(), QStringList{u"file.ndjson"_s});
}

void TestExportJob::refusesTargetsBeforeAskingTheServer()
{
    ExportUnderTest test;
    test.source.fill(5);
    test.setUsers(1);
    QVERIFY(QFile::link(test.plan.target, test.folder.filePath(u"link.csv"_s)));
    for (const QString &target : {test.folder.path(), test.folder.filePath(u"link.csv"_s),
             u"/dev/null"_s, test.folder.filePath(u"missing/file.csv"_s)}) {
        test.plan.target = target;
        QVERIFY(test.run());
        QCOMPARE(test.outcome().exitStatus, int(ExitOutput));
        QVERIFY2(test.outcome().fault.contains(target), qPrintable(test.outcome().fault));
    }
    test.plan.target.clear();
    test.plan.hasManifest = true;
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitUsage));
    QCOMPARE(test.source.queries.size(), std::size_t(0));
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

void TestExportJob::cancelledAtAnyMomentItIsOldOrWhole()
{
    ExportUnderTest whole;
    whole.source.fill(3'000);
    whole.setUsers(2);
    QVERIFY(whole.run());
    int written = 0;
    int cancelled = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        ExportUnderTest test;
        test.source.fill(3'000);
        test.setUsers(2);
        test.start();
        for (auto rounds = random() % (whole.rounds + whole.rounds / 4);
             rounds > 0 && test.ends == 0; --rounds) {
            QCoreApplication::processEvents();
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

void TestExportJob::anEvidencePackIsAFolder()
{
    ExportUnderTest test(RowFormat::Csv);
    test.source.fill(5);
    test.setUsers(1);
    test.plan.isEvidencePack = true;
    test.plan.target = test.folder.filePath(u"pack"_s);
    QVERIFY(test.run());
    QVERIFY2(test.outcome().isWritten, qPrintable(test.outcome().fault));
    QVERIFY(test.content(u"pack/connections.csv"_s).startsWith("id,"));
    QVERIFY(bool(Manifest::load(test.folder.filePath(u"pack/connections.csv"_s))));

    test.plan.target = test.folder.filePath(u"never"_s);
    test.source.lyingTotal = 9;
    QVERIFY(test.run());
    test.job.reset();
    QVERIFY(!QFileInfo::exists(test.plan.target));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
