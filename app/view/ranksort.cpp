// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/ranksort.h"

#include <algorithm>
#include <array>
#include <bit>

namespace mielto {
namespace {

constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t(1) << kDigitBits;

struct Keyed {
    quint64 key;
    int place;
};

/// From 0 on in the order wanted, so that few digits are left to sort by.
std::vector<Keyed> keyed(
    const std::vector<int> &places, const std::vector<qint64> &ranks, bool descending)
{
    qint64 least = kNoRank;
    qint64 most = std::numeric_limits<qint64>::min();
    for (const int place : places) {
        if (const qint64 rank = ranks[std::size_t(place)]; rank != kNoRank) {
            least = std::min(least, rank);
            most = std::max(most, rank);
        }
    }
    // Without sign: the difference of any two ranks fits.
    const quint64 range = least <= most ? quint64(most) - quint64(least) : 0;
    std::vector<Keyed> all;
    all.reserve(places.size());
    for (const int place : places) {
        const qint64 rank = ranks[std::size_t(place)];
        const quint64 key =
            descending ? quint64(most) - quint64(rank) : quint64(rank) - quint64(least);
        all.push_back({rank == kNoRank ? range + 1 : key, place});
    }
    return all;
}

} // namespace

void sortByRank(std::vector<int> &places, const std::vector<qint64> &ranks, bool descending)
{
    std::vector<Keyed> from = keyed(places, ranks, descending);
    quint64 most = 0;
    for (const Keyed &one : from) {
        most = std::max(most, one.key);
    }
    std::vector<Keyed> to(from.size());
    for (unsigned shift = 0; shift < 64 && most >> shift != 0; shift += kDigitBits) {
        const auto digit = [shift](const Keyed &one) { return (one.key >> shift) % kDigits; };
        std::array<std::size_t, kDigits> next{};
        for (const Keyed &one : from) {
            ++next[digit(one)];
        }
        std::size_t start = 0;
        for (std::size_t &count : next) {
            start += std::exchange(count, start);
        }
        for (const Keyed &one : from) {
            to[next[digit(one)]++] = one;
        }
        from.swap(to);
    }
    std::ranges::transform(from, places.begin(), &Keyed::place);
}

} // namespace mielto
