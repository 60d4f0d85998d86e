// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string_view>
#include <thread>

#include <QtGlobal>

namespace mielto::bench {
namespace {

std::string processor()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name")) {
            return line.substr(line.find(':') + 2);
        }
    }
    return "unknown processor";
}

std::string number(double value, int digits)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::optional<int> positive(std::string_view text)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<std::vector<Options>> Options::read(
    std::span<const std::string_view> arguments, const std::vector<Options> &defaults)
{
    std::optional<int> rounds;
    std::optional<int> size;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::optional<int> value =
            i + 1 < arguments.size() ? positive(arguments[i + 1]) : std::nullopt;
        if (!value || (arguments[i] != "--rounds" && arguments[i] != "--size")) {
            return {};
        }
        (arguments[i] == "--rounds" ? rounds : size) = value;
    }
    std::vector<Options> runs = defaults;
    if (size) {
        const auto larger = std::ranges::find_if(
            defaults, [&size](const Options &run) { return run.size > *size; });
        const auto nearest = larger == defaults.begin() ? larger : std::prev(larger);
        runs = {{nearest->rounds, *size}};
    }
    for (Options &run : runs) {
        run.rounds = rounds.value_or(run.rounds);
    }
    return runs;
}

std::vector<Options> Options::parseRuns(int argc, char **argv, const std::vector<Options> &defaults)
{
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    const auto runs = read(arguments, defaults);
    if (!runs) {
        std::fprintf(stderr, "usage: %s [--rounds N] [--size N]\n", argv[0]);
        std::exit(2);
    }
    return *runs;
}

Options Options::parse(int argc, char **argv, const Options &defaults)
{
    return parseRuns(argc, argv, {defaults}).front();
}

int runWithLargeSizes(int argc, char **argv, const std::function<int(const Options &)> &run)
{
    int status = 0;
    for (const Options &options : Options::parseRuns(argc, argv, {{5, 100'000}, {3, 1'000'000}})) {
        status = std::max(status, run(options));
    }
    return status;
}

std::string mediansOf(int rounds)
{
    const bool areFew = rounds < Options().rounds;
    return "medians of " + std::to_string(rounds) + (areFew ? ", fewer than elsewhere" : "");
}

double secondsOf(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto place = std::ceil(share * static_cast<double>(values.size()));
    return values[std::max<std::size_t>(1, static_cast<std::size_t>(place)) - 1];
}

std::vector<double> medians(int rounds, const std::vector<Way> &ways)
{
    std::vector<std::vector<double>> samples(ways.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < ways.size(); ++i) {
            samples[i].push_back(ways[i]());
        }
    }
    std::vector<double> all;
    std::ranges::transform(samples, std::back_inserter(all), median);
    return all;
}

Table::Table(const std::string &title, Unit unit)
    : m_unit(unit)
{
    std::printf("machine: %s x %u; Qt %s\n%s\n", processor().c_str(),
        std::thread::hardware_concurrency(), qVersion(), title.c_str());
    std::printf("%-42s %9s %s  %-34s %9s %s  %8s  %s\n", "figure", "ours", unit.name, "beside",
        "theirs", unit.name, "ratio", "goal");
}

void Table::line(const std::string &figure, double ours, const std::string &beside, double theirs,
    std::optional<Goal> goal)
{
    const bool isSpeed = goal && goal->kind == Goal::Kind::TimesAsFast;
    const double ratio = isSpeed ? theirs / ours : ours / theirs;
    std::string verdict = "printed";
    if (goal && goal->value > 0) {
        const bool isReached = isSpeed ? ratio >= goal->value : ratio <= goal->value;
        m_areReached = m_areReached && isReached;
        verdict = (isSpeed ? ">= " : "<= ") + number(goal->value, 2)
            + (isReached ? " reached" : " NOT REACHED");
    }
    const int space = 9 + 1 + static_cast<int>(std::string_view(m_unit.name).size());
    std::printf("%-42s %*s  %-34s %*s  %8.2f  %s\n", figure.c_str(), space,
        number(ours * m_unit.perOne, m_unit.digits).c_str(), beside.c_str(), space,
        number(theirs * m_unit.perOne, m_unit.digits).c_str(), ratio, verdict.c_str());
    std::fflush(stdout);
}

void Table::note(const std::string &text) const
{
    std::printf("%s\n", text.c_str());
    std::fflush(stdout);
}

} // namespace mielto::bench
