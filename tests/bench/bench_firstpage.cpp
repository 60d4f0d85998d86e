// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// From the last byte of the first page, handed to the system by the server, to the rows painted in
// the page that users see; beside a repaint of a default table. `--size`: rows of that page.
#include <QApplication>
#include <QScrollBar>

#include "tests/bench/defaulttable.h"
#include "tests/bench/figures.h"
#include "tests/bench/signedinpage.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

/// Ends the event loop once the table has been painted with rows, and knows when that was.
class PaintWatch final : public QObject {
    Q_OBJECT
public:
    explicit PaintWatch(ListPane &pane)
        : m_pane(pane)
    {
        pane.table()->viewport()->installEventFilter(this);
    }
    testing::FastPeer::Clock::time_point paintedAt() const { return m_paintedAt; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_pane.shownRows() > 0) {
            // Runs when the painting that begins now is on the screen.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_paintedAt = testing::FastPeer::Clock::now();
                    QCoreApplication::exit(); // Not quit(), which closes windows.
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    ListPane &m_pane;
    testing::FastPeer::Clock::time_point m_paintedAt;
};

class Window final {
public:
    Window()
        : m_watch(*m_signedIn.page().pane())
    {
    }

    double firstPage(int rows)
    {
        BrowsePage &page = m_signedIn.page();
        page.load(u"rows-%1-visit-%2"_s.arg(rows).arg(++m_visits));
        // Rows of the visit before may be painted once more.
        do {
            QCoreApplication::exec();
        } while (page.status(true).isBusy || page.pane()->rows().list.rowCount() != rows);
        return std::chrono::duration<double>(m_watch.paintedAt() - m_signedIn.peer().lastByteAt())
            .count();
    }

    double repaint()
    {
        constexpr int stride = 337; // Elsewhere each time.
        m_jumps += stride;
        ConnectionsTable *table = m_signedIn.page().pane()->table();
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue(m_jumps % std::max(1, bar->maximum()));
        return secondsOf([table] { table->viewport()->repaint(); });
    }

private:
    SignedInPage m_signedIn;
    PaintWatch m_watch;
    int m_visits = 0;
    int m_jumps = 0;
};

int run(const Options &options)
{
    DefaultTable reference;
    Window window;
    window.firstPage(options.size); // Fonts are loaded by the first painting.
    constexpr int few = 300;
    const auto seconds = medians(options.rounds,
        {[&] { return window.firstPage(few); }, [&] { return window.firstPage(options.size); },
            [&] { return reference.repaint(); }, [&] { return window.repaint(); }});
    Table table("first page, 1400 x 800, offscreen, medians of " + std::to_string(options.rounds));
    constexpr double most = 4;
    table.line("last byte to painted, " + std::to_string(few) + " rows", seconds[0],
        "repaint of a default table", seconds[2], atMostTimes(most));
    table.line("last byte to painted, " + std::to_string(options.size) + " rows", seconds[1],
        "repaint of a default table", seconds[2], atMostTimes(most));
    table.line("repaint after a jump", seconds[3], "repaint of a default table", seconds[2]);
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {21, 1000}));
}

#include "bench_firstpage.moc"
