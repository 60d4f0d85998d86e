// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// While a long list streams into the page that users see and they scroll about in it: how long the
// event loop is away at a time, beside a repaint of a default table; and how much memory the list
// takes with all that shows it, beside its payload. `--size`: rows.
#include <fstream>
#include <random>

#include <malloc.h>
#include <unistd.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include "tests/bench/defaulttable.h"
#include "tests/bench/figures.h"
#include "tests/bench/signedinpage.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

double residentBytes()
{
    long pages = 0;
    std::ifstream("/proc/self/statm").ignore(32, ' ') >> pages;
    return static_cast<double>(pages) * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

struct Round {
    double p99;
    double longest;
    double wall;
    double growth; ///< Of resident memory, bytes.
    double footprint; ///< Of the list, bytes, as it says itself.
    double payload;
};

/// Wakes every millisecond and notes how long after the time before it really was.
class GapWatch final {
public:
    GapWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e9);
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(1);
    }
    const std::vector<double> &gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

class Window final {
public:
    Window()
    {
        QObject::connect(&m_page, &BrowsePage::stateChanged, &m_page, [this] {
            if (!m_page.status(true).isBusy
                && m_page.pane()->shownRows() == m_page.pane()->rows().list.rowCount()) {
                QCoreApplication::exit(); // Not quit(), which closes windows.
            }
        });
    }

    Round stream(int rows)
    {
        read(1); // Nothing of the round before is left.
        ::malloc_trim(0);
        Round round{};
        const double before = residentBytes();
        QTimer scrolling;
        QObject::connect(&scrolling, &QTimer::timeout, &scrolling, [this] { jump(); });
        constexpr int sixtyTimesASecond = 16;
        scrolling.start(sixtyTimesASecond);
        const GapWatch watch;
        round.wall = secondsOf([&] { read(rows); });
        const ConnectionList &list = m_page.pane()->rows().list;
        ::malloc_trim(0);
        round.growth = residentBytes() - before;
        round.footprint = static_cast<double>(list.footprint());
        round.payload = static_cast<double>(payloadBytes(list));
        round.p99 = quantile(watch.gaps(), 0.99);
        round.longest = quantile(watch.gaps(), 1);
        return round;
    }

private:
    void read(int rows)
    {
        m_page.load(u"rows-%1"_s.arg(rows));
        do { // Rows of the round before are at rest as well.
            QTimer::singleShot(0, &m_page, [this] { m_page.loadAll(); });
            QCoreApplication::exec();
        } while (m_page.pane()->shownRows() != rows);
    }

    void jump()
    {
        QScrollBar *bar = m_page.pane()->table()->verticalScrollBar();
        bar->setValue(std::uniform_int_distribution<int>(0, bar->maximum())(m_random));
    }

    SignedInPage m_signedIn;
    BrowsePage &m_page = m_signedIn.page();
    std::mt19937 m_random{1};
};

int run(const Options &options)
{
    DefaultTable reference;
    Window window;
    std::vector<Round> rounds;
    std::vector<double> repaints;
    constexpr int repaintsARound = 20;
    for (int i = 0; i < options.rounds; ++i) {
        for (int j = 0; j < repaintsARound; ++j) {
            repaints.push_back(reference.repaint());
        }
        rounds.push_back(window.stream(options.size));
    }
    const auto of = [&](double Round::*what) {
        std::vector<double> values;
        std::ranges::transform(
            rounds, std::back_inserter(values), [&](const Round &round) { return round.*what; });
        return median(values);
    };
    const double repaint = median(repaints);
    Table table(std::to_string(options.size)
        + " rows stream in while one scrolls, 1400 x 800, offscreen, medians of "
        + std::to_string(options.rounds));
    table.line("gap of the event loop, p99", of(&Round::p99), "repaint of a default table", repaint,
        atMostTimes(1));
    table.line("gap of the event loop, longest", of(&Round::longest), "repaint of a default table",
        repaint);
    table.note("all rows shown after " + std::to_string(of(&Round::wall)) + " s\n");
    Table memory(std::to_string(options.size) + " rows in memory", kMegabytes);
    constexpr double most = 1.25;
    memory.line("resident memory, with the window", of(&Round::growth), "payload",
        of(&Round::payload), atMostTimes(most));
    memory.line("the list's own footprint", of(&Round::footprint), "payload", of(&Round::payload),
        atMostTimes(most));
    return std::max(table.status(), memory.status());
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {5, 1'000'000}));
}
