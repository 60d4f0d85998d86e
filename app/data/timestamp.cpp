// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/timestamp.h"

#include <algorithm>
#include <chrono>

namespace mielto {
namespace {

/// Reads fixed pieces from the front of a text; after the first that does not fit, nothing fits.
class Pieces final {
public:
    explicit Pieces(std::string_view text)
        : m_rest(text)
    {
    }

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_rest.empty() || m_rest.front() < '0' || m_rest.front() > '9') {
                m_ok = false;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }

    void require(std::string_view choices) { m_ok = takeOne(choices) != '\0' && m_ok; }

    char takeOne(std::string_view choices)
    {
        if (m_rest.empty() || choices.find(m_rest.front()) == std::string_view::npos) {
            return '\0';
        }
        const char taken = m_rest.front();
        m_rest.remove_prefix(1);
        return taken;
    }

    /// The digits of a fraction, as nanoseconds.
    int fraction()
    {
        constexpr int places = 9;
        const std::size_t count = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        m_ok = m_ok && count >= 1 && count <= places;
        int nanoseconds = m_ok ? digits(count) : 0;
        for (std::size_t i = count; i < places; ++i) {
            nanoseconds *= 10;
        }
        return nanoseconds;
    }

    bool isDone() const { return m_ok && m_rest.empty(); }
    bool isEmpty() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace

QDateTime Instant::utc() const
{
    const qint64 milliseconds = microseconds / 1000 - (microseconds % 1000 < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
}

std::optional<Instant> parseTimestamp(std::string_view text)
{
    using namespace std::chrono;
    Pieces pieces(text);
    const int y = pieces.digits(4);
    pieces.require("-");
    const int m = pieces.digits(2);
    pieces.require("-");
    const int d = pieces.digits(2);
    pieces.require("T ");
    const int hour = pieces.digits(2);
    pieces.require(":");
    const int minute = pieces.digits(2);
    pieces.require(":");
    const int second = pieces.digits(2);
    const int nanos = pieces.takeOne(".") != '\0' ? pieces.fraction() : 0;
    int offset = 0;
    const bool isZoneless = pieces.isEmpty();
    if (const char sign = pieces.takeOne("+-")) {
        const int hours = pieces.digits(2);
        pieces.takeOne(":");
        const int minutes = pieces.digits(2);
        if (hours > 23 || minutes > 59) {
            return std::nullopt;
        }
        offset = (hours * 60 + minutes) * (sign == '-' ? -1 : 1);
    } else if (!isZoneless) {
        pieces.require("Zz");
    }
    const year_month_day date{
        year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (!pieces.isDone() || !date.ok() || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    const auto moment = sys_days(date) + hours(hour) + minutes(minute - offset) + seconds(second);
    const auto sinceEpoch = duration_cast<microseconds>(moment.time_since_epoch());
    return Instant{sinceEpoch.count() + nanos / 1000, isZoneless, nanos % 1000};
}

} // namespace mielto
