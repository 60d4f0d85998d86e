// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QDateTime>
#include <QStringList>

namespace mielto {

struct AuditState;

/// How far a reading has come, for people, in the window and in the terminal. A value.
struct Progress {
    int users = 0;
    int usersDone = 0;
    std::optional<qint64> rows; ///< Nothing: none are read.
    // When it began, or last went on: rates are of what was done since then.
    int usersDoneBefore = 0;
    qint64 rowsBefore = 0;
    std::optional<qint64> rowsExpected; ///< As the server counts, where that is known.
    std::chrono::milliseconds elapsed{0}; ///< Since then.
    QDateTime retryAt; ///< UTC, while it waits; invalid: it does not.
};
Progress progressOf(const AuditState &state, const QDateTime &retryAt);

/// "12 of 80 users · 1,240 rows · 3 users a second · about 22 s left"; of one user the rows alone.
QString progressText(const Progress &progress);
/// The latter part of it: for how long it waits; or how fast it is and how long it will take, as
/// far as that can be told.
QStringList paceParts(const Progress &progress);

/// "about 2 minutes left"; empty before it can be told. `done` is the part that is done, 0 to 1.
QString timeLeftText(std::chrono::milliseconds elapsed, double done);

/// How many a second so far; nothing before a second has passed.
std::optional<int> perSecond(std::chrono::milliseconds elapsed, qint64 count);

/// "14 s", "3 min", "2 h 5 min".
QString durationText(std::chrono::milliseconds duration);

} // namespace mielto
