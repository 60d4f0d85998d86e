// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include <QDateTime>

namespace mielto {

/// A moment as the server wrote it.
struct Instant {
    qint64 microseconds = 0; ///< Since 1970-01-01T00:00:00 UTC.
    bool isZoneless = false; ///< Written without a zone: taken as UTC.
    int nanoseconds = 0; ///< Behind the microseconds: 0 to 999.

    QDateTime utc() const; ///< To the millisecond.
    bool operator==(const Instant &) const = default;
};

/// ISO 8601 to the letter: YYYY-MM-DD, `T` or a blank, hh:mm:ss, an optional fraction of up to nine
/// digits, then Z, ±hh:mm, ±hhmm or nothing. A day or time that does not exist (February 30, 24:00,
/// second 60) is none: its text is shown as received.
std::optional<Instant> parseTimestamp(std::string_view text);

} // namespace mielto
