// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/base/failure.h"

namespace mielto {

/// Refuses arguments of a program that are not UTF-8: QString would make another file, or another
/// user, of them. Nothing when all are.
std::optional<Failure> argumentFault(int count, const char *const *arguments);

} // namespace mielto
