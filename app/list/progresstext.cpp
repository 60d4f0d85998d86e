// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/progresstext.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/list/auditstate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mielto {
namespace {

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

/// Earlier figures jump about.
constexpr std::chrono::milliseconds kShortest{1000};

/// The part that is done since it began or went on.
double doneOf(const Progress &progress)
{
    const int users = progress.users - progress.usersDoneBefore;
    if (progress.users > 1) {
        return users > 0 ? double(progress.usersDone - progress.usersDoneBefore) / users : 1.0;
    }
    return progress.rows && progress.rowsExpected.value_or(0) > 0
        ? double(*progress.rows) / double(*progress.rowsExpected)
        : 0.0;
}

/// Of users where there are several and they go by as fast as that, else of rows.
QString rateText(const Progress &progress)
{
    const int usersDone = progress.usersDone - progress.usersDoneBefore;
    if (const auto rate = perSecond(progress.elapsed, usersDone);
        progress.users > 1 && rate.value_or(0) > 0) {
        return ProgressText::tr("%Ln user(s) a second", nullptr, *rate);
    }
    const qint64 rows = progress.rows.value_or(0) - progress.rowsBefore;
    if (const auto rate = perSecond(progress.elapsed, rows); rate.value_or(0) > 0) {
        return ProgressText::tr("%Ln row(s) a second", nullptr, *rate);
    }
    return {};
}

} // namespace

Progress progressOf(const AuditState &state, const QDateTime &retryAt)
{
    Progress progress;
    progress.users = state.users;
    progress.usersDone = state.usersDone;
    progress.usersDoneBefore = state.usersDoneBefore;
    progress.rows = state.rows;
    progress.rowsBefore = state.rowsBefore;
    progress.elapsed = state.elapsed - state.elapsedBefore;
    progress.retryAt = retryAt;
    return progress;
}

QString progressText(const Progress &progress)
{
    const QLocale locale;
    QStringList parts;
    if (progress.users > 1) {
        parts << ProgressText::tr("%1 of %2 users")
                     .arg(locale.toString(progress.usersDone), locale.toString(progress.users));
    }
    if (progress.rows) {
        // Of several users it would be the sum for those who have been asked for so far.
        parts << (progress.rowsExpected && progress.users <= 1
                ? ProgressText::tr(
                    "%1 of %Ln row(s)", nullptr, static_cast<int>(*progress.rowsExpected))
                      .arg(locale.toString(*progress.rows))
                : ProgressText::tr("%Ln row(s)", nullptr, static_cast<int>(*progress.rows)));
    }
    parts << paceParts(progress);
    return parts.join(u" · "_s);
}

QStringList paceParts(const Progress &progress)
{
    if (progress.retryAt.isValid()) {
        const std::chrono::milliseconds left(
            qMax<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(progress.retryAt)));
        return {ProgressText::tr("retrying in %L1 s")
                    .arg(std::chrono::ceil<std::chrono::seconds>(left).count())};
    }
    QStringList parts{rateText(progress), timeLeftText(progress.elapsed, doneOf(progress))};
    parts.removeAll(QString());
    return parts;
}

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
