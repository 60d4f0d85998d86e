// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/checkrun.h"
#include "app/cli/checkoptions.h"

namespace mielto {

/// What `check` tells. A value.
struct CheckReport {
    std::vector<CheckResult> results;
    ConnectionList rows; ///< That were looked at.
    QString verdict; ///< Of these, as in manifests; null: not known.
    QStringList notRead; ///< Users of whom nothing could be read.

    /// As a table for people, JSON or CSV.
    QByteArray text(CheckFormat format) const;
    /// Whether one of the checks has found something.
    bool found(const std::vector<Check> &checks) const;
};

} // namespace mielto
