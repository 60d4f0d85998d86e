// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/failure.h"

namespace mielto {

/// Why a call to the system failed (its errno), and what would help; part of a sentence.
Sentence systemReason(int error);

/// The kind of failure that all of these are.
Failure outputFailure(const Sentence &sentence);
/// “PATH” was not saved: WHY
Failure notSaved(const QString &path, const Sentence &why);
/// “PATH” was written, but the disk did not confirm it: WHY
Failure notConfirmed(const QString &path, const Sentence &why);

} // namespace mielto
