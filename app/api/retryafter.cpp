// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/retryafter.h"

#include <algorithm>

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mielto {

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr std::chrono::seconds longest{24 * 60 * 60};
    const QByteArray text = value.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!text.isEmpty() && std::ranges::all_of(text, isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid()) {
        return std::nullopt;
    }
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(0), longest);
}

QDateTime parseHttpDate(const QByteArray &text)
{
    // Day and time apart: as one local time, an hour that summer time skips would not be valid.
    const QDate day =
        QLocale::c().toDate(QString::fromLatin1(text.left(16)), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(QString::fromLatin1(text.mid(16)), u"' 'hh:mm:ss' GMT'"_s);
    return day.isValid() && time.isValid() ? QDateTime(day, time, QTimeZone::utc()) : QDateTime();
}

} // namespace mielto
