// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "tests/common/fastrows.h"

namespace mielto::testing {

/// What FastPeer answers, byte by byte.
class FastReply final {
public:
    /// `request` is its head without the empty line.
    std::string to(std::string_view request);

private:
    FastRows m_rows;
};

} // namespace mielto::testing
