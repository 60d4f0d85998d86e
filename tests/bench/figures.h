// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mielto::bench {

/// What the command line of every benchmark may say: `--rounds N`, and `--size N` for what its
/// figures are about (rows, pages, users).
struct Options {
    int rounds = 5;
    int size = 0;

    /// Ends the program with 2 when the arguments are others.
    static Options parse(int argc, char **argv, const Options &defaults);
    /// The same for figures that are about several sizes, the smallest first: a size that is given
    /// is the only one, with the rounds of the largest default that is not larger.
    static std::vector<Options> parseRuns(
        int argc, char **argv, const std::vector<Options> &defaults);
    /// What the arguments, without the program's name, ask for; nothing: not understood.
    static std::optional<std::vector<Options>> read(
        std::span<const std::string_view> arguments, const std::vector<Options> &defaults);
};

/// Runs a benchmark about 100,000 and about 1,000,000 rows, fewer times; the status of the process.
int runWithLargeSizes(int argc, char **argv, const std::function<int(const Options &)> &run);

/// “medians of 5”, for a title; says so where rounds are fewer than elsewhere.
std::string mediansOf(int rounds);

/// One measurement, in the unit of its figure; most are seconds.
using Way = std::function<double()>;

double secondsOf(const std::function<void()> &work);
double median(std::vector<double> values);
/// `share` of the values are not larger; 0.99: p99.
double quantile(std::vector<double> values, double share);
/// Runs all ways one after the other, `rounds` times; the median of each.
std::vector<double> medians(int rounds, const std::vector<Way> &ways);

struct Unit {
    const char *name;
    double perOne; ///< How many of them make one of what was measured.
    int digits;
};
inline constexpr Unit kMilliseconds{"ms", 1e3, 2};
inline constexpr Unit kSeconds{"s", 1, 3};
inline constexpr Unit kMegabytes{"MB", 1e-6, 1};

struct Goal {
    enum class Kind { TimesAsFast, AtMostTimes } kind;
    double value;
};
inline constexpr Goal timesAsFast(double value) { return {Goal::Kind::TimesAsFast, value}; }
/// Printed that way, judged not.
inline constexpr Goal kHowFast = timesAsFast(0);
inline constexpr Goal atMostTimes(double value) { return {Goal::Kind::AtMostTimes, value}; }

/// A table of figures, each a ratio of two medians of one run.
class Table final {
public:
    /// Prints the machine, the title and the head.
    explicit Table(const std::string &title, Unit unit = kMilliseconds);

    /// Without a goal, the ratio is ours to theirs and judges nothing.
    void line(const std::string &figure, double ours, const std::string &beside, double theirs,
        std::optional<Goal> goal = {});
    /// A line below the table.
    void note(const std::string &text) const;
    /// 0 when every goal was reached, else 1.
    int status() const { return m_areReached ? 0 : 1; }

private:
    Unit m_unit;
    bool m_areReached = true;
};

} // namespace mielto::bench
