// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "app/data/jsontext.h"

namespace mielto {

/// Walks over JSON text by the letter of RFC 8259, piece by piece, never recursing. What it has
/// passed over was checked; the first fault ends the walk, and everything after it fails too. Does
/// not look at UTF-8. The text must outlive it.
class JsonCursor final {
public:
    explicit JsonCursor(std::string_view text)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool isOk() const { return m_ok; }
    const JsonFault &fault() const { return m_fault; }

    /// The next character that is not blank; 0 at the end.
    char next()
    {
        while (m_at < m_end && isJsonBlank(*m_at)) {
            ++m_at;
        }
        return m_at < m_end ? *m_at : '\0';
    }
    /// True when nothing but blanks is left; else that is the fault.
    bool end()
    {
        next();
        return m_at == m_end || fail();
    }

    /// Passes over the character if it comes next.
    bool take(char c)
    {
        if (next() != c || m_at == m_end) {
            return false;
        }
        ++m_at;
        return true;
    }

    /// A string with its quotes; empty when there is none.
    std::string_view string()
    {
        if (!take('"')) {
            fail();
            return {};
        }
        const char *start = m_at - 1;
        while (true) {
            skipPlainCharacters();
            if (m_at == m_end || static_cast<unsigned char>(*m_at) < 0x20) {
                fail();
                return {};
            }
            if (*m_at++ == '"') {
                return {start, static_cast<std::size_t>(m_at - start)};
            }
            if (!escape()) {
                return {};
            }
        }
    }

    /// Any value, nested at most `maxDepth` deep, without blanks around it; empty when there is
    /// none.
    std::string_view value(int maxDepth);

    /// Passes over an object; `member(key)` is called at every value, passes over that and says
    /// whether to go on. False: it did not, or there is a fault.
    template <typename Member> bool object(Member member)
    {
        if (!take('{')) {
            return fail();
        }
        if (take('}')) {
            return true;
        }
        do {
            const std::string_view key = string();
            if (key.empty() || !(take(':') || fail()) || !member(key)) {
                return false;
            }
        } while (take(','));
        return take('}') || fail();
    }

    /// The same of an array and its elements.
    template <typename Element> bool array(Element element)
    {
        if (!take('[')) {
            return fail();
        }
        if (take(']')) {
            return true;
        }
        do {
            if (!element()) {
                return false;
            }
        } while (take(','));
        return take(']') || fail();
    }

    /// Where the next piece is read from.
    const char *position() const { return m_at; }

private:
    /// Marks each byte of the word that ends a run of plain string characters: `"`, `\` and
    /// controls. Right up to the first mark; marks behind it may be false.
    static constexpr std::uint64_t stringStops(std::uint64_t word)
    {
        constexpr std::uint64_t ones = 0x0101010101010101U;
        constexpr std::uint64_t high = 0x8080808080808080U;
        const std::uint64_t quote = word ^ (ones * '"');
        const std::uint64_t backslash = word ^ (ones * '\\');
        return ((quote - ones) & ~quote & high) | ((backslash - ones) & ~backslash & high)
            | ((word - ones * 0x20) & ~word & high);
    }
    void skipPlainCharacters()
    {
        if constexpr (std::endian::native == std::endian::little) {
            for (; m_end - m_at >= 8; m_at += 8) {
                std::uint64_t word = 0;
                std::memcpy(&word, m_at, sizeof word);
                if (const std::uint64_t stops = stringStops(word)) {
                    m_at += std::countr_zero(stops) / 8;
                    return;
                }
            }
        }
        while (m_at < m_end && *m_at != '"' && *m_at != '\\'
            && static_cast<unsigned char>(*m_at) >= 0x20) {
            ++m_at;
        }
    }

    /// Notes the fault, the first alone; returns false.
    bool fail(JsonFault::Kind kind = JsonFault::Kind::Syntax);
    char peek() const { return m_at < m_end ? *m_at : '\0'; }
    bool escape();
    bool scalar(char first);
    bool digits();
    bool number();
    bool literal(std::string_view word);
    bool key();
    bool goToNextValue();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::vector<char> m_closers; ///< Of what is open inside value().
    JsonFault m_fault;
    bool m_ok = true;
};

} // namespace mielto
