// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/needlescan.h"

#include <bit>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace mielto {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

} // namespace

NeedleScan::NeedleScan(std::string lower)
    : m_lower(std::move(lower))
{
}

bool NeedleScan::isStop(std::string_view text, std::size_t at) const
{
    const std::string_view rest = text.substr(at);
    if (rest.front() == '\\') {
        const bool mayBeSlash = rest.starts_with("\\/");
        return rest.starts_with("\\u00") || (mayBeSlash && m_lower.find('/') != std::string::npos);
    }
    if (rest.size() < m_lower.size()) {
        return false;
    }
    for (std::size_t i = 0; i < m_lower.size(); ++i) {
        if (lower(rest[i]) != m_lower[i]) {
            return false;
        }
    }
    return true;
}

std::size_t NeedleScan::nextPlainly(std::string_view text, std::size_t from) const
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (isStop(text, at)) {
            return at;
        }
    }
    return kNowhere;
}

#if defined(__SSE2__)
std::size_t NeedleScan::next(std::string_view text, std::size_t from) const
{
    // Sixteen places at once: where both the first and the last character fit, or a backslash is.
    // Setting the bit that letters differ in by case lets a few others pass; isStop() does not.
    constexpr std::size_t width = sizeof(__m128i);
    const std::size_t last = m_lower.size() - 1;
    const auto all = [](char c) { return _mm_set1_epi8(c); };
    const auto fold = [](char c) { return static_cast<char>(isLetter(c) ? 0x20 : 0); };
    const auto load = [&](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
    };
    const __m128i first = all(m_lower.front());
    const __m128i foldFirst = all(fold(m_lower.front()));
    const __m128i end = all(m_lower.back());
    const __m128i foldEnd = all(fold(m_lower.back()));
    const __m128i backslash = all('\\');
    std::size_t at = from;
    for (; at + last + width <= text.size(); at += width) {
        const __m128i here = load(at);
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(here, foldFirst), first),
            _mm_cmpeq_epi8(_mm_or_si128(load(at + last), foldEnd), end));
        const __m128i stops = _mm_or_si128(both, _mm_cmpeq_epi8(here, backslash));
        auto bits = static_cast<unsigned>(_mm_movemask_epi8(stops));
        for (; bits != 0; bits &= bits - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(bits));
            if (isStop(text, place)) {
                return place;
            }
        }
    }
    return nextPlainly(text, at);
}
#else
std::size_t NeedleScan::next(std::string_view text, std::size_t from) const
{
    return nextPlainly(text, from);
}
#endif

} // namespace mielto
