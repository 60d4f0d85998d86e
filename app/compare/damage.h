// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/base/sentence.h"
#include "app/data/jsontext.h"

namespace mielto {

/// Why a line of a file is no connection.
enum class DamageKind : unsigned char {
    NotJson,
    NotUtf8,
    TooDeep,
    NotAnObject,
    Torn, ///< The file ends in the middle of it.
    TooLong,
    NoEnd, ///< JSON: what follows the last connection is not the end of such a document.
};
DamageKind damageKindOf(JsonFault::Kind kind);

struct DamagedLine {
    qint64 line = 0; ///< The first one is 1.
    DamageKind kind = DamageKind::NotJson;
};
/// “Line 7 is not JSON.”
Sentence damageText(const DamagedLine &damaged);

/// What of a file could not be read; everything else of it could. A value.
struct Damage {
    static constexpr std::size_t kMostNamed = 20;

    std::vector<DamagedLine> first; ///< The first ones, at most kMostNamed.
    /// How many connections stand before each line that holds none, in order: one entry for each.
    std::vector<int> places;

    qint64 count() const { return static_cast<qint64>(places.size()); }
    void add(DamagedLine damaged, int rowsBefore);
};

} // namespace mielto
