// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QString>

namespace mielto {

/// "about 2 minutes left"; empty before it can be told. `done` is the part that is done, 0 to 1.
QString timeLeftText(std::chrono::milliseconds elapsed, double done);

/// How many a second so far; nothing before a second has passed.
std::optional<int> perSecond(std::chrono::milliseconds elapsed, qint64 count);

/// "14 s", "3 min", "2 h 5 min".
QString durationText(std::chrono::milliseconds duration);

} // namespace mielto
