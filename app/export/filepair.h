// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/safefile.h"

namespace mielto {

/// Why no manifest can stand beside this data file; part of a sentence, empty when one can. One
/// look at the disk.
Sentence manifestTargetFault(const QString &dataFile);

/// Puts `data`, which belongs at `dataFile`, in its place, with this manifest beside it or, when it
/// is empty, with none. After any end of the process there is the old pair, or data without a
/// manifest, or the new pair: never a manifest beside data of which it does not speak. A failure
/// before data.isInPlace() leaves the old pair. Of several programs that do this at once, one waits
/// for the other. Blocks on the disk.
[[nodiscard]] std::optional<Failure> publishPair(
    SafeFile &data, const QString &dataFile, const QByteArray &manifest);

} // namespace mielto
