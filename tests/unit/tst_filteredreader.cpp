// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "app/list/filteredreader.h"
#include "tests/common/connectionjson.h"
#include "tests/common/scriptedpagesource.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

const FilterValues kErrors{{Status::Error}, {}};
const FilterValues kTwo{{Status::Error, Status::Expired}, {}};

struct Run {
    ScriptedPageSource source;
    FilteredReader reader{source, {},
        {[](auto /*time*/, QObject *context, std::function<void()> call) {
             QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
         },
            [] { return 0.5; }}};

    explicit Run(int count)
    {
        source.fill(count);
        reader.start(u"ann"_s, {});
        rest();
    }
    void rest()
    {
        QElapsedTimer clock;
        clock.start();
        while (reader.state().isBusy() && clock.elapsed() < 20000) {
            QCoreApplication::processEvents();
        }
    }
    void filter(const FilterValues &values)
    {
        reader.setFilters(values);
        rest();
    }
    qsizetype requests() const { return std::ssize(source.queries); }
};

} // namespace

class TestFilteredReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFilterIsAlwaysAskedAndAllIsShownAgainWithoutARequest();
    void aListThatIsNotCompleteIsKeptAndReadOn();
    void readingAgainUnderAFilterDropsTheKeptList();
    void aListThatWasStoppedBeforeItsFirstRowIsAskedForAgain();
    void aLateAnswerToAFilterIsNeverShown();
    void severalValuesAreReadToTheirEndAndLeaveTheKeptList();
    void severalValuesOfAnotherUserBeginWithoutRows();
    void onlyACompleteListWithoutFiltersIsComplete();
    void matchingRowsAreThoseOfTheValues();
};

void TestFilteredReader::aFilterIsAlwaysAskedAndAllIsShownAgainWithoutARequest()
{
    Run run(30);
    run.filter(kErrors);
    QCOMPARE(run.requests(), 2);
    QCOMPARE(run.source.queries.back().list.status, std::optional(Status::Error));
    QVERIFY(run.reader.keeps({}));
    run.filter({});
    QCOMPARE(run.requests(), 2);
    QCOMPARE(run.reader.list().rowCount(), 30);
    QCOMPARE(run.reader.state().phase, ListState::Phase::Finished);
    run.filter(kErrors);
    QCOMPARE(run.requests(), 3);
}

void TestFilteredReader::aListThatIsNotCompleteIsKeptAndReadOn()
{
    Run run(2500);
    QCOMPARE(run.reader.list().rowCount(), 1000);
    run.filter(kErrors);
    run.filter({});
    QCOMPARE(run.requests(), 2);
    QCOMPARE(run.reader.list().rowCount(), 1000);
    run.reader.readAll();
    run.rest();
    QCOMPARE(run.reader.list().rowCount(), 2500);
    QCOMPARE(run.requests(), 4);
}

void TestFilteredReader::readingAgainUnderAFilterDropsTheKeptList()
{
    Run run(30);
    run.filter(kErrors);
    run.reader.start(u"ann"_s, kErrors);
    run.rest();
    QCOMPARE(run.requests(), 3);
    QVERIFY(!run.reader.keeps({}));
    QVERIFY(run.reader.completeList() == nullptr);
    run.filter({});
    QCOMPARE(run.requests(), 4);
    QVERIFY(!run.source.queries.back().list.status);
}

void TestFilteredReader::aListThatWasStoppedBeforeItsFirstRowIsAskedForAgain()
{
    Run run(30);
    run.source.manual = true;
    run.reader.start(u"ann"_s, {});
    run.reader.setFilters(kErrors);
    QVERIFY(!run.reader.keeps({}));
    run.reader.setFilters({});
    for (int request = 0; request < 3; ++request) {
        run.source.deliverNext();
    }
    run.rest();
    QCOMPARE(run.reader.list().rowCount(), 30);
}

void TestFilteredReader::aLateAnswerToAFilterIsNeverShown()
{
    Run run(30);
    run.source.manual = true;
    run.source.answersCancelled = true;
    run.reader.setFilters(kErrors);
    run.reader.setFilters({});
    QSignalSpy rows(&run.reader, &FilteredReader::rowsAdded);
    run.source.deliverNext();
    QCoreApplication::processEvents();
    QVERIFY(rows.isEmpty());
    QCOMPARE(run.reader.state().phase, ListState::Phase::Finished);
}

void TestFilteredReader::severalValuesAreReadToTheirEndAndLeaveTheKeptList()
{
    Run run(3);
    run.source.ids.clear();
    run.filter(kTwo);
    QCOMPARE(run.requests(), 1 + 3); // The last one is a check of the first list.
    QCOMPARE(run.reader.state().phase, ListState::Phase::Finished);
    run.filter({});
    QCOMPARE(run.requests(), 1 + 3);
    QCOMPARE(run.reader.list().rowCount(), 3);
}

void TestFilteredReader::severalValuesOfAnotherUserBeginWithoutRows()
{
    Run run(30);
    run.filter(kTwo);
    QVERIFY(run.reader.list().rowCount() > 0);
    int shown = -1;
    connect(
        &run.reader, &FilteredReader::cleared, this, [&] { shown = run.reader.list().rowCount(); });
    run.source.manual = true;
    run.reader.start(u"bob"_s, kTwo);
    QCOMPARE(shown, 0);
    QCOMPARE(run.reader.list().rowCount(), 0);
    QCOMPARE(run.reader.state().rows, 0);
}

void TestFilteredReader::onlyACompleteListWithoutFiltersIsComplete()
{
    Run whole(30);
    QVERIFY(whole.reader.completeList() != nullptr);
    whole.filter(kErrors);
    QCOMPARE(whole.reader.completeList()->rowCount(), 30);
    const Run part(2500);
    QVERIFY(part.reader.completeList() == nullptr);
}

void TestFilteredReader::matchingRowsAreThoseOfTheValues()
{
    QByteArrayList rows;
    for (const char *status : {"active", "error", "error", "paused", "expired", "error"}) {
        rows << connectionWith("status", '"' + QByteArray(status) + '"')
                    .replace("c-1", 'c' + QByteArray::number(rows.size()));
    }
    ConnectionList list;
    list.append(block(rows), 0, 6);
    const auto ids = [&list](const FilterValues &values) {
        QString found;
        const ConnectionList matching = matchingRows(list, values);
        for (int row = 0; row < matching.rowCount(); ++row) {
            found += matching.at(row).text(Field::Id).mid(1);
        }
        return found;
    };
    QCOMPARE(ids({}), u"012345"_s);
    QCOMPARE(ids(kErrors), u"125"_s);
    QCOMPARE(ids(kTwo), u"1245"_s);
    QCOMPARE(ids({{Status::Inactive}, {}}), QString());
}

QTEST_GUILESS_MAIN(TestFilteredReader)
#include "tst_filteredreader.moc"
