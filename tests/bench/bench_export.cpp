// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How fast rows become the bytes of each text format, masking and formula guard on, written to
// /dev/null; beside memcpy() of the same bytes. `--size`: rows. Prints a table of its own, in
// megabytes a second, and ends with 1 when a goal is missed.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

#include <QElapsedTimer>
#include <QFile>

#include "app/api/pagedecoder.h"
#include "app/export/rowwriter.h"
#include "tests/bench/figures.h"
#include "tests/common/madeuppage.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

constexpr int kPageRows = 1000;
constexpr qsizetype kPiece = qsizetype{256} * 1024;
constexpr double kLeastMegabytes = 500; ///< A second, of what is written.

ConnectionList madeUp(int rows)
{
    ConnectionList list;
    for (quint32 page = 0; list.rowCount() < rows; ++page) {
        const int count = std::min(kPageRows, rows - list.rowCount());
        const auto block = decodePage(testing::madeUpPage(count, page));
        if (!block) {
            std::abort();
        }
        list.append(*block, 0, count);
    }
    return list;
}

struct Figure {
    double megabytes = 0;
    double seconds = 0;
    double copySeconds = 0;
};

Figure written(RowFormat format, const ConnectionList &list, QFile &sink)
{
    const auto writer = makeRowWriter(format, {});
    QByteArray out;
    QByteArray copy(4 * kPiece, 'x');
    Figure figure;
    QElapsedTimer clock;
    qint64 writing = 0;
    qint64 copying = 0;
    const auto flush = [&] {
        writing += clock.nsecsElapsed();
        copy.resize(std::max(copy.size(), out.size()));
        clock.start();
        std::memcpy(copy.data(), out.constData(), static_cast<std::size_t>(out.size()));
        asm volatile("" ::"r"(copy.data()) : "memory"); // Else nobody needs the copy.
        copying += clock.nsecsElapsed();
        clock.start();
        sink.write(out);
        figure.megabytes += static_cast<double>(out.size()) / 1e6;
        out.resize(0);
    };
    clock.start();
    writer->begin(out);
    for (int row = 0; row < list.rowCount(); ++row) {
        writer->row(list.at(row), u"user"_s, out);
        if (out.size() >= kPiece) {
            flush();
        }
    }
    writer->end(out);
    flush();
    writing += clock.nsecsElapsed();
    figure.seconds = static_cast<double>(writing) / 1e9;
    figure.copySeconds = static_cast<double>(copying) / 1e9;
    return figure;
}

} // namespace

int main(int argc, char **argv)
{
    const auto [rounds, rows] = bench::Options::parse(argc, argv, {5, 100 * kPageRows});
    QFile sink(u"/dev/null"_s);
    if (!sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 2;
    }
    const ConnectionList list = madeUp(rows);
    bool isFast = true;
    std::printf(
        "%d rows, best of %d rounds\nformat      MB   MB/s  memcpy in cache, MB/s\n", rows, rounds);
    for (const RowFormat format : {RowFormat::Csv, RowFormat::Ndjson, RowFormat::Json}) {
        Figure best = written(format, list, sink);
        for (int round = 1; round < rounds; ++round) {
            const Figure figure = written(format, list, sink);
            best = figure.seconds < best.seconds ? figure : best;
        }
        const double speed = best.megabytes / best.seconds;
        isFast = isFast && speed >= kLeastMegabytes;
        std::printf("%-8s %5.0f  %5.0f  %11.0f\n", qPrintable(endingOf(format)), best.megabytes,
            speed, best.megabytes / best.copySeconds);
    }
    return isFast ? 0 : 1;
}
