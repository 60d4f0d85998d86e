// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How exports end: what is written and what is left alone, manifests, refusals, evidence packs.
#include <QCryptographicHash>
#include <QTest>

#include "app/export/evidencepack.h"
#include "app/export/verification.h"
#include "tests/common/connectionjson.h"
#include "tests/unit/exporttest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestExportEnds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheOldFileUnlessAllIsProven();
    void keepsWhatCouldBeReadWhenAllowed();
    void aRejectedTokenEndsIt();
    void theManifestTellsOfTheFile();
    void everyManifestVerifies_data();
    void everyManifestVerifies();
    void everyManifestOfRowsInTheWindowVerifies();
    void anOldManifestDoesNotOutliveItsFile();
    void refusesMoreRowsThanASheetHolds();
    void refusesTargetsBeforeAskingTheServer();
    void neverReplacesWhatItCameFrom();
    void anEvidencePackIsAFolder();
    void aFolderThatCameMeanwhileIsNamed();
};

void TestExportEnds::leavesTheOldFileUnlessAllIsProven()
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

void TestExportEnds::keepsWhatCouldBeReadWhenAllowed()
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
    QVERIFY2(bool(manifest), manifest ? "" : qPrintable(manifest.error().shown));
    QCOMPARE(manifest->verdict, Verdict::Partial);
    QCOMPARE(manifest->users[1].verdict, Verdict::NotFound);
    QVERIFY(!manifest->users[1].error.isEmpty());
}

void TestExportEnds::aRejectedTokenEndsIt()
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

void TestExportEnds::theManifestTellsOfTheFile()
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
    QVERIFY2(bool(manifest), manifest ? "" : qPrintable(manifest.error().shown));
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

void TestExportEnds::everyManifestVerifies_data()
{
    using Script = std::function<void(ExportUnderTest &)>;
    QTest::addColumn<Script>("script");
    QTest::addColumn<Verdict>("verdict"); ///< Of the second of three users.
    const auto row = [](const char *name, Verdict verdict, const Script &script) {
        for (const RowFormat format :
            {RowFormat::Csv, RowFormat::Json, RowFormat::Ndjson, RowFormat::Xlsx}) {
            QTest::addRow("%s %s", name, qPrintable(formatWord(format))) << Script(
                [script, format](ExportUnderTest &test) {
                    test.plan.format = format;
                    script(test);
                }) << verdict;
        }
    };
    /// The second user's requests are answered so.
    const auto answers = [](const std::function<std::optional<PageReply>()> &answer) {
        return [answer](ExportUnderTest &test) {
            test.source.script = [&test, answer](int) {
                return test.source.answering.list.user == u"u1"_s ? answer() : std::nullopt;
            };
        };
    };
    row("complete", Verdict::Complete, [](ExportUnderTest &) {});
    row("empty", Verdict::Complete, [](ExportUnderTest &test) { test.source.fill(0); });
    row("limited", Verdict::Limited, [](ExportUnderTest &test) { test.plan.audit.wantedRows = 7; });
    row("limited to all", Verdict::Complete,
        [](ExportUnderTest &test) { test.plan.audit.wantedRows = 1'300; });
    row("several statuses", Verdict::Complete, [](ExportUnderTest &test) {
        test.plan.audit.filters.statuses = {Status::Error, Status::Expired};
        test.plan.filters = manifestFilters(test.plan.audit.filters);
        test.source.script = [&test](int) {
            return test.source.answering.list.status == Status::Error
                ? std::optional(PageReply{block(page({}, "0")), 1, {}})
                : std::nullopt;
        };
    });
    row("the same rows in two statuses", Verdict::Changed, [](ExportUnderTest &test) {
        test.plan.audit.filters.statuses = {Status::Error, Status::Expired};
    });
    row("limited among several statuses", Verdict::Limited, [](ExportUnderTest &test) {
        test.plan.audit.filters.statuses = {Status::Error, Status::Expired};
        test.plan.audit.wantedRows = 5;
    });
    row("fewer than the total", Verdict::Partial,
        [](ExportUnderTest &test) { test.source.lyingTotal = 1'205; });
    row("more than the total", Verdict::Changed,
        [](ExportUnderTest &test) { test.source.lyingTotal = 1'100; });
    row("no total", Verdict::Partial, answers([] {
        return std::optional(PageReply{block(page({connection("a")}, "null")), 1, {}});
    }));
    row("a second page that fails", Verdict::Partial, [](ExportUnderTest &test) {
        test.source.script = [&test](int) {
            const PageQuery &query = test.source.answering;
            return query.list.user == u"u1"_s && query.skip > 0
                ? std::optional(failure(ApiErrorKind::Timeout))
                : std::nullopt;
        };
    });
    row("not found", Verdict::NotFound, answers([] { return failure(ApiErrorKind::NotFound); }));
    row("forbidden", Verdict::Forbidden, answers([] { return failure(ApiErrorKind::Forbidden); }));
    row("failed", Verdict::Failed, answers([] { return failure(ApiErrorKind::WrongShape); }));
    row("a token that is rejected", Verdict::Failed,
        answers([] { return failure(ApiErrorKind::Unauthorized); }));
    row("a rejection on the second page", Verdict::Partial, [](ExportUnderTest &test) {
        test.source.script = [&test](int) {
            const PageQuery &query = test.source.answering;
            return query.list.user == u"u1"_s && query.skip > 0
                ? std::optional(failure(ApiErrorKind::Unauthorized))
                : std::nullopt;
        };
    });
    row("refused before it is sent", Verdict::Failed,
        [](ExportUnderTest &test) { test.plan.audit.users[1] = u".."_s; });
    row("retried", Verdict::Complete, [](ExportUnderTest &test) {
        test.source.script = [](int number) {
            return number % 5 == 2 ? std::optional(failure(ApiErrorKind::Busy)) : std::nullopt;
        };
    });
    row("read again", Verdict::Complete, [](ExportUnderTest &test) {
        test.source.beforeAnswer = [&test](int number) {
            if (number == 2) {
                test.source.ids.erase(test.source.ids.begin());
            }
        };
    });
    const auto noObjects = answers([] {
        return std::optional(PageReply{
            block(page({connection("a"), "5", "\"],\\\"[\"", "[1,[2]]", "null"}, "5")), 1, {}});
    });
    // A workbook has nothing to count.
    for (const RowFormat format : {RowFormat::Csv, RowFormat::Json, RowFormat::Ndjson}) {
        QTest::addRow("rows that are no objects %s", qPrintable(formatWord(format))) << Script(
            [noObjects, format](ExportUnderTest &test) {
                test.plan.format = format;
                noObjects(test);
            }) << Verdict::Partial;
    }
}

void TestExportEnds::everyManifestVerifies()
{
    QFETCH(const std::function<void(ExportUnderTest &)>, script);
    QFETCH(const Verdict, verdict);
    for (const int concurrency : {1, 4}) {
        ExportUnderTest test;
        test.source.fill(1'200);
        test.setUsers(3);
        test.plan.audit.concurrency = concurrency;
        test.plan.allowPartial = true;
        test.plan.hasManifest = true;
        script(test);
        QVERIFY(test.run());
        QVERIFY2(test.outcome().isWritten, qPrintable(test.outcome().fault));
        QCOMPARE(test.outcome().manifest.users[1].verdict, verdict);
        QVERIFY(test.outcome().manifest.format == test.plan.format);
        const Verification found = verifyFile(test.plan.target);
        QVERIFY2(found.isIntact(),
            qPrintable(found.words + u'\n'
                + QString::fromUtf8(test.content(u"file.ndjson.manifest.json"_s))));
    }
}

void TestExportEnds::everyManifestOfRowsInTheWindowVerifies()
{
    for (const Scope scope : {Scope::Loaded, Scope::Shown, Scope::Selected}) {
        for (std::size_t verdict = 0; verdict < kVerdictCount; ++verdict) {
            ExportUnderTest test;
            test.plan.scope = scope;
            // After a reading that failed, the rows before it are still there.
            test.plan.rows.list.append(block(page({connection("a"), connection("b")}, "2")), 0, 2);
            test.plan.rows.users = {u"u0"_s};
            test.plan.known = {{u"u0"_s, Verdict(verdict), 0, std::nullopt, 0, u"Timeout."_s}};
            if (scope != Scope::Loaded) {
                test.plan.order = std::make_shared<const std::vector<int>>(std::vector{1});
            }
            test.plan.hasManifest = true;
            QVERIFY(test.run());
            const Verification found = verifyFile(test.plan.target);
            QVERIFY2(found.isIntact(), qPrintable(found.words));
        }
    }
}

void TestExportEnds::anOldManifestDoesNotOutliveItsFile()
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

void TestExportEnds::refusesMoreRowsThanASheetHolds()
{
    ExportUnderTest test(RowFormat::Xlsx);
    test.source.fill(2'000);
    test.source.lyingTotal = 1'048'576;
    test.setUsers(1);
    test.plan.allowPartial = true;
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitOutput));
    QVERIFY2(test.outcome().fault.contains("NDJSON"_L1), qPrintable(test.outcome().fault));
    QCOMPARE(test.source.queries.front().skip, 0);
    QCOMPARE(test.content(), QByteArray("old"));
    QCOMPARE(test.files(), QStringList{u"file.xlsx"_s});
}

void TestExportEnds::refusesTargetsBeforeAskingTheServer()
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

void TestExportEnds::neverReplacesWhatItCameFrom()
{
    ExportUnderTest test;
    test.source.fill(10);
    test.setUsers(1);
    test.plan.audit.files = {test.folder.filePath(u"link"_s)};
    QVERIFY(QFile::link(test.plan.target, test.plan.audit.files.first()));
    QVERIFY(test.run());
    QCOMPARE(test.outcome().exitStatus, int(ExitOutput));
    QVERIFY(test.outcome().fault.contains(u"come from it"_s));
    QCOMPARE(test.content(), QByteArray("old"));
    QVERIFY(test.source.queries.empty());
}

void TestExportEnds::anEvidencePackIsAFolder()
{
    ExportUnderTest test(RowFormat::Csv);
    test.source.fill(5);
    test.setUsers(1);
    test.plan.isEvidencePack = true;
    test.plan.target = test.folder.filePath(u"pack"_s);
    QVERIFY(test.run());
    QVERIFY2(test.outcome().isWritten, qPrintable(test.outcome().fault));
    const QString data = u"pack/connections-u0.csv"_s;
    QVERIFY(test.content(data).startsWith("id,"));
    QCOMPARE(verifyFile(test.folder.filePath(data)).outcome, Verification::Outcome::Intact);
    QVERIFY(test.content(u"pack/summary.txt"_s).contains("u0"));

    test.plan.target = test.folder.filePath(u"never"_s);
    test.source.lyingTotal = 9;
    QVERIFY(test.run());
    QCOMPARE(test.files(), (QStringList{u"file.csv"_s, u"pack"_s}));
}

void TestExportEnds::aFolderThatCameMeanwhileIsNamed()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"pack"_s);
    const auto pack = EvidencePack::create(target, u"list.csv"_s);
    QVERIFY(pack);
    QVERIFY(QDir().mkpath(target + u"/of another export"_s));
    const auto failure = (*pack)->complete({}, {});
    QVERIFY(failure);
    QVERIFY2(failure->sentence.english.contains(u"a file or folder with this name exists"_s),
        qPrintable(failure->sentence.english));
    QVERIFY(!(*pack)->isInPlace());
}

QTEST_GUILESS_MAIN(TestExportEnds)
#include "tst_exportends.moc"
