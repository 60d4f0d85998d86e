// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "app/list/verdict.h"

namespace mielto {

/// Where an audit stands. A value.
struct AuditState {
    enum class Phase {
        Idle,
        Reading,
        Paused, ///< What was under way has come to its end; resume() goes on.
        Stopped, ///< By the user; resume() goes on.
        EndedEarly, ///< By `error`, with users left unread; resume() goes on.
        Finished, ///< Every user was asked for.
    };
    Phase phase = Phase::Idle;
    int users = 0;
    int usersDone = 0;
    int usersWhole = 0; ///< Complete or limited.
    int rows = 0; ///< Handed on: of the users who are done and have none before them who is not.
    qint64 requests = 0;
    QDateTime readAt; ///< UTC, by the server's clock: its latest answer; invalid: none came.
    std::chrono::milliseconds elapsed{0}; ///< Reading, without pauses.
    // The same when it last began or went on: rates are of what was done since then.
    int usersDoneBefore = 0;
    int rowsBefore = 0;
    std::chrono::milliseconds elapsedBefore{0};
    std::optional<ApiError> error; ///< What ended it early.
    /// The worst of the users'.
    Verdict verdict = Verdict::NotRead;

    bool isBusy() const { return phase == Phase::Reading; }
};

} // namespace mielto
