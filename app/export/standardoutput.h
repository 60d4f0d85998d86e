// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "app/base/failure.h"

namespace mielto {

class SafeFile;

/// Copies the file to standard output; an error when its reader is gone or its disk full. Between
/// two pieces it looks whether it shall stop, which is no error. Blocks, but never where it could
/// not look any more.
[[nodiscard]] std::optional<Failure> copyToStandardOutput(
    SafeFile &file, const std::function<bool()> &isCancelled);

} // namespace mielto
