// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How fast a page becomes a block, every byte checked and everything kept, beside the two ways that
// others go: QJsonDocument to twelve strings a row, and simdjson's own parse into its DOM.
// `bench_decode [PAGES [ROUNDS]]`; prints a table and ends with 1 when a goal is missed.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <simdjson.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/api/pagedecoder.h"
#include "tests/common/madeuppage.h"

namespace {

using Pages = std::vector<QByteArray>;

constexpr int kRows = 1000;
constexpr double kLeastToQt = 13;
constexpr double kLeastToDom = 0.4;

double megabytes(const Pages &pages)
{
    double bytes = 0;
    for (const QByteArray &page : pages) {
        bytes += static_cast<double>(page.size());
    }
    return bytes / 1e6;
}

/// As it comes from the network: in a buffer of its own, with room for simdjson behind its end.
Pages received(const Pages &pages)
{
    Pages copies(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        copies[i].reserve(pages[i].size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        copies[i].append(pages[i]);
    }
    return copies;
}

/// Each way returns its seconds; what it made is kept until the clock is read.
double decoder(const Pages &pages)
{
    Pages input = received(pages);
    mielto::PageDecoder decoder;
    std::vector<mielto::BlockPointer> kept;
    QElapsedTimer clock;
    clock.start();
    for (QByteArray &page : input) {
        auto block = decoder.decode(std::move(page));
        if (!block || (*block)->rowCount() != kRows) {
            std::abort();
        }
        kept.push_back(std::move(block).value());
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double qtStrings(const Pages &pages)
{
    std::vector<QString> kept;
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &page : pages) {
        const QJsonArray rows =
            QJsonDocument::fromJson(page).object().value(QLatin1String("connections")).toArray();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            for (const mielto::FieldInfo &info : mielto::fields()) {
                const QJsonValue cell = row.value(
                    QLatin1String(info.key.data(), static_cast<qsizetype>(info.key.size())));
                kept.push_back(cell.isObject() ? QString::fromUtf8(
                                   QJsonDocument(cell.toObject()).toJson(QJsonDocument::Compact))
                                               : cell.toString());
            }
        }
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double simdjsonDom(const Pages &pages)
{
    const Pages input = received(pages);
    simdjson::dom::parser parser;
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &page : input) {
        simdjson::dom::element document;
        if (parser.parse(page.constData(), static_cast<std::size_t>(page.size()), false)
                .get(document)
            != simdjson::SUCCESS) {
            std::abort();
        }
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void printMachine()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    QByteArray model("unknown processor");
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("model name");
        model = at < 0 ? model : text.mid(text.indexOf(':', at) + 2).split('\n').first();
    }
    std::printf("machine: %s; Qt %s; simdjson %d.%d.%d (%s)\n", model.constData(), qVersion(),
        simdjson::SIMDJSON_VERSION_MAJOR, simdjson::SIMDJSON_VERSION_MINOR,
        simdjson::SIMDJSON_VERSION_REVISION, simdjson::get_active_implementation()->name().c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const int pageCount = argc > 1 ? std::max(1, std::atoi(argv[1])) : 40;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;
    Pages pages;
    for (int i = 0; i < pageCount; ++i) {
        pages.push_back(mielto::testing::madeUpPage(kRows, static_cast<quint32>(i)));
    }
    const double size = megabytes(pages);
    std::vector<double> ours;
    std::vector<double> qt;
    std::vector<double> dom;
    for (int i = 0; i < rounds; ++i) {
        dom.push_back(simdjsonDom(pages));
        ours.push_back(decoder(pages));
        qt.push_back(qtStrings(pages));
    }
    printMachine();
    std::printf("%d pages of %d rows, %.1f bytes a row, medians of %d interleaved rounds\n",
        pageCount, kRows, size * 1e6 / pageCount / kRows, rounds);
    std::printf("%-44s %8s %10s %8s\n", "way", "MB/s", "x QJson", "x DOM");
    const auto line = [&](const char *name, const std::vector<double> &seconds) {
        const double own = median(seconds);
        std::printf(
            "%-44s %8.0f %10.2f %8.2f\n", name, size / own, median(qt) / own, median(dom) / own);
    };
    line("PageDecoder, checked, kept", ours);
    line("QJsonDocument, twelve QStrings a row, kept", qt);
    line("simdjson DOM parse, not kept", dom);
    const double toQt = median(qt) / median(ours);
    const double toDom = median(dom) / median(ours);
    const bool reached = toQt >= kLeastToQt && toDom >= kLeastToDom;
    std::printf("goals: at least %.0f x QJson and %.1f x DOM: %s\n", kLeastToQt, kLeastToDom,
        reached ? "reached" : "missed");
    return reached ? 0 : 1;
}
