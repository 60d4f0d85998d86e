// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/relativetime.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

struct AgeUnit {
    qint64 seconds;
    const char *ago;
    const char *ahead;
    const char *unchanged;
};

constexpr qint64 kDay = 86'400;

/// From the longest on.
constexpr std::array kAgeUnits{
    AgeUnit{365 * kDay, QT_TRANSLATE_N_NOOP("RelativeTime", "%Ln year(s) ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "in %Ln year(s)"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "unchanged for %Ln year(s)")},
    AgeUnit{30 * kDay, QT_TRANSLATE_N_NOOP("RelativeTime", "%Ln month(s) ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "in %Ln month(s)"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "unchanged for %Ln month(s)")},
    AgeUnit{kDay, QT_TRANSLATE_N_NOOP("RelativeTime", "%Ln day(s) ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "in %Ln day(s)"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "unchanged for %Ln day(s)")},
    AgeUnit{3600, QT_TRANSLATE_N_NOOP("RelativeTime", "%Ln hour(s) ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "in %Ln hour(s)"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "unchanged for %Ln hour(s)")},
    AgeUnit{60, QT_TRANSLATE_N_NOOP("RelativeTime", "%Ln minute(s) ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "in %Ln minute(s)"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "unchanged for %Ln minute(s)")},
};

/// With the longest unit that fits into the span; empty when none does.
QString ageText(qint64 span, const char *AgeUnit::*text)
{
    for (const AgeUnit &unit : kAgeUnits) {
        if (span >= unit.seconds) {
            return RelativeTime::tr(unit.*text, nullptr, static_cast<int>(span / unit.seconds));
        }
    }
    return {};
}

} // namespace

QString relativeTime(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = moment.secsTo(now);
    const QString text = ageText(qAbs(seconds), seconds > 0 ? &AgeUnit::ago : &AgeUnit::ahead);
    return text.isEmpty() ? RelativeTime::tr("just now") : text;
}

QString unchangedSince(const QDateTime &moment, const QDateTime &now)
{
    return ageText(moment.secsTo(now), &AgeUnit::unchanged);
}

QString absoluteTime(const QDateTime &moment, Zone zone)
{
    const QDateTime shown = zone == Zone::Utc ? moment.toUTC() : moment.toLocalTime();
    const QLocale locale;
    return u"%1 %2 %3"_s.arg(
        locale.toString(shown.date(), RelativeTime::tr("d MMM yyyy", "day, month and year")),
        locale.toString(shown.time(), u"HH:mm:ss"_s), shown.timeZoneAbbreviation());
}

} // namespace mielto
