// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/failure.h"
#include "app/compare/differencewriter.h"

namespace mielto {

/// By the ending: .csv, .json, else text.
DifferenceFormat differenceFormatOf(const QString &fileName);

/// Saves the entries, whole or not at all. Blocks on the disk: not for the GUI thread.
std::optional<Failure> saveDifference(const QString &path, const DifferencePointer &difference,
    const std::vector<DifferenceEntry> &entries);

} // namespace mielto
