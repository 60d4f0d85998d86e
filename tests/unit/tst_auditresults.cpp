// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Sums over the users of an audit are those that one counts, after any change.
#include <random>

#include <QTest>

#include "app/list/auditresults.h"
#include "app/list/listreader.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

ListResult anyResult(std::mt19937 &random)
{
    ListResult result;
    result.user = u"ann"_s;
    result.verdict = static_cast<Verdict>(random() % kVerdictCount);
    result.rows = static_cast<int>(random() % 50);
    result.requests = static_cast<int>(random() % 5);
    if (random() % 3 > 0) {
        result.total = random() % 50;
    }
    return result;
}

/// What is wrong with the sums; empty: nothing.
QString fault(const AuditResults &results, qint64 wantedRows)
{
    qint64 rows = 0;
    qint64 requests = 0;
    std::optional<qint64> expected;
    std::array<int, kVerdictCount> verdicts{};
    Verdict worst = Verdict::Complete;
    for (const ListResult &result : results.all()) {
        rows += result.rows;
        requests += result.requests;
        worst = worseOf(worst, result.verdict);
        ++verdicts[static_cast<std::size_t>(result.verdict)];
        if (result.total) {
            const bool wantsAll = wantedRows == ListReader::kAllRows;
            expected = expected.value_or(0)
                + (wantsAll ? *result.total : std::min(wantedRows, *result.total));
        }
    }
    for (std::size_t verdict = 0; verdict < kVerdictCount; ++verdict) {
        if (results.with(static_cast<Verdict>(verdict)) != verdicts[verdict]) {
            return u"users with a verdict"_s;
        }
    }
    return rows != results.rows()                      ? u"rows"_s
        : requests != results.requests()               ? u"requests"_s
        : expected != results.rowsExpected()           ? u"rows expected"_s
        : worst != results.worst()                     ? u"the worst verdict"_s
        : results.whole() != verdicts[0] + verdicts[1] ? u"whole users"_s
                                                       : QString();
}

} // namespace

class TestAuditResults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsAreKeptUp()
    {
        for (unsigned seed = 0; seed < 100; ++seed) {
            std::mt19937 random(seed);
            const qint64 wanted = seed % 2 == 0 ? ListReader::kAllRows : qint64(random() % 40);
            AuditResults results({u"ann"_s, u"bob"_s, u"cy"_s}, wanted);
            QCOMPARE(fault(results, wanted), QString());
            for (int step = 0; step < 50; ++step) {
                const int user = static_cast<int>(random() % 3);
                random() % 4 == 0 ? results.clear(user) : results.set(user, anyResult(random));
                QCOMPARE(fault(results, wanted), QString());
            }
        }
    }

    void aUserWhoIsReadAgainKeepsTheName()
    {
        AuditResults results({u"ann"_s, u"bob"_s}, ListReader::kAllRows);
        results.clear(1);
        QCOMPARE(results[1].user, u"bob"_s);
        QCOMPARE(results[1].verdict, Verdict::NotRead);
        QVERIFY(!results.rowsExpected());
    }

    void whatAUserHasCostAddsUp()
    {
        AuditResults results({u"ann"_s, u"bob"_s}, ListReader::kAllRows);
        ListResult failed;
        failed.verdict = Verdict::Failed;
        failed.requests = 3;
        results.set(0, failed);
        QCOMPARE(results.improvable(), 2); // Nobody has read bob.
        results.clear(0);
        QCOMPARE(results.requests(), 3);
        ListResult whole;
        whole.verdict = Verdict::Complete;
        whole.requests = 1;
        results.set(0, whole);
        results.set(0, whole); // The same reading, told twice.
        QCOMPARE(results[0].requests, 4);
        QCOMPARE(results.requests(), 4);
        QCOMPARE(results.improvable(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditResults)
#include "tst_auditresults.moc"
