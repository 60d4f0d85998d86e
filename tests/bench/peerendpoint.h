// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/networkpagesource.h"

namespace mielto::testing {
class FastPeer;
}

namespace mielto::bench {

/// The peer, as a signed-in user asks it.
Endpoint endpointOf(const testing::FastPeer &peer);

} // namespace mielto::bench
