// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Many users as one stream: order, what is taken back, how far ahead it reads, how it ends.
#include <random>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "app/list/auditstream.h"
#include "tests/common/scriptedpagesource.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;
using Phase = AuditState::Phase;

namespace {

/// A stream, and what a writer that obeys its marks would have in its file.
struct StreamUnderTest {
    ScriptedPageSource source;
    Timing timing{[](auto, QObject *context, std::function<void()> call) {
                      QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
                  },
        [] { return 0.5; }};
    AuditStream stream{source, {}, timing};
    FilterValues filters;
    QStringList ids;
    std::vector<int> users; ///< Of each row.
    qsizetype userMark = 0;
    qsizetype mark = 0;
    int rewinds = 0;

    StreamUnderTest()
    {
        QObject::connect(
            &stream, &AuditStream::userBegan, &stream, [this] { userMark = mark = ids.size(); });
        QObject::connect(&stream, &AuditStream::marked, &stream, [this] { mark = ids.size(); });
        QObject::connect(&stream, &AuditStream::rewound, &stream, [this] { cutTo(mark); });
        QObject::connect(&stream, &AuditStream::userDropped, &stream, [this] { cutTo(userMark); });
        QObject::connect(&stream, &AuditStream::rowsArrived, &stream,
            [this](int user, const ConnectionList &rows) {
                for (int row = 0; row < rows.rowCount(); ++row) {
                    ids << rows.at(row).text(Field::Id);
                    users.push_back(user);
                }
            });
    }
    void cutTo(qsizetype rows)
    {
        ids.resize(rows);
        users.resize(static_cast<std::size_t>(rows));
        ++rewinds;
    }
    void start(int count, int rows, int concurrency = 4)
    {
        source.fill(rows);
        AuditPlan plan;
        for (int i = 0; i < count; ++i) {
            plan.users << u"u%1"_s.arg(i);
        }
        plan.filters = filters;
        plan.concurrency = concurrency;
        stream.start(plan);
    }
    bool rest()
    {
        QElapsedTimer clock;
        clock.start();
        while (stream.state().isBusy() && clock.elapsed() < 20000) {
            QCoreApplication::processEvents();
        }
        return !stream.state().isBusy();
    }
    /// Answers all but the oldest question, until nothing more is asked.
    void answerAllButTheOldest()
    {
        do {
            while (source.inFlight > 1) {
                source.deliver(1);
                QCoreApplication::processEvents();
            }
            QCoreApplication::processEvents();
        } while (source.inFlight > 1);
    }
    /// What is wrong with what was handed out, by the results; empty: nothing.
    QString fault() const
    {
        std::vector<int> counts(stream.results().size());
        for (std::size_t row = 0; row < users.size(); ++row) {
            ++counts[static_cast<std::size_t>(users[row])];
            if (row > 0 && users[row] < users[row - 1]) {
                return u"row %1 is not in the order of users"_s.arg(row);
            }
            const QString &id = ids[static_cast<qsizetype>(row)];
            if (!id.startsWith(stream.plan().users[users[row]] + u'-')) {
                return u"row %1 is of another user: %2"_s.arg(row).arg(id);
            }
        }
        if (QSet<QString>(ids.begin(), ids.end()).size() != ids.size()) {
            return u"an id is there twice"_s;
        }
        for (std::size_t user = 0; user < counts.size(); ++user) {
            if (counts[user] != stream.results()[user].rows) {
                return u"%1 rows of user %2, whose result says %3"_s.arg(counts[user])
                    .arg(user)
                    .arg(stream.results()[user].rows);
            }
        }
        return ids.size() == stream.state().rows ? QString() : u"the state counts otherwise"_s;
    }
};

} // namespace

class TestAuditStream final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesEachUsersRowsInTheirTurn();
    void readsAFewUsersAhead();
    void readsOnePageAheadOfALongList();
    void waitsForAReceiverWhoIsFull();
    void takesBackWhatIsReadAgain();
    void takesBackOnlyTheSeriesThatIsReadAgain();
    void takesBackAllSeriesWhenARowHasMoved();
    void anEarlyEndKeepsWholeUsersOnly();
    void givesTheFirstRowsOfEach();
    void isRightWhateverHappens();
};

void TestAuditStream::givesEachUsersRowsInTheirTurn()
{
    StreamUnderTest test;
    test.start(25, 3);
    QVERIFY(test.rest());
    QCOMPARE(test.stream.state().verdict, Verdict::Complete);
    QCOMPARE(test.ids.size(), 75);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::readsAFewUsersAhead()
{
    StreamUnderTest test;
    test.source.manual = true;
    test.start(500, 101);
    test.answerAllButTheOldest();
    QCOMPARE(test.ids.size(), 0);
    const auto asked = static_cast<int>(test.source.queries.size());
    QVERIFY2(asked > AuditStream::kRowsAhead / 100, qPrintable(QString::number(asked)));
    QVERIFY2(asked <= AuditStream::kRowsAhead / 100 + 4, qPrintable(QString::number(asked)));
    test.source.deliver(0);
    QTRY_VERIFY(test.ids.size() >= AuditStream::kRowsAhead);
    test.answerAllButTheOldest();
    while (test.stream.state().isBusy()) {
        test.source.deliver(0);
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.ids.size(), 50'500);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::readsOnePageAheadOfALongList()
{
    StreamUnderTest test;
    test.source.manual = true;
    test.start(10, 5'000);
    test.answerAllButTheOldest();
    QCOMPARE(test.source.queries.size(), std::size_t(4));
    test.source.manual = false;
    test.source.deliver(0);
    QVERIFY(test.rest());
    QCOMPARE(test.stream.state().verdict, Verdict::Complete);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::waitsForAReceiverWhoIsFull()
{
    StreamUnderTest test;
    connect(
        &test.stream, &AuditStream::rowsArrived, &test.stream, [&] { test.stream.setHeld(true); });
    test.start(2, 50'000, 2);
    for (int i = 0; i < 500; ++i) {
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.ids.size(), 1'000);
    QCOMPARE(test.source.queries.size(), std::size_t(2));
    qsizetype before = 0;
    int steps = 0;
    while (test.stream.state().isBusy() && steps < 1000) {
        QVERIFY2(
            test.ids.size() - before <= 2'000, "more came than a page and the next user's first");
        before = test.ids.size();
        test.stream.setHeld(false);
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
        ++steps;
    }
    QVERIFY2(steps >= 90, qPrintable(QString::number(steps)));
    QCOMPARE(test.ids.size(), 100'000);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::takesBackWhatIsReadAgain()
{
    StreamUnderTest test;
    test.source.cap = 10;
    bool hasChanged = false;
    test.source.beforeAnswer = [&](int) {
        if (!hasChanged && test.source.answering.skip > 20
            && test.source.answering.list.user == u"u1"_s) {
            hasChanged = true;
            test.source.ids.erase(test.source.ids.begin());
        }
    };
    test.start(3, 55, 1);
    QVERIFY(test.rest());
    QVERIFY(test.rewinds > 0);
    QCOMPARE(test.stream.state().verdict, Verdict::Complete);
    QCOMPARE(test.ids.size(), 55 + 54 + 54);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::takesBackOnlyTheSeriesThatIsReadAgain()
{
    StreamUnderTest test;
    bool hasChanged = false;
    test.source.beforeAnswer = [&](int) {
        const bool isSecond = test.source.answering.list.status == Status::Expired;
        test.source.ids.clear();
        for (int i = 0; i < 30; ++i) {
            test.source.ids.push_back(isSecond ? 100 + i : i);
        }
        hasChanged = hasChanged || (isSecond && test.source.answering.skip > 10);
        if (isSecond && hasChanged) {
            test.source.ids.erase(test.source.ids.begin());
        }
    };
    test.source.cap = 10;
    AuditPlan plan;
    plan.users << u"u0"_s;
    plan.filters.statuses = {Status::Error, Status::Expired};
    qsizetype least = 0;
    connect(&test.stream, &AuditStream::rewound, this, [&] { least = test.ids.size(); });
    test.stream.start(plan);
    QVERIFY(test.rest());
    QCOMPARE(least, 30);
    QCOMPARE(test.ids.size(), 59);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::takesBackAllSeriesWhenARowHasMoved()
{
    for (const int movesFor : {0, 2}) { // Whose turn it is, and one who is read ahead.
        StreamUnderTest test;
        QStringList moved;
        test.source.beforeAnswer = [&](int) {
            const ListQuery &list = test.source.answering.list;
            const bool isSecond = list.status == Status::Expired;
            if (isSecond && list.user == u"u%1"_s.arg(movesFor)) {
                moved << list.user;
            }
            test.source.ids = isSecond ? std::vector<int>{10, 11, 12} : std::vector<int>{1, 2};
            if (moved.contains(list.user)) {
                test.source.ids = isSecond ? std::vector<int>{10, 11} : std::vector<int>{1, 12, 2};
            }
        };
        test.filters.statuses = {Status::Error, Status::Expired};
        test.start(4, 0);
        QVERIFY(test.rest());
        QCOMPARE(test.stream.state().verdict, Verdict::Complete);
        QCOMPARE(test.fault(), QString());
        QCOMPARE(test.ids.size(), 20);
        QVERIFY(test.ids.contains(u"u%1-12"_s.arg(movesFor)));
    }
}

void TestAuditStream::anEarlyEndKeepsWholeUsersOnly()
{
    StreamUnderTest test;
    test.source.manual = true;
    test.source.script = [&](int) {
        return test.source.answering.list.user == u"u3"_s
            ? std::optional(failure(ApiErrorKind::Unauthorized))
            : std::nullopt;
    };
    test.start(6, 11, 4);
    test.source.deliver(2); // u2 is whole; u0, u1 and u3 are under way.
    test.source.deliver(2); // u3 ends it all.
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.stream.state().phase, Phase::EndedEarly);
    QCOMPARE(test.stream.results()[2].verdict, Verdict::Complete);
    QCOMPARE(test.stream.results()[0].verdict, Verdict::NotRead);
    QCOMPARE(test.ids.size(), 11);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::givesTheFirstRowsOfEach()
{
    StreamUnderTest test;
    test.source.fill(1500);
    AuditPlan plan;
    plan.users << u"u0"_s << u"u1"_s;
    plan.wantedRows = 1200;
    test.stream.start(plan);
    QVERIFY(test.rest());
    QCOMPARE(test.ids.size(), 2400);
    QCOMPARE(test.stream.state().verdict, Verdict::Limited);
    QCOMPARE(test.fault(), QString());
}

void TestAuditStream::isRightWhateverHappens()
{
    for (unsigned seed = 0; seed < 1'500; ++seed) {
        std::mt19937 random(seed);
        StreamUnderTest test;
        test.source.manual = true;
        test.source.cap = 10;
        if (seed % 3 == 0) {
            // The same rows in two lists: they are read again and again.
            test.filters.statuses = {Status::Error, Status::Expired};
        }
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
        test.start(static_cast<int>(1 + random() % 8), static_cast<int>(random() % 60));
        for (int step = 0; step < 3000 && test.stream.state().isBusy(); ++step) {
            if (random() % 5 == 0) {
                test.stream.setHeld(random() % 3 == 0);
            }
            test.source.deliver(random());
            QCoreApplication::processEvents();
        }
        QVERIFY2(!test.stream.state().isBusy(), qPrintable(u"seed %1 hangs"_s.arg(seed)));
        QVERIFY2(test.fault().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(test.fault())));
    }
}

QTEST_GUILESS_MAIN(TestAuditStream)
#include "tst_auditstream.moc"
