// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/fastrows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

#include "tests/common/madeuppage.h"

namespace mielto::testing {
namespace {

constexpr std::size_t kPool = 4096;
constexpr std::size_t kIdAt = 7; ///< Behind {"id":"

/// Two hexadecimal digits a byte.
constexpr auto kHex = [] {
    std::array<std::array<char, 2>, 256> pairs{};
    constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i] = {digits[i / 16], digits[i % 16]};
    }
    return pairs;
}();

/// Mixes the bits; different numbers stay different (splitmix64's end).
std::uint64_t mix(std::uint64_t x)
{
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

void writeHex(char *to, std::uint64_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i, to += 2) {
        std::memcpy(to, kHex[(value >> unsigned(i * 8)) & 0xffU].data(), 2);
    }
}

/// 8-4-4-4-12 digits over the id that is there.
void writeId(char *to, std::uint64_t first, std::uint64_t second)
{
    writeHex(to, first >> 32U, 4);
    writeHex(to + 9, first >> 16U, 2);
    writeHex(to + 14, first, 2);
    writeHex(to + 19, second >> 48U, 2);
    writeHex(to + 24, second, 6);
}

std::string valueOf(const std::string &row, std::string_view key)
{
    const std::size_t start = row.find(key) + key.size();
    return row.substr(start, row.find('"', start) - start);
}

} // namespace

FastRows::FastRows()
{
    std::mt19937 random(1);
    constexpr std::string_view created = R"("created_at":")";
    constexpr std::size_t secondsLength = 20; // 2026-01-02T03:04:05.
    m_rows.reserve(kPool);
    while (m_rows.size() < kPool) {
        std::string text = madeUpRow(random).toStdString();
        const std::size_t micros = text.find(created) + created.size() + secondsLength;
        std::string status = valueOf(text, R"("status":")");
        std::string type = valueOf(text, R"("integration_type":")");
        m_rows.push_back({std::move(text), micros, std::move(status), std::move(type)});
    }
}

const std::vector<std::size_t> &FastRows::matching(const FastPage &page)
{
    const auto [found, isNew] =
        m_matching.try_emplace({std::string(page.status), std::string(page.type)});
    if (isNew) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if ((page.status.empty() || m_rows[i].status == page.status)
                && (page.type.empty() || m_rows[i].type == page.type)) {
                found->second.push_back(i);
            }
        }
    }
    return found->second;
}

void FastRows::append(std::string &out, std::uint64_t seed, std::int64_t index) const
{
    const auto number = static_cast<std::uint64_t>(index);
    const Row &row = m_rows[number % kPool];
    const std::size_t start = out.size();
    out += row.text;
    const std::uint64_t first = mix(seed + number);
    writeId(out.data() + start + kIdAt, first, mix(first));
    std::uint64_t micros = first % 1'000'000;
    for (int i = 5; i >= 0; --i, micros /= 10) {
        out[start + row.microseconds + std::size_t(i)] = static_cast<char>('0' + micros % 10);
    }
}

void FastRows::render(const FastPage &page, std::string &out)
{
    const auto &places = matching(page);
    const auto each = static_cast<std::int64_t>(places.size());
    const std::int64_t whole = page.rows / std::int64_t(kPool);
    const auto rest = static_cast<std::size_t>(page.rows % std::int64_t(kPool));
    const std::int64_t total =
        whole * each + (std::ranges::lower_bound(places, rest) - places.begin());
    const std::int64_t end = std::min(total, page.skip + page.limit);
    const std::uint64_t seed = std::hash<std::string_view>()(page.user);
    constexpr std::size_t bytesPerRow = 800;
    out = R"({"connections":[)";
    out.reserve(std::size_t(std::max<std::int64_t>(0, end - page.skip)) * bytesPerRow + 100);
    for (std::int64_t i = page.skip; i < end; ++i) {
        if (i > page.skip) {
            out += ',';
        }
        append(out, seed,
            i / each * std::int64_t(kPool) + std::int64_t(places[std::size_t(i % each)]));
    }
    out.append(R"(],"total":)").append(std::to_string(total));
    out.append(R"(,"skip":)").append(std::to_string(page.skip));
    out.append(R"(,"limit":)").append(std::to_string(page.limit)).append("}");
}

} // namespace mielto::testing
