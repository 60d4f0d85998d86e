// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/list/reading.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;
using Step = Reading::Step;

namespace {

/// A page of one-letter ids; `?` is a row without one, `5` a row that is a number.
BlockPointer pageOf(const QByteArray &ids, const QByteArray &total)
{
    QByteArrayList rows;
    for (const char id : ids) {
        rows << (id == '?'  ? connectionWith("id", {})
                : id == '5' ? QByteArray("5")
                            : connection(QByteArray(1, id)));
    }
    return block(page(rows, total));
}

QByteArray idsOf(const ConnectionList &list)
{
    QByteArray ids;
    for (int row = 0; row < list.rowCount(); ++row) {
        ids += list.at(row).text(Field::Id).toLatin1();
    }
    return ids;
}

constexpr int kManyPages = 100;

} // namespace

class TestReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesOverlapByOneRow()
    {
        Reading reading({}, 3, false, kManyPages);
        QCOMPARE(reading.skip(), 0);
        QCOMPARE(reading.limit(), 3);
        QCOMPARE(reading.add(pageOf("abc", "5")), Step::More);
        QCOMPARE(reading.verdict(), Verdict::Partial);
        QCOMPARE(reading.skip(), 2);
        QCOMPARE(reading.add(pageOf("cde", "5")), Step::More);
        QCOMPARE(reading.skip(), 4);
        QCOMPARE(reading.add(pageOf("e", "5")), Step::End);
        QCOMPARE(idsOf(reading.list()), QByteArray("abcde"));
        QCOMPARE(reading.verdict(), Verdict::Complete);
        QCOMPARE(reading.pages(), 3);
    }

    void anEmptyListIsComplete()
    {
        Reading reading({}, 3, false, kManyPages);
        QCOMPARE(reading.add(pageOf("", "0")), Step::End);
        QCOMPARE(reading.verdict(), Verdict::Complete);
    }

    void withoutATotalNothingIsComplete()
    {
        for (const char *total : {"null", "-1", "\"2\"", "2.0"}) {
            Reading reading({}, 3, false, kManyPages);
            QCOMPARE(reading.add(pageOf("ab", total)), Step::End);
            QCOMPARE(reading.verdict(), Verdict::Partial);
        }
    }

    void contradictionsAreDrift_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("total");
        QTest::newRow("P02 an earlier row again") << QByteArray("bcd") << QByteArray("5");
        QTest::newRow("P03 the overlap is gone") << QByteArray("de") << QByteArray("4");
        QTest::newRow("P05 the overlap differs, same total")
            << QByteArray("def") << QByteArray("5");
        QTest::newRow("P04 a known row behind the overlap") << QByteArray("cda") << QByteArray("5");
        QTest::newRow("P07 total below skip") << QByteArray("") << QByteArray("1");
        QTest::newRow("P07 the last row is gone, total kept to it")
            << QByteArray("") << QByteArray("3");
        QTest::newRow("P08 total grew") << QByteArray("cde") << QByteArray("6");
        QTest::newRow("total is no longer said") << QByteArray("cde") << QByteArray("null");
        QTest::newRow("more rows than the total") << QByteArray("cdefgh") << QByteArray("5");
        QTest::newRow("P13 twice in one page") << QByteArray("cdd") << QByteArray("5");
    }

    void contradictionsAreDrift()
    {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, total);
        for (const bool lastChance : {false, true}) {
            const QByteArray first = total == "3" ? "3" : "5";
            Reading reading({}, 3, lastChance, kManyPages);
            QCOMPARE(reading.add(pageOf("abc", first)), Step::More);
            Step step = reading.add(pageOf(second, total));
            if (!lastChance && step == Step::More) { // Only at the end is the count known.
                step = reading.add(pageOf(second.right(1), total));
            }
            if (!lastChance) {
                QCOMPARE(step, Step::Drifted);
                continue;
            }
            while (step == Step::More) {
                step = reading.add(pageOf("", total));
            }
            QCOMPARE(step, Step::End);
            QCOMPARE(reading.verdict(), Verdict::Changed);
            QByteArray distinct;
            for (const char id : "abc" + second) {
                distinct += id != 0 && !distinct.contains(id) ? QByteArray(1, id) : QByteArray();
            }
            QCOMPARE(idsOf(reading.list()), distinct);
        }
    }

    /// P09
    void anEarlyEndIsAskedForOnceMore()
    {
        for (const char *early : {"", "c"}) {
            Reading reading({}, 3, false, kManyPages);
            QCOMPARE(reading.add(pageOf("abc", "9")), Step::More);
            QCOMPARE(reading.add(pageOf(early, "9")), Step::SamePageAgain);
            QCOMPARE(reading.skip(), 2);
            QCOMPARE(reading.add(pageOf(early, "9")), Step::End);
            QCOMPARE(reading.verdict(), Verdict::Partial);
            QCOMPARE(idsOf(reading.list()), QByteArray("abc"));
        }
        Reading recovered({}, 3, false, kManyPages);
        recovered.add(pageOf("abc", "4"));
        QCOMPARE(recovered.add(pageOf("", "4")), Step::SamePageAgain);
        QCOMPARE(recovered.add(pageOf("cd", "4")), Step::End);
        QCOMPARE(recovered.verdict(), Verdict::Complete);
        Reading first({}, 3, false, kManyPages);
        QCOMPARE(first.add(pageOf("", "4")), Step::SamePageAgain);
        QCOMPARE(first.add(pageOf("", "4")), Step::End);
        QCOMPARE(first.verdict(), Verdict::Partial);
    }

    /// P10
    void aCappedServerIsFollowedAtItsPace()
    {
        Reading reading({}, 1000, false, kManyPages);
        QCOMPARE(reading.add(pageOf("abc", "6")), Step::More);
        QCOMPARE(reading.limit(), 3);
        QCOMPARE(reading.skip(), 2);
        QCOMPARE(reading.add(pageOf("cde", "6")), Step::More);
        QCOMPARE(reading.add(pageOf("ef", "6")), Step::End);
        QCOMPARE(reading.verdict(), Verdict::Complete);
    }

    /// P11
    void aServerThatIgnoresSkipIsNoticed()
    {
        Reading reading({}, 3, false, kManyPages);
        QCOMPARE(reading.add(pageOf("abc", "9")), Step::More);
        QCOMPARE(reading.add(pageOf("abc", "9")), Step::SkipIgnored);
        QCOMPARE(idsOf(reading.list()), QByteArray("abc"));
    }

    void rowsThatComeInFrontOfAPageAreDrift()
    {
        // Two in front of a page of three: the first page comes again, with another total.
        Reading reading({}, 3, false, kManyPages);
        QCOMPARE(reading.add(pageOf("abc", "9")), Step::More);
        QCOMPARE(reading.add(pageOf("abc", "11")), Step::Drifted);
        Reading last({}, 3, true, kManyPages);
        last.add(pageOf("abc", "9"));
        QCOMPARE(last.add(pageOf("abc", "11")), Step::More);
        QCOMPARE(last.add(pageOf("abc", "13")), Step::More);
        QCOMPARE(last.add(pageOf("abc", "13")), Step::SkipIgnored);
    }

    void theOverlapMustHaveTheSameStatusAndTime_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Step>("step");
        QTest::newRow("status") << QByteArray("status") << Step::Drifted;
        QTest::newRow("updated_at") << QByteArray("updated_at") << Step::Drifted;
        QTest::newRow("another field") << QByteArray("label") << Step::End;
    }

    void theOverlapMustHaveTheSameStatusAndTime()
    {
        QFETCH(QByteArray, key);
        QFETCH(Step, step);
        Reading reading({}, 2, false, kManyPages);
        QCOMPARE(reading.add(block(page({connection("c-0"), connection("c-1")}, "2"))), Step::More);
        QCOMPARE(reading.add(block(page({connectionWith(key, R"("other")")}, "2"))), step);
    }

    void idsThatDifferInTheirEscapesAreTheSame()
    {
        Reading twice({}, 9, false, kManyPages);
        QCOMPARE(twice.add(block(page({connection("c-1"), connection("c-\\u0031")}, "2"))),
            Step::Drifted);
        Reading overlap({}, 2, false, kManyPages);
        QCOMPARE(overlap.add(block(page({connection("c-0"), connection("c-1")}, "2"))), Step::More);
        QCOMPARE(overlap.add(block(page({connection("c\\u002D1")}, "2"))), Step::End);
        QCOMPARE(overlap.verdict(), Verdict::Complete);
    }

    void aDoubledIdIsAFaultyRow()
    {
        QByteArray row = connection("b");
        row.insert(1, R"("id":"a",)");
        Reading reading({}, 9, false, kManyPages);
        QCOMPARE(reading.add(block(page({row}, "1"))), Step::End);
        QCOMPARE(reading.faultyRows(), 1);
        QCOMPARE(reading.verdict(), Verdict::Partial);
    }

    void rowsThatContradictTheFilterMakeItPartial()
    {
        for (const ListQuery &query :
            {ListQuery{u"u"_s, Status::Error, {}}, ListQuery{u"u"_s, {}, IntegrationType::Mcp}}) {
            Reading reading(query, 3, false, kManyPages);
            QCOMPARE(reading.add(pageOf("ab", "2")), Step::End);
            QCOMPARE(reading.strayRows(), 2);
            QCOMPARE(reading.verdict(), Verdict::Partial);
        }
        Reading fits({u"u"_s, Status::Active, IntegrationType::Connectors}, 3, false, kManyPages);
        QCOMPARE(fits.add(pageOf("ab", "2")), Step::End);
        QCOMPARE(fits.verdict(), Verdict::Complete);
    }

    void aFirstPageOfAUsualCapIsChecked()
    {
        const QByteArray ten = "abcdefghij";
        Reading whole({}, 1000, false, kManyPages);
        QCOMPARE(whole.add(pageOf(ten, "10")), Step::CheckEnd);
        QCOMPARE(whole.verdict(), Verdict::Partial);
        QCOMPARE(whole.skip(), 9);
        QCOMPARE(whole.limit(), 1000);
        QCOMPARE(whole.add(pageOf("j", "10")), Step::End);
        QCOMPARE(whole.verdict(), Verdict::Complete);

        Reading capped({}, 1000, false, kManyPages);
        QCOMPARE(capped.add(pageOf(ten, "10")), Step::CheckEnd);
        QCOMPARE(capped.add(pageOf("jklmnopqrs", "10")), Step::Drifted);

        Reading last({}, 1000, true, kManyPages);
        QCOMPARE(last.add(pageOf(ten, "10")), Step::CheckEnd);
        QCOMPARE(last.add(pageOf("jklmnopqrs", "10")), Step::More);
        QCOMPARE(last.limit(), 10);
        QCOMPARE(last.add(pageOf("stuv", "4")), Step::End);
        QCOMPARE(last.verdict(), Verdict::Changed);
        QCOMPARE(last.list().rowCount(), 22);
    }

    void faultyRowsMakeItPartial()
    {
        Reading reading({}, 3, false, kManyPages);
        QCOMPARE(reading.add(pageOf("a?5", "5")), Step::More);
        QCOMPARE(reading.faultyRows(), 2);
        QCOMPARE(reading.add(pageOf("5b?", "5")), Step::More);
        QCOMPARE(reading.add(pageOf("?", "5")), Step::End);
        QCOMPARE(reading.faultyRows(), 3);
        QCOMPARE(reading.list().rowCount(), 5);
        QCOMPARE(reading.verdict(), Verdict::Partial);
    }

    void tooManyPagesAreNeverComplete()
    {
        Reading reading({}, 3, false, 2);
        QCOMPARE(reading.add(pageOf("abc", "5")), Step::More);
        QCOMPARE(reading.add(pageOf("cde", "5")), Step::TooLong);
        QCOMPARE(reading.list().rowCount(), 5);
        QCOMPARE(reading.verdict(), Verdict::Partial);
    }

    void askingForMoreFindsTheCapAnew()
    {
        Reading reading({}, 1, false, kManyPages);
        QCOMPARE(reading.add(pageOf("a", "4")), Step::More);
        reading.askFor(1000);
        QCOMPARE(reading.skip(), 0);
        QCOMPARE(reading.limit(), 1000);
        QCOMPARE(reading.add(pageOf("abc", "4")), Step::More);
        QCOMPARE(reading.limit(), 3);
        QCOMPARE(reading.add(pageOf("cd", "4")), Step::End);
        QCOMPARE(reading.verdict(), Verdict::Complete);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
