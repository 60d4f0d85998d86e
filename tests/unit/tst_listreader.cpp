// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSignalSpy>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "tests/unit/listreadertest.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class TestListReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsOverlapByOneRow_data();
    void requestsOverlapByOneRow();
    void aChangeBetweenPagesIsReadAgain_data();
    void aChangeBetweenPagesIsReadAgain();
    void aListThatNeverStandsStillIsChanged();
    void aTotalThatGrowsForEverEnds();
    void aTotalThatLiesIsNamed_data();
    void aTotalThatLiesIsNamed();
    void aCappedServerIsReadWhole();
    void aServerThatIgnoresSkipIsAnError();
    void staysPartialOnFaultyRows();
};

void TestListReader::requestsOverlapByOneRow_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("requests");
    for (const auto &[rows, requests] : {std::pair(0, 1), {1, 1}, {999, 1}, {1000, 2}, {1001, 2},
             {1998, 2}, {1999, 3}, {2000, 3}, {2998, 4}, {3500, 4}}) {
        QTest::addRow("P01 list_of_%d", rows) << rows << requests;
    }
}

void TestListReader::requestsOverlapByOneRow()
{
    QFETCH(int, rows);
    QFETCH(int, requests);
    ReaderUnderTest test;
    test.source.fill(rows);
    QSignalSpy cleared(&test.reader, &ListReader::cleared);
    QSignalSpy added(&test.reader, &ListReader::rowsAdded);
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Finished);
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
    QCOMPARE(test.requests(), requests);
    QCOMPARE(test.reader.state().requests, requests);
    QCOMPARE(test.reader.state().readings, 1);
    QCOMPARE(test.reader.state().total, std::optional<qint64>(rows));
    QCOMPARE(test.reader.state().rows, rows);
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(added.count(), requests);
    qint64 skip = 0;
    for (const PageQuery &query : test.source.queries) {
        QCOMPARE(query.limit, 1000);
        QCOMPARE(query.skip, skip);
        skip += 999;
    }
}

void TestListReader::aChangeBetweenPagesIsReadAgain_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char *name : {"P02 insert_front_between_pages", "P03 delete_in_read_part",
             "P04 touch_reorders_total_same", "P05 delete_plus_append_total_same",
             "P06 unstable_order_ties", "P07 total_shrinks_below_skip"}) {
        QTest::newRow(name) << kind++;
    }
}

void TestListReader::aChangeBetweenPagesIsReadAgain()
{
    QFETCH(int, kind);
    ReaderUnderTest test;
    test.source.fill(2500);
    auto &ids = test.source.ids;
    test.source.beforeAnswer = [&](int request) {
        if (request != 2) {
            return;
        }
        if (kind == 0) {
            ids.insert(ids.begin(), 9000);
        } else if (kind == 1) {
            ids.erase(ids.begin() + 500);
        } else if (kind == 2) {
            std::rotate(ids.begin(), ids.begin() + 2000, ids.begin() + 2001);
        } else if (kind == 3) {
            ids.erase(ids.begin() + 500);
            ids.push_back(9000);
        } else if (kind == 4) {
            std::swap(ids[998], ids[999]);
        } else {
            ids.resize(300);
        }
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.reader.state().readings, 2);
    QCOMPARE(test.shown(), test.source.ids);
}

/// P15
void TestListReader::aListThatNeverStandsStillIsChanged()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    test.source.beforeAnswer = [&](int) {
        test.source.ids.insert(test.source.ids.begin(), 9000 + test.requests());
    };
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Finished);
    QCOMPARE(test.verdict(), Verdict::Changed);
    QCOMPARE(test.reader.state().readings, 3);
    auto shown = test.shown();
    std::ranges::sort(shown);
    QVERIFY(std::ranges::adjacent_find(shown) == shown.end());
    QVERIFY(shown.size() >= 2500);
}

/// P08
void TestListReader::aTotalThatGrowsForEverEnds()
{
    Reading reading({}, 2, true, 50);
    ScriptedPageSource source;
    source.fill(1000);
    source.lyingTotal = 1000;
    Reading::Step step = Reading::Step::More;
    int pages = 0;
    while (step == Reading::Step::More && pages < 1000) {
        ++pages;
        source.lyingTotal = *source.lyingTotal + 10;
        source.fetch({{u"ann"_s, {}, {}}, reading.skip(), reading.limit()},
            [&](const PageReply &reply) { step = reading.add(*reply.page); });
        source.deliverNext();
    }
    QCOMPARE(step, Reading::Step::TooLong);
    QCOMPARE(pages, 50);
    QCOMPARE(reading.verdict(), Verdict::Partial);
}

void TestListReader::aTotalThatLiesIsNamed_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("requests");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("P09 one page of fewer rows") << 5 << 9 << 3 << Verdict::Partial;
    QTest::newRow("P09 empty") << 0 << 9 << 2 << Verdict::Partial;
    QTest::newRow("P09 after a full page") << 1000 << 1500 << 3 << Verdict::Partial;
    QTest::newRow("fewer than rows") << 5 << 3 << 3 << Verdict::Changed;
    QTest::newRow("zero") << 1500 << 0 << 6 << Verdict::Changed;
}

void TestListReader::aTotalThatLiesIsNamed()
{
    QFETCH(int, rows);
    QFETCH(int, total);
    QFETCH(int, requests);
    QFETCH(Verdict, verdict);
    ReaderUnderTest test;
    test.source.fill(rows);
    test.source.lyingTotal = total;
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), verdict);
    QCOMPARE(test.requests(), requests);
    QCOMPARE(test.shown(), test.source.ids);
    QCOMPARE(test.reader.state().total, std::optional<qint64>(total));
}

/// P10
void TestListReader::aCappedServerIsReadWhole()
{
    ReaderUnderTest test;
    test.source.fill(350);
    test.source.cap = 100;
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Complete);
    QCOMPARE(test.shown(), test.source.ids);
    QCOMPARE(test.requests(), 4);
}

/// P11
void TestListReader::aServerThatIgnoresSkipIsAnError()
{
    ReaderUnderTest test;
    test.source.fill(2500);
    test.source.ignoresSkip = true;
    QVERIFY(test.read());
    QCOMPARE(test.phase(), ListState::Phase::Failed);
    QCOMPARE(test.reader.state().error->kind, ApiErrorKind::WrongShape);
    QCOMPARE(test.verdict(), Verdict::Partial);
    QCOMPARE(test.requests(), 2);
}

void TestListReader::staysPartialOnFaultyRows()
{
    ReaderUnderTest test;
    test.source.script = [](int) {
        PageReply reply{makeApiError(ApiErrorKind::Timeout), 1, {}};
        reply.page = testing::block(QByteArray(R"({"connections":[{"id":"a"},7],"total":2})"));
        return std::optional(reply);
    };
    QVERIFY(test.read());
    QCOMPARE(test.verdict(), Verdict::Partial);
    QCOMPARE(test.reader.state().faultyRows, 2);
    QCOMPARE(test.reader.state().rows, 2);
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
