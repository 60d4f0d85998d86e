// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How long a list takes when each answer is 20 ms away: ours, four requests at once, decoded and
// proven complete, beside `curl -Z`, which only drops the bytes. `--size`: pages of 1,000 rows.
#include <QCoreApplication>
#include <QProcess>

#include "app/list/listreader.h"
#include "app/list/requestbudget.h"
#include "tests/bench/figures.h"
#include "tests/bench/peerendpoint.h"
#include "tests/common/fastpeer.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

constexpr std::chrono::milliseconds kLatency{20};
constexpr int kAtOnce = 4;
constexpr int kStep = kMaxPageSize - 1; ///< Pages overlap by a row.

QString userOf(int pages) { return u"rows-%1"_s.arg((pages - 1) * kStep + 1); }

double ours(const testing::FastPeer &peer, int pages)
{
    NetworkThread thread;
    NetworkPageSource source(thread, endpointOf(peer), {});
    RequestBudget budget(source, kAtOnce, {}, Timing::real());
    ListReader reader(budget, {}, Timing::real());
    reader.setParallelism(kAtOnce);
    QObject::connect(&reader, &ListReader::stateChanged, &reader, [&] {
        if (!reader.state().isBusy()) {
            QCoreApplication::quit();
        }
    });
    return secondsOf([&] {
        reader.start({userOf(pages), {}, {}}, ListReader::kAllRows);
        QCoreApplication::exec();
        if (reader.state().verdict != Verdict::Complete || reader.state().requests != pages) {
            qFatal("not complete after %d requests", reader.state().requests);
        }
    });
}

double curl(const testing::FastPeer &peer, int pages)
{
    const QString last = QString::number((pages - 1) * kStep);
    const QString url = peer.url().toString() + "/api/v1/connections/users/"_L1 + userOf(pages)
        + "?limit=1000&skip=[0-"_L1 + last + u':' + QString::number(kStep) + u']';
    return secondsOf([&] {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(u"curl"_s,
            {u"-Z"_s, u"--parallel-max"_s, QString::number(kAtOnce), u"--fail"_s, u"-o"_s,
                QProcess::nullDevice(), url});
        if (!process.waitForFinished(-1) || process.exitCode() != 0) {
            qFatal("curl failed");
        }
    });
}

int run(const Options &options)
{
    const testing::FastPeer peer(kLatency);
    const auto seconds = medians(options.rounds,
        {[&] { return ours(peer, options.size); }, [&] { return curl(peer, options.size); }});
    const std::string pages = std::to_string(options.size) + " pages";
    Table table(pages + " of 1,000 rows, each answer 20 ms away, 4 requests at once, medians of "
        + std::to_string(options.rounds));
    constexpr double most = 1.1;
    table.line("read " + pages + ", proven complete", seconds[0], "curl -Z, bytes dropped",
        seconds[1], atMostTimes(most));
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {7, 100}));
}
