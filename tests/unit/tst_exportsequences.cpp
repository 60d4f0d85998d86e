// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Exports of lists that change, fail and wait while they are read, by dice: the file holds exactly
// the rows that the results tell of, in the order of the users, or is the old one. The seed of a
// failing schedule is printed. With MIELTO_STRESS set, many more of them.
#include <map>
#include <set>

#include <QElapsedTimer>
#include <QTest>

#include "app/list/requestbudget.h"
#include "tests/common/stress.h"
#include "tests/unit/exporttest.h"
#include "tests/unit/weather.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

constexpr int kAtOnce = 3;
constexpr int kWildSteps = 200;

unsigned schedules() { return static_cast<unsigned>(rounds(150, 4'000)); }

/// One export under one schedule.
class Schedule final {
public:
    enum class Kind { Strict, AllowPartial, SlowFirstUser, Cancelled };

    Schedule(Kind kind, unsigned seed)
        : m_weather(seed)
        , m_budget(m_weather.source, kAtOnce, {}, m_weather.timing())
        , m_kind(kind)
    {
        m_test.setUsers(1 + m_weather.below(8));
        m_test.plan.audit.concurrency = kAtOnce;
        m_test.plan.allowPartial = kind != Kind::Strict;
        for (int i = m_weather.below(4); i > 1; --i) {
            m_test.plan.audit.filters.statuses.push_back(static_cast<Status>(i));
        }
        m_test.plan.audit.wantedRows =
            m_weather.below(4) == 0 ? m_weather.below(30) : ListReader::kAllRows;
        // What each user's list was when one of its pages was made.
        m_weather.source.beforeAnswer = [this](int) {
            m_seen[m_weather.source.answering.list.user].insert(m_weather.source.ids.size());
        };
    }

    /// What is wrong in the end; empty: nothing.
    QString run()
    {
        m_test.job = std::make_unique<ExportJob>(ExportReading{&m_budget, {}, m_weather.timing()});
        QObject::connect(
            m_test.job.get(), &ExportJob::finished, m_test.job.get(), [this] { ++m_test.ends; });
        m_test.job->start(m_test.plan);
        const int cancelAt = m_kind == Kind::Cancelled ? m_weather.below(kWildSteps) : -1;
        QElapsedTimer clock;
        clock.start();
        for (int step = 0; m_test.ends == 0 && clock.elapsed() < 60'000; ++step) {
            step < kWildSteps ? passWildly() : passCalmly();
            if (step == cancelAt) {
                m_test.job->cancel();
            }
        }
        return m_test.ends == 1 ? fault() : u"it has not ended once"_s;
    }

private:
    void passWildly()
    {
        if (m_kind != Kind::SlowFirstUser) {
            return m_weather.pass();
        }
        // The question that waits longest is the first user's.
        if (m_weather.source.inFlight > 1) {
            m_weather.source.deliver(1);
        }
        QCoreApplication::processEvents();
    }
    void passCalmly()
    {
        m_weather.source.script = nullptr;
        m_weather.answerOne();
    }

    QString fault()
    {
        const ExportOutcome &outcome = m_test.outcome();
        const bool mayBeWritten = m_kind != Kind::Strict || outcome.exitStatus == ExitDone;
        if (outcome.isWritten && !mayBeWritten) {
            return u"it was written though not all is proven"_s;
        }
        if (outcome.isWritten == outcome.isCancelled && m_kind != Kind::Strict) {
            return u"neither written nor cancelled, or both: "_s + outcome.fault;
        }
        if (!outcome.isWritten) {
            return m_test.content() == "old" ? QString() : u"the old file is gone"_s;
        }
        return faultOfRows(idsIn(m_test.content()), outcome.manifest.users);
    }

    QString faultOfRows(const QStringList &ids, const std::vector<ManifestUser> &users) const
    {
        qsizetype from = 0;
        for (const ManifestUser &user : users) {
            const QStringList own = ids.sliced(std::min(from, ids.size()))
                                        .first(std::min<qsizetype>(user.rows, ids.size() - from));
            from += own.size();
            if (own.size() != user.rows) {
                return u"the file ends in the rows of %1"_s.arg(user.userId);
            }
            if (QSet(own.begin(), own.end()).size() != own.size()) {
                return u"a row of %1 is there twice"_s.arg(user.userId);
            }
            for (const QString &id : own) {
                if (!id.startsWith(user.userId + u'-')) {
                    return u"%1 among the rows of %2"_s.arg(id, user.userId);
                }
            }
            if (user.verdict == Verdict::Complete && !wasList(user.userId, own)) {
                return u"what is complete of %1 was never its list"_s.arg(user.userId);
            }
        }
        return from == ids.size() ? QString() : u"rows of nobody behind the last one"_s;
    }
    /// The lists are the numbers from 0 on, in any of the statuses.
    bool wasList(const QString &user, const QStringList &own) const
    {
        const auto found = m_seen.find(user);
        if (found == m_seen.end()
            || !found->second.contains(static_cast<std::size_t>(own.size()))) {
            return false;
        }
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (own[i] != user + u'-' + QString::number(i)) {
                return false;
            }
        }
        return true;
    }

    Weather m_weather;
    RequestBudget m_budget;
    ExportUnderTest m_test;
    Kind m_kind;
    std::map<QString, std::set<std::size_t>> m_seen; ///< Rows in the list, by user.
};

} // namespace

class TestExportSequences final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotProvenIsNotWritten() { runAll(Schedule::Kind::Strict); }
    void whatCouldBeReadIsInItsPlace() { runAll(Schedule::Kind::AllowPartial); }
    void aSlowFirstUserStandsFirst() { runAll(Schedule::Kind::SlowFirstUser); }
    void cancelledItIsOldOrWhole() { runAll(Schedule::Kind::Cancelled); }

private:
    static void runAll(Schedule::Kind kind)
    {
        for (unsigned seed = 1; seed <= schedules(); ++seed) {
            const QString fault = Schedule(kind, seed).run();
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
        }
    }
};

QTEST_GUILESS_MAIN(TestExportSequences)
#include "tst_exportsequences.moc"
