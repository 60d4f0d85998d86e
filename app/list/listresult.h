// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDateTime>

#include "app/list/verdict.h"

namespace mielto {

/// What was read of one user's list, and what is proven about it. A value.
struct ListResult {
    QString user;
    Verdict verdict = Verdict::NotRead;
    bool isAtEnd = false; ///< The end of the list was seen.
    int rows = 0;
    int faultyRows = 0;
    int strayRows = 0; ///< Of another status or type than was asked for.
    std::optional<qint64> total; ///< As the server said.
    int requests = 0; ///< On the wire, of all readings.
    QDateTime readAt; ///< UTC, by the server's clock: its latest answer; invalid: none came.
    std::optional<ApiError> error;

    /// It was read to its end, and lacks nothing but values in some rows.
    bool isOnlyFaulty() const;
    bool isWhole() const { return mielto::isWhole(verdict); }
    /// Why a list that was read is not complete; empty when it is, or when it was not read.
    Sentence incompleteReason() const;
};

} // namespace mielto
