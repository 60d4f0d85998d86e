// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "app/api/apierror.h"

class QObject;

namespace mielto {

/// How often a page may be asked for again, and after how long: full jitter over a doubling range,
/// and the server's Retry-After where it gives one. Source: AWS SDKs' standard retry mode.
struct RetryPolicy {
    int retriesPerPage = 2; ///< After the first attempt.
    int retriesPerList = 10;
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{20'000};
    std::chrono::seconds longestRetryAfter{60}; ///< A longer one ends the reading.

    /// The wait before the next attempt; nothing: do not try again. `random` is in [0, 1).
    std::optional<std::chrono::milliseconds> delay(
        const ApiError &error, int pageRetries, int listRetries, double random) const;
};

/// Time and chance, so that tests need neither.
struct Timing {
    /// Calls back once after the time, unless the context is gone.
    std::function<void(std::chrono::milliseconds, QObject *, std::function<void()>)> after;
    std::function<double()> random; ///< In [0, 1).

    static Timing real();
};

} // namespace mielto
