// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// A4 of the hardening goals: however a server fails, a list costs no more requests than its budget,
// and says how many it cost.
#include <map>

#include <QTest>

#include "app/list/audit.h"
#include "app/list/requestbudget.h"
#include "tests/unit/weather.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestListBudget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noReadingCostsMoreRequestsThanItsBudget();
    void everyRequestOfDriftingListsIsCounted();
    void anAnswerMayDeleteItsBudget();
    void anAnswerMayDeleteItsBudgetAndSource();
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

void TestListBudget::everyRequestOfDriftingListsIsCounted()
{
    constexpr int runs = 300;
    for (unsigned seed = 0; seed < runs; ++seed) {
        Weather weather(seed);
        ScriptedPageSource &source = weather.source;
        source.manual = false;
        source.cap = 5 + weather.below(20);
        source.fill(90);
        source.beforeAnswer = [&](int number) {
            const int dice = weather.below(8);
            if (dice == 0) {
                source.ids.insert(source.ids.begin(), 1000 + number);
            } else if (dice == 1) {
                source.ids.resize(source.ids.size() / 2);
            }
            source.updates += int(dice == 2);
        };
        source.script = [&](int) {
            return weather.below(12) == 0
                ? std::optional(tooLarge(ApiErrorKind::ServerTrouble, 504))
                : std::nullopt;
        };
        RequestBudget budget(source, AuditPlan().concurrency, {}, weather.timing());
        Audit audit(budget, {}, weather.timing());
        audit.start({{u"ann"_s, u"bob"_s, u"cy"_s, u"di"_s}, {}});
        for (int i = 0; audit.state().isBusy() && i < 10'000; ++i) {
            weather.answerOne();
        }
        QCOMPARE(audit.state().phase, AuditState::Phase::Finished);
        std::size_t counted = 0;
        for (const ListResult &result : audit.results()) {
            counted += std::size_t(result.requests);
        }
        QVERIFY2(counted == source.queries.size(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestListBudget::anAnswerMayDeleteItsBudget()
{
    Weather weather(1);
    weather.source.script = nullptr;
    auto budget =
        std::make_unique<RequestBudget>(weather.source, 1, RetryPolicy{}, weather.timing());
    int answers = 0;
    budget->fetch({{u"ann"_s, {}, {}}, 0, 5}, [&](const PageReply &) {
        ++answers;
        budget.reset();
    });
    budget->fetch({{u"bob"_s, {}, {}}, 0, 5}, [&](const PageReply &) { ++answers; });
    weather.answerOne();
    weather.answerOne();
    QCOMPARE(answers, 1);
    QCOMPARE(weather.source.queries.size(), std::size_t(1)); // Who waited in line is not asked for.
    QCOMPARE(weather.source.inFlight, 0);
}

/// As a tab does that gets another profile while its list is read.
void TestListBudget::anAnswerMayDeleteItsBudgetAndSource()
{
    Weather weather(1);
    auto source = std::make_unique<ScriptedPageSource>();
    source->manual = true;
    source->fill(30);
    source->cap = 10;
    auto budget = std::make_unique<RequestBudget>(*source, 4, RetryPolicy{}, weather.timing());
    Audit audit(*budget, {}, weather.timing());
    bool isGone = false;
    connect(&audit, &Audit::stateChanged, this, [&] {
        if (!isGone && audit.rowsRead() > 0) {
            isGone = true;
            audit.setSource(nullptr);
            budget.reset();
            source.reset();
        }
    });
    audit.start({{u"ann"_s, u"bob"_s, u"cy"_s}, {}});
    source->deliver(0);
    QVERIFY(isGone);
    QCoreApplication::processEvents();
    QCOMPARE(audit.state().phase, AuditState::Phase::Stopped);
    QCOMPARE(audit.rowsRead(), 0);
}

QTEST_GUILESS_MAIN(TestListBudget)
#include "tst_listbudget.moc"
