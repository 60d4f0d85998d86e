// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

#include "app/data/field.h"

namespace mielto {

/// One member of a JSON object. The value is a part of the object's text.
struct JsonMember {
    std::string key; ///< Its characters in UTF-8; one with a lone surrogate as it is spelt.
    std::string_view value;
    std::size_t field = kFieldCount; ///< Index of the connection's field that it is, if it is one.

    bool comesBefore(const JsonMember &other) const
    {
        return field != other.field ? field < other.field : key < other.key;
    }
};

/// The members of a checked object: those that are a connection's fields when it `isConnection`, in
/// the fields' order, then all others by the bytes of their keys. Of equal keys the last one stays.
std::vector<JsonMember> jsonMembers(std::string_view object, bool isConnection);

/// The values of a checked array.
std::vector<std::string_view> jsonElements(std::string_view array);

/// Whether two checked JSON strings have the same characters, lone surrogates among them.
bool haveSameCharacters(std::string_view a, std::string_view b);

/// Whether two checked JSON numbers are the same decimal: 1, 1.0 and 10e-1 are. Those with
/// exponents beyond 32 bits are compared by their text.
bool haveSameAmount(std::string_view a, std::string_view b);

/// Whether two checked JSON strings are times, and the same moment.
bool haveSameInstant(std::string_view a, std::string_view b);

/// How many values in the checked text are `"***"`.
qint64 countMasks(std::string_view json);

} // namespace mielto
