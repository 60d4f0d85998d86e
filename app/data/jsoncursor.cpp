// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

std::string_view JsonCursor::value(int maxDepth)
{
    const char first = next();
    const char *start = m_at;
    m_closers.clear();
    for (char c = first;; c = next()) {
        if (c == '{' || c == '[') {
            if (m_closers.size() >= static_cast<std::size_t>(maxDepth)) {
                fail(JsonFault::Kind::TooDeep);
                return {};
            }
            ++m_at;
            const char closer = c == '{' ? '}' : ']';
            if (!take(closer)) {
                m_closers.push_back(closer);
                if (c == '{' && !key()) {
                    return {};
                }
                continue;
            }
        } else if (!(c == '"' ? !string().empty() : scalar(c))) {
            return {};
        }
        if (!goToNextValue()) {
            return {};
        }
        if (m_closers.empty()) {
            return {start, static_cast<std::size_t>(m_at - start)};
        }
    }
}

/// After a value: past what closes, up to the next value or to the end of the outermost one.
bool JsonCursor::goToNextValue()
{
    while (!m_closers.empty()) {
        if (take(',')) {
            return m_closers.back() == ']' || key();
        }
        if (!take(m_closers.back())) {
            return fail();
        }
        m_closers.pop_back();
    }
    return true;
}

bool JsonCursor::key() { return !string().empty() && (take(':') || fail()); }

bool JsonCursor::scalar(char first)
{
    switch (first) {
    case 't':
        return literal("true");
    case 'f':
        return literal("false");
    case 'n':
        return literal("null");
    default:
        return number();
    }
}

bool JsonCursor::literal(std::string_view word)
{
    for (const char c : word) {
        if (peek() != c) {
            return fail();
        }
        ++m_at;
    }
    return true;
}

bool JsonCursor::number()
{
    if (peek() == '-') {
        ++m_at;
    }
    if (peek() == '0') {
        ++m_at;
    } else if (!digits()) {
        return false;
    }
    if (peek() == '.') {
        ++m_at;
        if (!digits()) {
            return false;
        }
    }
    if (peek() != 'e' && peek() != 'E') {
        return true;
    }
    ++m_at;
    if (peek() == '+' || peek() == '-') {
        ++m_at;
    }
    return digits();
}

bool JsonCursor::digits()
{
    if (!isDigit(peek())) {
        return fail();
    }
    while (isDigit(peek())) {
        ++m_at;
    }
    return true;
}

bool JsonCursor::escape()
{
    const char c = peek();
    if (c == 'u') {
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (!isHexDigit(peek())) {
                return fail();
            }
        }
        return true;
    }
    if (c == '\0' || std::strchr("\"\\/bfnrt", c) == nullptr) {
        return fail();
    }
    ++m_at;
    return true;
}

bool JsonCursor::fail(JsonFault::Kind kind)
{
    if (m_ok) {
        const bool isCut = kind == JsonFault::Kind::Syntax && m_at >= m_end;
        m_fault = {isCut ? JsonFault::Kind::Truncated : kind, m_at - m_begin};
        m_ok = false;
    }
    m_at = m_end; // Nothing more is found.
    return false;
}

} // namespace mielto
