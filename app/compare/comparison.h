// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QPromise>

#include "app/compare/difference.h"

namespace mielto {

/// Linear in the rows; null when cancelled. A pure function for any thread.
DifferencePointer compareLists(
    const ComparedSide &oldSide, const ComparedSide &newSide,
    const std::function<bool()> &isCancelled = [] { return false; });

/// Where one side of a comparison comes from: rows that are there, or an export. A value.
struct CompareSource {
    std::optional<ComparedSide> side;
    QString path; ///< Without a side.

    QString name() const;
};

/// Null: it was cancelled.
using Compared = Result<DifferencePointer>;

/// Opens what is to be opened and compares, for Background::run(). The failure is that of the first
/// export that does not open.
void compareSources(
    QPromise<Compared> &promise, const CompareSource &oldSource, const CompareSource &newSource);

} // namespace mielto
