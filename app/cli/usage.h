// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/failure.h"

namespace mielto {

/// What is wrong with a command line, in words for people.
inline Failure usage(const QString &words) { return {FailureKind::Usage, words}; }

} // namespace mielto
