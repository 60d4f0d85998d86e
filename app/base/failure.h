// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/base/exitstatus.h"
#include "app/base/sentence.h"

namespace mielto {

/// What went wrong, as coarse as the exit statuses of the command line.
enum class FailureKind {
    Internal = ExitInternalError,
    Usage = ExitUsage, ///< Options, or an input file that cannot be used.
    Token = ExitToken,
    NotFound = ExitNotFound,
    Network = ExitNetwork,
    Contract = ExitContract, ///< The server broke its contract.
    Output = ExitOutput, ///< A file could not be written.
    Unproven = ExitUnproven, ///< A list is not complete.
    Cancelled = ExitInterrupted,
};
constexpr ExitStatus exitStatusOf(FailureKind kind) { return static_cast<ExitStatus>(kind); }

/// What would help; the window makes a button of it.
enum class Remedy {
    None,
    TryAgain,
    ReplaceToken,
    EditServer,
    CheckUser,
    ClearFilters,
    SignInToProxy, ///< At ApiError::proxy.
};

/// Why something was not done. A value. Functions that only may fail return
/// std::optional<Failure>, those with a result Result<T>.
struct Failure {
    FailureKind kind = FailureKind::Internal;
    Sentence sentence; ///< What happened and what to do, for people.
    Remedy remedy = Remedy::None;
    bool operator==(const Failure &) const = default;
};

} // namespace mielto
