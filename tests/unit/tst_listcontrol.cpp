// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// What a user of the reader asks it to do: stop, go on, read so many rows, change the list.
#include <memory>

#include <QTest>

#include "tests/unit/listreadertest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestListControl final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repliesToAnOldQueryNeverShow();
    void aStoppedReadingIgnoresWhatStillComes();
    void resumingGoesOnWhereItEnded();
    void readingOnAfterAStopProvesTheList();
    void readingOnAfterAnErrorProvesTheList();
    void aListThatChangedWhileItStoodStillIsReadAgain();
    void aListThatWasUpdatedWhileItStoodStillIsReadAgain();
    void readsAsManyRowsAsAreWanted_data();
    void readsAsManyRowsAsAreWanted();
    void readsOnPageByPage();
    void readingOnAfterFewRowsMakesWay();
    void readingAllGoesOnFromWhatIsUnderWay();
    void listenersMayStopOrStartAnew();
    void anUnfitUserIsNotAskedFor();
    void oneRequestIsUnderWayAtATime();
};

/// P14: even when the source answers what was cancelled.
void TestListControl::repliesToAnOldQueryNeverShow()
{
    ReaderUnderTest test;
    test.source.manual = true;
    test.source.answersCancelled = true;
    test.source.fill(1500);
    const ListQuery ann{u"ann"_s, {}, {}};
    const ListQuery bob{u"bob"_s, Status::Error, {}};
    test.reader.start(ann, ListReader::kAllRows);
    test.source.deliverNext(); // Ann's first page.
    QCOMPARE(test.shown().size(), std::size_t(1000));
    test.reader.start(bob, ListReader::kAllRows);
    QVERIFY(test.reader.list().isEmpty());
    QCOMPARE(test.source.cancelled, 1);

    test.source.deliverNext(); // Ann's second page, late.
    QVERIFY(test.reader.list().isEmpty());
    QCOMPARE(test.reader.state().requests, 0);
    QCOMPARE(test.phase(), ListState::Phase::Reading);
    test.source.deliverNext();
    test.source.deliverNext();
    QCOMPARE(test.phase(), ListState::Phase::Finished);
    QCOMPARE(test.shown(u"bob"_s), test.source.ids);
    QCOMPARE(test.reader.query(), bob);
}

void TestListControl::aStoppedReadingIgnoresWhatStillComes()
{
    ReaderUnderTest test;
    test.source.manual = true;
    test.source.answersCancelled = true;
    test.source.fill(1500);
    test.reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
    test.source.deliverNext();
    test.reader.stop();
    test.reader.stop();
    QCOMPARE(test.phase(), ListState::Phase::Stopped);
    test.source.deliverNext();
    QCOMPARE(test.phase(), ListState::Phase::Stopped);
    QCOMPARE(test.shown().size(), std::size_t(1000));
    QCOMPARE(test.verdict(), Verdict::Partial);
    // The reply to the stopped request must not be taken for the resumed one's either.
    test.reader.resume();
    test.source.deliverNext();
    QCOMPARE(test.phase(), ListState::Phase::Finished);
    QCOMPARE(test.shown(), test.source.ids);
    QCOMPARE(test.verdict(), Verdict::Complete);
}

void TestListControl::resumingGoesOnWhereItEnded()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    test.source.script = [](int request) {
        return request == 2 ? std::optional(failure(ApiErrorKind::Unauthorized)) : std::nullopt;
    };
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.reader.state().error->kind, ApiErrorKind::Unauthorized);
    QCOMPARE(test.verdict(), Verdict::Partial);
    QCOMPARE(test.shown().size(), std::size_t(1000));
    test.reader.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QVERIFY(!test.reader.state().error);
    QCOMPARE(test.source.queries.at(2).skip, 999);
    test.reader.resume(); // Nothing is left to resume.
    QCOMPARE(test.phase(), ListState::Phase::Finished);
}

void TestListControl::readingOnAfterAStopProvesTheList()
{
    ReaderUnderTest test;
    test.source.manual = true;
    test.source.fill(3500);
    test.reader.start({u"ann"_s, {}, {}}, ListReader::kAllRows);
    test.source.deliverNext();
    test.reader.stop();
    test.source.deliverNext(); // The cancelled one, which nobody answers.
    test.source.manual = false;
    test.reader.readMore(); // A page, not all: that was the goal before.
    QVERIFY(test.rest());
    QCOMPARE(test.phase(), ListState::Phase::MoreToRead);
    QCOMPARE(test.shown().size(), std::size_t(1999));
    QCOMPARE(test.source.queries.back().skip, 999);
    test.reader.readMore();
    test.reader.stop();
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
    QCOMPARE(test.reader.state().readings, 1);
}

void TestListControl::readingOnAfterAnErrorProvesTheList()
{
    for (const bool readsAll : {true, false}) {
        ReaderUnderTest test;
        test.source.fill(1500);
        test.source.script = [](int request) {
            return request == 2 ? std::optional(failure(ApiErrorKind::Unauthorized)) : std::nullopt;
        };
        QVERIFY(test.read());
        QCOMPARE(test.phase(), ListState::Phase::Failed);
        readsAll ? test.reader.readAll() : test.reader.readMore();
        QVERIFY(test.rest());
        QCOMPARE(test.verdict(), Verdict::Complete);
        QCOMPARE(test.shown(), test.source.ids);
        QVERIFY(!test.reader.state().error);
    }
    // Before there was any row.
    ReaderUnderTest test;
    test.source.fill(1500);
    test.source.script = [](int request) {
        return request == 1 ? std::optional(failure(ApiErrorKind::Forbidden)) : std::nullopt;
    };
    QVERIFY(test.read(5));
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.source.queries.back().limit, 1000);
}

void TestListControl::aListThatChangedWhileItStoodStillIsReadAgain()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    test.source.script = [](int request) {
        return request == 2 ? std::optional(failure(ApiErrorKind::Unauthorized)) : std::nullopt;
    };
    QVERIFY(test.read());
    test.source.ids.erase(test.source.ids.begin());
    test.source.ids.push_back(9999); // As many as before.
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(test.reader.state().readings, 2);
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
}

/// H6: the same ids in the same order, but other statuses and times.
void TestListControl::aListThatWasUpdatedWhileItStoodStillIsReadAgain()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    QVERIFY(test.read(0));
    ++test.source.updates;
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.reader.state().readings, 2);
    for (int row = 0; row < 2500; ++row) {
        QVERIFY(test.reader.list().at(row).text(Field::UpdatedAt).startsWith(u"2027"));
    }
}

void TestListControl::readsAsManyRowsAsAreWanted_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("firstLimit");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("shown");
    QTest::addColumn<Verdict>("verdict");
    const auto complete = Verdict::Complete;
    const auto limited = Verdict::Limited;
    QTest::newRow("fewer") << 5 << 300 << 5 << 1 << 5 << limited;
    QTest::newRow("one") << 1 << 300 << 1 << 1 << 1 << limited;
    QTest::newRow("all that there are, which is not known")
        << 300 << 300 << 300 << 1 << 300 << limited;
    QTest::newRow("more") << 301 << 300 << 301 << 1 << 300 << complete;
    QTest::newRow("over one page") << 1500 << 3000 << 1000 << 2 << 1999 << limited;
    QTest::newRow("none there") << 5 << 0 << 5 << 1 << 0 << complete;
    QTest::newRow("the first page") << 0 << 3000 << 1000 << 1 << 1000 << limited;
}

void TestListControl::readsAsManyRowsAsAreWanted()
{
    QFETCH(int, wanted);
    QFETCH(int, rows);
    QFETCH(int, firstLimit);
    QFETCH(int, requests);
    QFETCH(int, shown);
    QFETCH(Verdict, verdict);
    ReaderUnderTest test;
    test.source.fill(rows);
    QVERIFY(test.read(wanted));
    QCOMPARE(test.source.queries.front().limit, firstLimit);
    QCOMPARE(test.requests(), requests);
    QCOMPARE(int(test.shown().size()), shown);
    QCOMPARE(test.verdict(), verdict);
    QCOMPARE(test.phase(),
        verdict == Verdict::Limited ? ListState::Phase::MoreToRead : ListState::Phase::Finished);
}

void TestListControl::readsOnPageByPage()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    QVERIFY(test.read(0));
    QCOMPARE(test.shown().size(), std::size_t(1000));
    test.reader.readMore();
    test.reader.readMore(); // One is under way.
    QVERIFY(test.rest());
    QCOMPARE(test.shown().size(), std::size_t(1999));
    QCOMPARE(test.phase(), ListState::Phase::MoreToRead);
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.requests(), 3);
    test.reader.readMore();
    test.reader.readAll();
    QCOMPARE(test.phase(), ListState::Phase::Finished);
    QCOMPARE(test.requests(), 3);
}

void TestListControl::readingOnAfterFewRowsMakesWay()
{
    for (const int first : {1, 2, 7}) {
        ReaderUnderTest test;
        test.source.fill(2500);
        QVERIFY(test.read(first));
        test.reader.readMore();
        QVERIFY(test.rest());
        QVERIFY(test.shown().size() >= 1000);
        test.reader.readAll();
        QVERIFY(test.rest());
        QCOMPARE(test.verdict(), Verdict::Complete);
        QCOMPARE(test.shown(), test.source.ids);
        QVERIFY(test.requests() <= 4);
    }
}

void TestListControl::readingAllGoesOnFromWhatIsUnderWay()
{
    ReaderUnderTest test;
    test.source.fill(1500);
    test.reader.start({u"ann"_s, {}, {}});
    test.reader.readAll();
    QVERIFY(test.rest());
    QCOMPARE(test.verdict(), Verdict::Complete);
}

void TestListControl::listenersMayStopOrStartAnew()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    QMetaObject::Connection once =
        connect(&test.reader, &ListReader::rowsAdded, this, [&] { test.reader.stop(); });
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Stopped);
    QCOMPARE(test.requests(), 1);
    disconnect(once);
    once = connect(&test.reader, &ListReader::rowsAdded, this, [&] {
        disconnect(once);
        test.reader.start({u"bob"_s, {}, {}}, ListReader::kAllRows);
    });
    test.reader.resume();
    QVERIFY(test.rest());
    QCOMPARE(test.shown(u"bob"_s), test.source.ids);
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.source.inFlight, 0);
    once = connect(&test.reader, &ListReader::stateChanged, this, [&] {
        disconnect(once);
        test.reader.stop();
    });
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Stopped);
    QTest::qWait(10);
    QVERIFY(test.reader.list().isEmpty());
}

void TestListControl::anUnfitUserIsNotAskedFor()
{
    ReaderUnderTest test;
    QVERIFY(test.read(0, u".."_s));
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.reader.state().error->kind, ApiErrorKind::Refused);
    QCOMPARE(test.verdict(), Verdict::Failed);
    QCOMPARE(test.requests(), 0);
}

/// U04
void TestListControl::oneRequestIsUnderWayAtATime()
{
    ReaderUnderTest test;
    test.source.fill(10);
    for (int i = 0; i < 50; ++i) {
        test.reader.start({u"ann"_s, {}, {}});
    }
    QVERIFY(test.rest());
    QCOMPARE(test.source.mostInFlight, 1);
    QCOMPARE(test.shown(), test.source.ids);
    {
        ReaderUnderTest dropped;
        dropped.source.manual = true;
        auto reader = std::make_unique<ListReader>(dropped.source, RetryPolicy(), Timing::real());
        reader->start({u"ann"_s, {}, {}});
        reader.reset();
        QCOMPARE(dropped.source.cancelled, 1);
    }
}

QTEST_GUILESS_MAIN(TestListControl)
#include "tst_listcontrol.moc"
