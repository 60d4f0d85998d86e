// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mielto::testing {

/// From now on this process stands on file systems that have no files without a name, as those of
/// networks and cards: the source file has the program's own open().
void refuseNamelessFiles(bool isRefused);

} // namespace mielto::testing
