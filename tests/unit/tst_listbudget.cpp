// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// A4 of the hardening goals: however a server fails, a list costs no more requests than its budget.
#include <map>

#include <QTest>

#include "app/list/listreader.h"
#include "tests/unit/weather.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestListBudget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noReadingCostsMoreRequestsThanItsBudget();
};

void TestListBudget::noReadingCostsMoreRequestsThanItsBudget()
{
    constexpr int runs = 1'000;
    constexpr int rows = 60;
    constexpr int cap = 4;
    constexpr int parallelism = 4;
    constexpr int pages = 1 + (rows - 1) / (cap - 1);
    const RetryPolicy policy;
    int failed = 0;
    int whole = 0;
    int mostRequests = 0;
    for (int seed = 1; seed <= runs; ++seed) {
        Weather weather(static_cast<unsigned>(seed));
        weather.source.cap = cap;
        weather.source.fill(rows);
        // From fair to foul; what may be retried and what may not.
        const int foul = weather.below(10);
        weather.source.script = [&](int /*number*/) -> std::optional<PageReply> {
            const int dice = weather.below(40);
            if (dice == 0) {
                return failure(ApiErrorKind::WrongShape);
            }
            return dice < foul * 4 ? std::optional(failure(ApiErrorKind::ServerTrouble))
                                   : std::nullopt;
        };
        ListReader reader(weather.source, policy, weather.timing());
        reader.setParallelism(parallelism);
        reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
        for (int i = 0; reader.state().isBusy() && i < 10'000; ++i) {
            weather.answerOne();
        }
        QVERIFY2(!reader.state().isBusy(), qPrintable(u"seed %1 never ends"_s.arg(seed)));
        std::map<qint64, int> attempts;
        for (const PageQuery &query : weather.source.queries) {
            ++attempts[query.skip];
        }
        for (const auto &[skip, count] : attempts) {
            QVERIFY2(count <= 1 + policy.retriesPerPage,
                qPrintable(u"seed %1: %2 attempts for row %3"_s.arg(seed).arg(count).arg(skip)));
        }
        const auto requests = static_cast<int>(weather.source.queries.size());
        QVERIFY2(requests <= pages + policy.retriesPerList,
            qPrintable(u"seed %1: %2 requests"_s.arg(seed).arg(requests)));
        mostRequests = std::max(mostRequests, requests);
        failed += int(reader.state().phase == ListState::Phase::Failed);
        whole += int(reader.state().verdict == Verdict::Complete);
    }
    // The dice have been as hard as they should be.
    QVERIFY2(failed > runs / 5 && whole > runs / 50 && mostRequests > pages,
        qPrintable(u"%1 failed, %2 whole, at most %3 requests"_s.arg(failed).arg(whole).arg(
            mostRequests)));
}

QTEST_GUILESS_MAIN(TestListBudget)
#include "tst_listbudget.moc"
