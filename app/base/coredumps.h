// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mielto {

/// From now on this process leaves no core dump, and other programs of the user cannot read its
/// memory, which holds tokens; nor can debuggers. Linux only; elsewhere it does nothing.
void forbidCoreDumps();

} // namespace mielto
