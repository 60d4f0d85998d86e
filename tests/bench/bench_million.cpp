// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Finding, filtering and sorting among all loaded rows, compared with a memcpy of their JSON text.
// `--size`: rows.
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
    struct Figure {
        const char *name;
        ViewSpec spec;
        std::optional<Goal> goal;
    };
    constexpr Goal findGoal = atMostTimes(5);
    const std::vector<Figure> figures{{"find, a few rows", rare, findGoal},
        {"find, no row", nothing, findGoal}, {"find, a sixth of the rows", frequent, findGoal},
        {"local filter: status is error", filtered, {}},
        {"sort by created_at", byTime, atMostTimes(6)},
        {"sort by label", byLabel, atMostTimes(100)}};
    std::vector<Way> ways{[&] { return copyAll(rows.list, copy); }};
    for (const Figure &figure : figures) {
        ways.emplace_back(
            [&] { return secondsOf([&] { rowOrder(rows, figure.spec, [] { return false; }); }); });
    }
    const auto seconds = medians(options.rounds, ways);
    Table table(std::to_string(options.size) + " rows, " + std::to_string(copy.size() / 1'000'000)
        + " MB, medians of " + std::to_string(options.rounds));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        table.line(
            figures[i].name, seconds[i + 1], "memcpy of the payload", seconds[0], figures[i].goal);
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
