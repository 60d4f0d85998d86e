// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How fast a page becomes a block, every byte checked and everything kept, beside the two ways that
// others go: QJsonDocument to twelve strings a row, and simdjson's own parse into its DOM.
// `--size`: pages of 1,000 rows.
#include <cstdlib>

#include <simdjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/api/pagedecoder.h"
#include "tests/bench/figures.h"
#include "tests/common/madeuppage.h"

namespace mielto::bench {
namespace {

using Pages = std::vector<QByteArray>;

constexpr int kRows = 1000;

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
    std::vector<BlockPointer> kept;
    return secondsOf([&] {
        for (QByteArray &page : input) {
            auto block = decodePage(std::move(page));
            if (!block || (*block)->rowCount() != kRows) {
                std::abort();
            }
            kept.push_back(std::move(block).value());
        }
    });
}

double qtStrings(const Pages &pages)
{
    std::vector<QString> kept;
    return secondsOf([&] {
        for (const QByteArray &page : pages) {
            const QJsonArray rows = QJsonDocument::fromJson(page)
                                        .object()
                                        .value(QLatin1String("connections"))
                                        .toArray();
            for (const auto &value : rows) {
                const QJsonObject row = value.toObject();
                for (const FieldInfo &info : fields()) {
                    const QJsonValue cell = row.value(
                        QLatin1String(info.key.data(), static_cast<qsizetype>(info.key.size())));
                    kept.push_back(cell.isObject()
                            ? QString::fromUtf8(
                                QJsonDocument(cell.toObject()).toJson(QJsonDocument::Compact))
                            : cell.toString());
                }
            }
        }
    });
}

double simdjsonDom(const Pages &pages)
{
    const Pages input = received(pages);
    simdjson::dom::parser parser;
    return secondsOf([&] {
        for (const QByteArray &page : input) {
            simdjson::dom::element document;
            if (parser.parse(page.constData(), static_cast<std::size_t>(page.size()), false)
                    .get(document)
                != simdjson::SUCCESS) {
                std::abort();
            }
        }
    });
}

int run(const Options &options)
{
    Pages pages;
    qsizetype bytes = 0;
    for (int i = 0; i < options.size; ++i) {
        pages.push_back(testing::madeUpPage(kRows, static_cast<quint32>(i)));
        bytes += pages.back().size();
    }
    const auto seconds = medians(options.rounds,
        {[&] { return decoder(pages); }, [&] { return simdjsonDom(pages); },
            [&] { return qtStrings(pages); }});
    const double size = static_cast<double>(bytes);
    Table table(std::to_string(options.size) + " pages of 1,000 rows, "
        + std::to_string(bytes / options.size / kRows) + " bytes a row, medians of "
        + std::to_string(options.rounds));
    constexpr double least = 13;
    constexpr double leastToDom = 0.4;
    table.line("decode, all checked and kept", seconds[0], "QJsonDocument to 12 QStrings a row",
        seconds[2], timesAsFast(least));
    table.line("decode, all checked and kept", seconds[0], "simdjson DOM parse, not kept",
        seconds[1], timesAsFast(leastToDom));
    table.note("simdjson uses " + simdjson::get_active_implementation()->name() + "; we decode "
        + std::to_string(static_cast<int>(size / seconds[0] / 1e6)) + " MB/s, it parses "
        + std::to_string(static_cast<int>(size / seconds[1] / 1e6)));
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {7, 40}));
}
