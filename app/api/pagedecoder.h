// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/base/result.h"
#include "app/data/connectionblock.h"

namespace mielto {

/// Why a reply is not a page of connections.
struct DecodeFault {
    enum class Kind {
        Empty,
        Truncated, ///< Ends in the middle of the JSON.
        NotJson,
        NotUtf8,
        TooDeep,
        WrongShape, ///< JSON, but not a page of connections.
        TooLarge,
    };
    Kind kind = Kind::NotJson;
    qsizetype offset = 0; ///< Bytes from the start of the reply, where the fault was met.
};

/// Turns a reply's bytes into a block. Key order does not matter, unknown fields and enum values
/// are kept, a fault of one row is flagged in place, a fault of the page refuses it whole. One
/// decoder a thread.
class PageDecoder final {
public:
    /// The block holds the bytes themselves, not a copy.
    Result<BlockPointer, DecodeFault> decode(QByteArray bytes);

private:
    std::size_t m_lastRows = 0; ///< The next page has as many, most likely.
};

} // namespace mielto
