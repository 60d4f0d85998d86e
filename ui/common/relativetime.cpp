// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QDateTime inZone(const QDateTime &moment, Zone zone)
{
    return zone == Zone::Utc ? moment.toUTC() : moment.toLocalTime();
}

/// Less than a day before now; negative: after now.
QString withinADay(qint64 seconds)
{
    const qint64 span = qAbs(seconds);
    const auto minutes = static_cast<int>(span / kMinute);
    const auto hours = static_cast<int>(span / kHour);
    if (span < kMinute) {
        return RelativeTime::tr("just now");
    }
    if (span < kHour) {
        return seconds > 0 ? RelativeTime::tr("%Ln minute(s) ago", nullptr, minutes)
                           : RelativeTime::tr("in %Ln minute(s)", nullptr, minutes);
    }
    return seconds > 0 ? RelativeTime::tr("%Ln hour(s) ago", nullptr, hours)
                       : RelativeTime::tr("in %Ln hour(s)", nullptr, hours);
}

} // namespace

QString relativeTime(const QDateTime &moment, const QDateTime &now, Zone zone)
{
    const qint64 seconds = moment.secsTo(now);
    if (qAbs(seconds) < kDay) {
        return withinADay(seconds);
    }
    const QDate day = inZone(moment, zone).date();
    const QDate today = inZone(now, zone).date();
    if (day.addDays(1) == today) {
        return RelativeTime::tr("yesterday");
    }
    const QString format = day.year() == today.year()
        ? RelativeTime::tr("d MMM", "day and month")
        : RelativeTime::tr("d MMM yyyy", "day, month and year");
    return QLocale().toString(day, format);
}

QString absoluteTime(const QDateTime &moment, Zone zone)
{
    const QDateTime shown = inZone(moment, zone);
    const QLocale locale;
    return u"%1 %2 %3"_s.arg(locale.toString(shown.date(), QLocale::ShortFormat),
        locale.toString(shown.time(), u"HH:mm:ss"_s), shown.timeZoneAbbreviation());
}

} // namespace mielto
