// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <QByteArray>

namespace mielto::sample {

// The first rows of every user are free of surprises.
inline constexpr quint64 cleanRows = 30;

// What a number is drawn for; each draw of a row is independent of the others.
enum Salt : quint64 {
    Id,
    Credential,
    Which,
    Label,
    Place,
    State,
    Updated,
    Created,
    Micros,
    Config
};

// splitmix64: a bijection, so that different rows have different ids.
constexpr quint64 mix(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

struct Draw {
    quint64 user;
    quint64 row;
    constexpr quint64 operator()(Salt salt) const { return mix((user << 48) | (row << 16) | salt); }
    constexpr quint64 operator()(Salt salt, std::size_t below) const
    {
        return (*this)(salt) % below;
    }
};

inline void append(QByteArray &out, std::string_view text)
{
    out.append(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace mielto::sample
