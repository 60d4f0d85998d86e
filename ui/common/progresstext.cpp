// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/progresstext.h"

#include <cmath>

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace mielto {
namespace {

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

/// Earlier figures jump about.
constexpr std::chrono::milliseconds kShortest{1000};

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < 2 * minute) {
        return ProgressText::tr("%L1 s").arg(seconds);
    }
    if (seconds < 2 * hour) {
        return ProgressText::tr("%L1 min").arg((seconds + minute / 2) / minute);
    }
    return ProgressText::tr("%L1 h %L2 min").arg(seconds / hour).arg(seconds % hour / minute);
}

QString timeLeftText(std::chrono::milliseconds elapsed, double done)
{
    if (elapsed < kShortest || done <= 0.0 || done >= 1.0) {
        return {};
    }
    const double left = double(elapsed.count()) * (1.0 - done) / done;
    return ProgressText::tr("about %1 left")
        .arg(durationText(std::chrono::milliseconds(std::llround(left))));
}

std::optional<int> perSecond(std::chrono::milliseconds elapsed, qint64 count)
{
    if (elapsed < kShortest) {
        return std::nullopt;
    }
    return static_cast<int>(count * 1000 / elapsed.count());
}

} // namespace mielto
