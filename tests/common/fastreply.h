// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "tests/common/fastrows.h"

namespace mielto::testing {

/// What FastPeer answers, byte by byte. Strings are used again: fresh memory costs more than what
/// is written into it.
struct FastReply {
    std::string head;
    std::string body;
};

class FastReplies final {
public:
    /// `request` is its head without the empty line.
    void write(std::string_view request, FastReply &reply);

private:
    FastRows m_rows;
};

} // namespace mielto::testing
