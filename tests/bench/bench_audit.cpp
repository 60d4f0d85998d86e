// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How long the lists of many users take when each answer is 20 ms away, beside the least that four
// requests at once can take; and how long a hundred thousand pasted user ids hold up the window.
// `--size`: users of 20 rows.
#include <QCoreApplication>

#include "app/list/audit.h"
#include "app/list/requestbudget.h"
#include "app/list/userlist.h"
#include "tests/bench/figures.h"
#include "tests/bench/peerendpoint.h"
#include "tests/common/fastpeer.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

constexpr std::chrono::milliseconds kLatency{20};
constexpr int kAtOnce = 4;
constexpr int kPasted = 100'000;

QStringList users(int count)
{
    QStringList users;
    for (int i = 0; i < count; ++i) {
        users << u"rows-20-user-%1"_s.arg(i);
    }
    return users;
}

double audit(const testing::FastPeer &peer, int count)
{
    NetworkThread thread;
    NetworkPageSource source(thread, endpointOf(peer), {});
    RequestBudget budget(source, kAtOnce, {}, Timing::real());
    Audit audit(budget, {}, Timing::real());
    QObject::connect(&audit, &Audit::stateChanged, &audit, [&] {
        if (audit.state().phase == AuditState::Phase::Finished) {
            QCoreApplication::quit();
        }
    });
    return secondsOf([&] {
        audit.start({users(count), {}, ListReader::kAllRows, kAtOnce});
        QCoreApplication::exec();
        if (audit.state().usersWhole != count || audit.list().rowCount() != count * 20) {
            qFatal("%d users are whole", audit.state().usersWhole);
        }
    });
}

/// From the clipboard to the first requests on their way.
double paste(const testing::FastPeer &peer, const QByteArray &text)
{
    NetworkThread thread;
    NetworkPageSource source(thread, endpointOf(peer), {});
    RequestBudget budget(source, kAtOnce, {}, Timing::real());
    Audit audit(budget, {}, Timing::real());
    return secondsOf([&] {
        UserList list;
        if (!list.addText(text).fault.isEmpty() || list.users().size() != kPasted) {
            qFatal("the users were not taken");
        }
        audit.start({list.users(), {}, ListReader::kAllRows, kAtOnce});
    });
}

int run(const Options &options)
{
    const testing::FastPeer peer(kLatency);
    const double least = std::chrono::duration<double>(kLatency).count() * options.size / kAtOnce;
    const QByteArray pasted = users(kPasted).join(u'\n').toUtf8();
    const auto seconds = medians(options.rounds,
        {[&] { return audit(peer, options.size); }, [&] { return paste(peer, pasted); },
            [&] {
                return secondsOf([&] {
                    const QStringList lines = QString::fromUtf8(pasted).split(u'\n');
                    const QSet<QString> distinct(lines.begin(), lines.end());
                });
            }});
    Table table(std::to_string(options.size)
        + " users of 20 rows, each answer 20 ms away, 4 requests at once, medians of "
        + std::to_string(options.rounds));
    constexpr double most = 1.25;
    table.line("audit of " + std::to_string(options.size) + " users", seconds[0],
        "requests x latency / 4", least, atMostTimes(most));
    table.line("100,000 user ids pasted, audit begun", seconds[1], "split and put into a QSet",
        seconds[2]);
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {5, 2000}));
}
