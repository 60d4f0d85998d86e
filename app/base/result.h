// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <variant>

#include "app/base/failure.h"

namespace mielto {

/// A value or the reason why there is none. (std::expected is not in the compilers of our
/// baseline.) T and E must differ. Reading the side that is not there is a programming error and
/// throws.
template <typename T, typename E = Failure> class Result final {
public:
    // Implicit, so that `return value;` and `return error;` both do.
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error) // NOLINT(google-explicit-constructor)
        : m_held(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_held.index() == 0; }
    const T &value() const & { return std::get<0>(m_held); }
    T &&value() && { return std::get<0>(std::move(m_held)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const E &error() const { return std::get<1>(m_held); }

private:
    std::variant<T, E> m_held;
};

} // namespace mielto
