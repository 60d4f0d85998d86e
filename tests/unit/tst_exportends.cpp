// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How exports end: what is written and what is left alone, manifests, refusals, evidence packs.
#include <QCryptographicHash>
#include <QTest>

#include "app/export/verification.h"
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
    void anOldManifestDoesNotOutliveItsFile();
    void refusesMoreRowsThanASheetHolds();
    void refusesTargetsBeforeAskingTheServer();
    void anEvidencePackIsAFolder();
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
    QVERIFY2(bool(manifest), manifest ? "" : qPrintable(manifest.error()));
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

QTEST_GUILESS_MAIN(TestExportEnds)
#include "tst_exportends.moc"
