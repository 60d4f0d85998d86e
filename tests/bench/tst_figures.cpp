// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/bench/figures.h"

using namespace mielto::bench;
using namespace Qt::StringLiterals;

/// Arguments that are not understood must not become figures of something else.
class TestFigures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAreAsTheyAreAskedFor();
    void whatIsNotUnderstoodIsRefused();
    void everyBenchmarkReadsItsArgumentsHere();
    void aTitleSaysWhenRoundsAreFew();

private:
    using Arguments = std::vector<std::string_view>;
    static std::vector<std::pair<int, int>> runs(const Arguments &arguments)
    {
        std::vector<std::pair<int, int>> runs;
        const std::optional found = Options::read(arguments, {{5, 100}, {3, 1000}});
        for (const Options &run : *found) {
            runs.emplace_back(run.rounds, run.size);
        }
        return runs;
    }
};

void TestFigures::runsAreAsTheyAreAskedFor()
{
    using Runs = std::vector<std::pair<int, int>>;
    QCOMPARE(runs({}), (Runs{{5, 100}, {3, 1000}}));
    QCOMPARE(runs({"--rounds", "9"}), (Runs{{9, 100}, {9, 1000}}));
    QCOMPARE(runs({"--size", "7"}), (Runs{{5, 7}}));
    QCOMPARE(runs({"--size", "999"}), (Runs{{5, 999}}));
    QCOMPARE(runs({"--size", "1000"}), (Runs{{3, 1000}}));
    QCOMPARE(runs({"--size", "2000", "--rounds", "1"}), (Runs{{1, 2000}}));
}

void TestFigures::whatIsNotUnderstoodIsRefused()
{
    for (const Arguments &arguments : {Arguments{"9"}, Arguments{"--rounds"},
             Arguments{"--rounds", "0"}, Arguments{"--rounds", "-1"}, Arguments{"--rounds", "x"},
             Arguments{"--rounds", "9x"}, Arguments{"--rounds", ""}, Arguments{"--size", "1e6"},
             Arguments{"--size", "99999999999"}, Arguments{"--rows", "9"},
             Arguments{"--size", "9", "9"}}) {
        QVERIFY2(!Options::read(arguments, {{5, 100}}), arguments.front().data());
    }
}

void TestFigures::everyBenchmarkReadsItsArgumentsHere()
{
    const QDir folder(qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/tests/bench"_s);
    const QStringList names = folder.entryList({u"bench_*.cpp"_s});
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("Options::parse(") || text.contains("runWithLargeSizes("),
            qPrintable(name));
        QVERIFY2(!text.contains("atoi"), qPrintable(name));
    }
}

void TestFigures::aTitleSaysWhenRoundsAreFew()
{
    QCOMPARE(mediansOf(5), "medians of 5");
    QVERIFY(mediansOf(3).starts_with("medians of 3, fewer"));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
