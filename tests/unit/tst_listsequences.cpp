// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Whatever one does to readers, in whatever order, and whenever answers come, if at all: nothing
// that is gone is touched, no row of another question shows, no budget is overdrawn. The seed of a
// failing sequence is printed. With MIELTO_STRESS set, many more of them.
#include <QTest>

#include "app/list/audit.h"
#include "app/list/requestbudget.h"
#include "app/list/userreader.h"
#include "tests/common/stress.h"
#include "tests/unit/weather.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

constexpr int kAtOnce = 3;

int sequences() { return rounds(300, 10'000); }

QString anyUser(Weather &weather) { return u"user%1"_s.arg(weather.below(4)); }

qint64 anyWish(Weather &weather)
{
    return weather.below(2) == 0 ? ListReader::kAllRows : weather.below(30);
}

FilterValues anyFilters(Weather &weather)
{
    FilterValues filters;
    for (int i = weather.below(4); i > 1; --i) {
        filters.statuses.push_back(static_cast<Status>(i));
    }
    return filters;
}

AuditPlan anyPlan(Weather &weather)
{
    AuditPlan plan;
    for (int i = weather.below(9); i > 0; --i) {
        plan.users << u"user%1"_s.arg(i);
    }
    plan.filters = anyFilters(weather);
    plan.wantedRows = anyWish(weather);
    plan.concurrency = kAtOnce;
    return plan;
}

/// Empty when every row is that user's.
QString stranger(const ConnectionList &list, const QString &user)
{
    for (int row = 0; row < list.rowCount(); ++row) {
        QString id = list.at(row).text(Field::Id);
        if (!id.startsWith(user + u'-')) {
            return id;
        }
    }
    return {};
}

/// What is done to one kind of reader: act() does one thing, fault() says what is wrong.
class ListLife final {
public:
    explicit ListLife(Weather &weather)
        : m_budget(weather.source, kAtOnce, {}, weather.timing())
        , m_weather(weather)
    {
        // The budget, which stays, keeps late answers from readers that have gone.
        weather.source.answersCancelled = weather.below(2) == 0;
        open();
    }
    void act()
    {
        switch (m_weather.below(7)) {
        case 0:
        case 1:
            return m_reader->start({anyUser(m_weather), {}, {}}, anyWish(m_weather));
        case 2:
            return m_reader->stop();
        case 3:
            return m_reader->resume();
        case 4:
            return m_reader->readMore();
        case 5:
            return m_reader->readAll();
        default:
            open(); // The one before is closed in the middle.
        }
    }
    bool isAtRest() const { return !m_reader->state().isBusy(); }
    QString fault() const
    {
        if (m_reader->state().rows != m_reader->list().rowCount()) {
            return u"other rows than it says"_s;
        }
        return stranger(m_reader->list(), m_reader->query().user);
    }

private:
    void open()
    {
        m_reader = std::make_unique<ListReader>(m_budget, RetryPolicy{}, m_weather.timing());
        m_reader->setParallelism(kAtOnce);
        QObject::connect(m_reader.get(), &ListReader::rowsAdded, m_reader.get(), [this] {
            const int dice = m_weather.below(20);
            if (dice == 0) {
                m_reader->stop();
            } else if (dice == 1) {
                m_reader->start({anyUser(m_weather), {}, {}}, anyWish(m_weather));
            }
        });
    }

    RequestBudget m_budget;
    Weather &m_weather;
    std::unique_ptr<ListReader> m_reader;
};

class SeriesLife final {
public:
    explicit SeriesLife(Weather &weather)
        : m_budget(weather.source, kAtOnce, {}, weather.timing())
        , m_weather(weather)
    {
        // The budget, which stays, keeps late answers from readers that have gone.
        weather.source.answersCancelled = weather.below(2) == 0;
        open();
    }
    void act()
    {
        switch (m_weather.below(4)) {
        case 0:
        case 1:
            m_user = anyUser(m_weather);
            m_isRunning = true;
            return m_reader->start(anyFilters(m_weather).queriesOf(m_user), anyWish(m_weather));
        case 2:
            m_isRunning = false;
            return m_reader->stop();
        default:
            open();
        }
    }
    bool isAtRest() const { return !m_isRunning; }
    QString fault() const
    {
        if (m_endedTwice) {
            return u"ended twice, or after a stop"_s;
        }
        const ListState state = m_reader->listState();
        if (state.isBusy() != m_isRunning) {
            return u"busy when it is not, or the other way round"_s;
        }
        const bool isAtEnd = state.phase == ListState::Phase::Finished
            || state.phase == ListState::Phase::MoreToRead;
        if (state.verdict <= Verdict::Limited && !isAtEnd
            && state.phase != ListState::Phase::Idle) {
            return u"whole before its end"_s;
        }
        return stranger(m_reader->list(), m_user);
    }

private:
    void open()
    {
        m_isRunning = false;
        m_reader = std::make_unique<UserReader>(m_budget, RetryPolicy{}, m_weather.timing());
        m_reader->setParallelism(kAtOnce);
        QObject::connect(m_reader.get(), &UserReader::ended, m_reader.get(), [this] {
            m_endedTwice = m_endedTwice || !m_isRunning;
            m_isRunning = false;
        });
    }

    RequestBudget m_budget;
    Weather &m_weather;
    std::unique_ptr<UserReader> m_reader;
    QString m_user;
    bool m_isRunning = false;
    bool m_endedTwice = false;
};

/// Signs in and out in the middle of whatever goes on: the source before is gone at once.
class AuditLife final {
public:
    explicit AuditLife(Weather &weather)
        : m_weather(weather)
    {
        open();
    }
    void act()
    {
        switch (m_weather.below(9)) {
        case 0:
        case 1:
            return m_audit->start(anyPlan(m_weather));
        case 2:
            return m_audit->pause();
        case 3:
            return m_audit->stop();
        case 4:
            return m_audit->resume();
        case 5:
            return m_audit->retryFailed();
        case 6:
            return use(makeSource());
        case 7:
            return use(nullptr);
        default:
            open();
        }
    }
    bool isAtRest() const { return !m_audit->state().isBusy(); }
    QString fault() const
    {
        const AuditState &state = m_audit->state();
        if (state.isBusy() && !m_source) {
            return u"it reads from nowhere"_s;
        }
        const bool hasEnded = state.phase == AuditState::Phase::Finished;
        if (state.usersDone > state.users || state.usersWhole > state.users
            || (hasEnded && state.usersWhole > state.usersDone)) {
            return u"more users are done than there are"_s;
        }
        const ConnectionList &list = m_audit->list();
        for (int row = 0; row < list.rowCount(); ++row) {
            const RowRef at = list.at(row);
            if (!at.text(Field::Id).startsWith(m_audit->plan().users.value(at.group) + u'-')) {
                return at.text(Field::Id);
            }
        }
        return {};
    }

private:
    std::unique_ptr<RequestBudget> makeSource()
    {
        return std::make_unique<RequestBudget>(
            m_weather.source, kAtOnce, RetryPolicy{}, m_weather.timing());
    }
    void use(std::unique_ptr<RequestBudget> source)
    {
        m_audit->setSource(source.get());
        m_source = std::move(source);
    }
    void open()
    {
        auto source = makeSource();
        m_audit = std::make_unique<Audit>(*source, RetryPolicy{}, m_weather.timing());
        m_source = std::move(source);
        QObject::connect(m_audit.get(), &Audit::userEnded, m_audit.get(), [this] {
            if (m_weather.below(20) == 0) {
                m_audit->stop();
            }
        });
        // From inside an answer, as when the token is replaced.
        QObject::connect(m_audit.get(), &Audit::stateChanged, m_audit.get(), [this] {
            if (m_audit->hasSource() && m_weather.below(40) == 0) {
                use(m_weather.below(2) == 0 ? makeSource() : nullptr);
            }
        });
    }

    Weather &m_weather;
    std::unique_ptr<RequestBudget> m_source; ///< What the page has; outlives the audit.
    std::unique_ptr<Audit> m_audit;
};

/// Whose rows are taken away.
class TakenLife final {
public:
    explicit TakenLife(Weather &weather)
        : m_weather(weather)
        , m_budget(weather.source, kAtOnce, {}, weather.timing())
    {
        open();
    }
    void act()
    {
        switch (m_weather.below(5)) {
        case 0:
        case 1:
            m_last = -1;
            return m_audit->start(anyPlan(m_weather));
        case 2:
            return m_audit->stop();
        case 3:
            return take();
        default:
            open();
        }
    }
    bool isAtRest() const { return !m_audit->state().isBusy(); }
    QString fault() const { return m_fault; }

private:
    void open()
    {
        m_last = -1;
        m_audit = std::make_unique<Audit>(m_budget, RetryPolicy{}, m_weather.timing());
        m_audit->setTaken();
    }
    void take()
    {
        const ConnectionList rows = m_audit->takeRows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const RowRef at = rows.at(row);
            const QString id = at.text(Field::Id);
            if (!id.startsWith(m_audit->plan().users.value(at.group) + u'-')) {
                m_fault = id;
            } else if (at.group < m_last) {
                m_fault = u"rows of a user behind those of a later one"_s;
            }
            m_last = at.group;
        }
        m_audit->releaseRows(rows.rowCount());
    }

    Weather &m_weather;
    RequestBudget m_budget;
    std::unique_ptr<Audit> m_audit;
    int m_last = -1; ///< The user of the last row.
    QString m_fault;
};

template <class Life> void live()
{
    constexpr int steps = 40;
    for (int seed = 1; seed <= sequences(); ++seed) {
        Weather weather(static_cast<unsigned>(seed));
        Life life(weather);
        const auto says = [&](const QString &what) {
            return u"seed %1: %2"_s.arg(seed).arg(what).toUtf8();
        };
        for (int step = 0; step < steps; ++step) {
            if (weather.below(3) == 0) {
                life.act();
            } else {
                weather.pass();
            }
            QVERIFY2(life.fault().isEmpty(), says(life.fault()).constData());
            QVERIFY2(
                weather.source.mostInFlight <= kAtOnce, says(u"too many requests"_s).constData());
        }
        weather.clearUp(life);
        QVERIFY2(life.fault().isEmpty(), says(life.fault()).constData());
        QVERIFY2(life.isAtRest(), says(u"it never comes to rest"_s).constData());
    }
}

} // namespace

class TestListSequences final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsSurviveAnySequence() { live<ListLife>(); }
    void seriesSurviveAnySequence() { live<SeriesLife>(); }
    void auditsSurviveAnySequence() { live<AuditLife>(); }
    void takenRowsSurviveAnySequence() { live<TakenLife>(); }
};

QTEST_GUILESS_MAIN(TestListSequences)
#include "tst_listsequences.moc"
