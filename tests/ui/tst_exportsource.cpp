// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Rows of a file that was opened again, on their way into another file.
#include <QCheckBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/export/verification.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"
#include "tests/unit/exporttest.h"
#include "ui/compare/snapshotpage.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporttext.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class ExportSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // Of what was shown in a window once, by two users.
        m_first = std::make_unique<ExportUnderTest>();
        m_first->plan.scope = Scope::Shown;
        m_first->plan.rows.list.append(
            block(page({connection("a"), connection("b"), connection("c")}, "3")), 0, 2, 0);
        m_first->plan.rows.users = {u"ann"_s, u"bob"_s};
        m_first->plan.known = {{u"ann"_s, Verdict::Complete, 3, 3, 1, {}},
            {u"bob"_s, Verdict::NotFound, 0, std::nullopt, 2, u"Nobody."_s}};
        m_first->plan.hasManifest = true;
        m_first->plan.server = u"https://api.example"_s;
        m_first->plan.workspace = u"w-1"_s;
        m_first->plan.filters.statuses = {u"active"_s};
        m_first->plan.filters.find = u"mail"_s;
        QVERIFY(m_first->run());
        QVERIFY2(m_first->outcome().isWritten, qPrintable(m_first->outcome().fault));
    }
    void theManifestOfASnapshotLivesOn();
    void rowsOfNobodyKnowsWhomAreSavedWithoutAManifest_data();
    void rowsOfNobodyKnowsWhomAreSavedWithoutAManifest();

private:
    /// As a page hands it on.
    ExportSource sourceOf(const Snapshot &snapshot)
    {
        ExportSource source;
        source.rows = snapshot.rows;
        addOrigin(snapshot, source);
        return source;
    }
    ExportPlan planOf(const ExportSource &source)
    {
        const ExportDialog dialog(source, m_first->folder.path());
        ExportPlan plan = dialog.plan();
        plan.format = RowFormat::Ndjson;
        plan.target = m_first->folder.filePath(u"again.ndjson"_s);
        return plan;
    }

    std::unique_ptr<ExportUnderTest> m_first;
};

void ExportSourceTest::theManifestOfASnapshotLivesOn()
{
    const auto opened = readSnapshot(m_first->plan.target);
    QVERIFY(opened && opened->manifest);
    ExportSource source = sourceOf(*opened);
    source.spec.find = u"gmail"_s;
    source.shown = std::make_shared<const std::vector<int>>(std::vector{1});
    ExportUnderTest second;
    second.plan = planOf(source);
    QVERIFY(second.plan.hasManifest);
    QVERIFY(second.run());
    QVERIFY2(second.outcome().isWritten, qPrintable(second.outcome().fault));
    const Verification found = verifyFile(second.plan.target);
    QVERIFY2(found.isIntact(), qPrintable(found.words));
    const Manifest &told = *found.manifest;
    QCOMPARE(told.server, u"https://api.example"_s);
    QCOMPARE(told.workspaceId, u"w-1"_s);
    QCOMPARE(told.filters, opened->manifest->filters);
    QCOMPARE(int(told.scope), int(Scope::Loaded));
    QCOMPARE(int(told.secrets), int(Secrets::Masked));
    QVERIFY(told.users == opened->manifest->users);
    QCOMPARE(told.users.front().total, 3);

    // Masked values stay masked, and both texts that were looked for are told.
    ExportDialog dialog(source, m_first->folder.path());
    for (const QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        QCOMPARE(box->isEnabled(),
            !box->text().contains(u"secrets"_s) && !box->text().contains(u"incomplete"_s));
    }
    ManifestFilters filters = source.filters;
    describeView(source.spec, filters);
    QCOMPARE(filters.find, u"mail"_s);
    QCOMPARE(filters.local, QStringList{u"any field contains gmail"_s});
}

void ExportSourceTest::rowsOfNobodyKnowsWhomAreSavedWithoutAManifest_data()
{
    QTest::addColumn<bool>("isAltered"); ///< Else there is no manifest.
    QTest::newRow("no manifest") << false;
    QTest::newRow("not the file of its manifest") << true;
}

void ExportSourceTest::rowsOfNobodyKnowsWhomAreSavedWithoutAManifest()
{
    QFETCH(bool, isAltered);
    const QString path = m_first->plan.target;
    QVERIFY(isAltered ? mielto::testing::put(path, m_first->content() + '\n')
                      : QFile::remove(manifestPathOf(path)));
    const auto opened = readSnapshot(path);
    QVERIFY(opened && opened->rows.list.rowCount() == 2);
    const ExportSource source = sourceOf(*opened);
    ExportDialog dialog(source, m_first->folder.path());
    int unable = 0;
    for (const QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        unable += !box->isEnabled() && !box->toolTip().isEmpty() ? 1 : 0;
    }
    QCOMPARE(unable, 2); // Manifest and evidence pack.
    ExportUnderTest second;
    second.plan = planOf(source);
    QVERIFY(!second.plan.hasManifest);
    QVERIFY(second.run());
    QVERIFY2(second.outcome().isWritten, qPrintable(second.outcome().fault));
    QCOMPARE(second.outcome().manifest.rows, 2);
    QCOMPARE(second.content(), m_first->content().trimmed() + '\n');
    QVERIFY(!QFile::exists(manifestPathOf(second.plan.target)));

    second.plan.hasManifest = true;
    second.plan.rows.users.clear();
    QVERIFY(second.run());
    QCOMPARE(second.outcome().exitStatus, int(ExitUsage));
}

QTEST_MAIN(ExportSourceTest)
#include "tst_exportsource.moc"
