// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Finding, filtering and sorting among all loaded rows, beside a memcpy of their JSON text. Judges
// nothing. `--size`: rows.
#include <cstring>

#include <QCoreApplication>

#include "app/view/roworder.h"
#include "tests/bench/figures.h"
#include "tests/bench/loadedrows.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

double copyAll(const ConnectionList &list, std::vector<char> &to)
{
    return secondsOf([&] {
        char *at = to.data();
        list.forEachRun([&](const BlockPointer &block, int first, int count, int /*group*/) {
            const std::string_view front = block->objectJson(first);
            const std::string_view back = block->objectJson(first + count - 1);
            const auto size = static_cast<std::size_t>(back.data() + back.size() - front.data());
            std::memcpy(at, front.data(), size);
            at += size;
        });
    });
}

int run(const Options &options)
{
    const ViewedRows rows{loadedRows(options.size), {}};
    std::vector<char> copy(std::size_t(payloadBytes(rows.list)));
    ViewSpec rare;
    rare.find = u"large-87977"_s;
    ViewSpec nothing;
    nothing.find = u"nowhere at all"_s;
    ViewSpec frequent;
    frequent.find = u"offline"_s;
    ViewSpec filtered;
    filtered.filters = {{Field::Status, u"error"_s, false}};
    ViewSpec byTime;
    byTime.sort = {{Field::CreatedAt, false}};
    ViewSpec byLabel;
    byLabel.sort = {{Field::Label, false}};
    const std::vector<std::pair<const char *, ViewSpec>> specs{{"find, a few rows", rare},
        {"find, no row", nothing}, {"find, a sixth of the rows", frequent},
        {"local filter: status is error", filtered}, {"sort by created_at", byTime},
        {"sort by label", byLabel}};
    std::vector<Way> ways{[&] { return copyAll(rows.list, copy); }};
    for (const auto &[name, spec] : specs) {
        ways.emplace_back([&rows, &wanted = spec] {
            return secondsOf([&] { rowOrder(rows, wanted, [] { return false; }); });
        });
    }
    const auto seconds = medians(options.rounds, ways);
    Table table(std::to_string(options.size) + " rows, " + std::to_string(copy.size() / 1'000'000)
        + " MB, medians of " + std::to_string(options.rounds));
    for (std::size_t i = 0; i < specs.size(); ++i) {
        table.line(specs[i].first, seconds[i + 1], "memcpy of the payload", seconds[0]);
    }
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {5, 1'000'000}));
}
