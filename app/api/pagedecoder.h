// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>

#include "app/base/result.h"
#include "app/data/connectionblock.h"
#include "app/data/jsontext.h"

namespace mielto {

/// Why a reply is not a page of connections.
struct DecodeFault {
    std::optional<JsonFault::Kind> kind; ///< Nothing: it is JSON, of another shape.
    qsizetype offset = 0; ///< Bytes from the start of the reply, where the fault was met.
};

/// Turns the bytes of a reply, kMaxReplyBytes at the most, into a block, which holds the bytes
/// themselves, not a copy. Key order does not matter, unknown fields and enum values are kept, a
/// fault of one row is flagged in place, a fault of the page refuses it whole.
Result<BlockPointer, DecodeFault> decodePage(QByteArray bytes);

} // namespace mielto
