// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/retrypolicy.h"

#include <algorithm>

#include <QRandomGenerator>
#include <QTimer>

namespace mielto {

std::optional<std::chrono::milliseconds> RetryPolicy::delay(
    const ApiError &error, int pageRetries, int listRetries, double random) const
{
    if (!error.mayRetry || pageRetries >= retriesPerPage || listRetries >= retriesPerList) {
        return std::nullopt;
    }
    if (error.retryAfter) {
        if (*error.retryAfter > longestRetryAfter) {
            return std::nullopt;
        }
        return std::chrono::milliseconds(*error.retryAfter);
    }
    const auto range = std::min(cap, base * (1 << std::min(pageRetries, 16)));
    return std::chrono::milliseconds(
        static_cast<qint64>(random * static_cast<double>(range.count())));
}

Timing Timing::real()
{
    return {[](std::chrono::milliseconds delay, QObject *context, std::function<void()> call) {
                QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(call));
            },
        [] { return QRandomGenerator::global()->generateDouble(); }};
}

} // namespace mielto
