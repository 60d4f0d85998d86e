// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/age.h"

#include <algorithm>
#include <array>

namespace mielto {
namespace {

struct AgeUnit {
    char letter;
    qint64 seconds;
};

constexpr std::array kAgeUnits{
    AgeUnit{'m', 60}, AgeUnit{'h', 3600}, AgeUnit{'d', 86'400}, AgeUnit{'w', 604'800}};

const AgeUnit *ageUnit(char letter)
{
    const auto *found = std::ranges::find(kAgeUnits, letter, &AgeUnit::letter);
    return found == kAgeUnits.end() ? nullptr : found;
}

} // namespace

std::optional<Age> Age::parse(QStringView text)
{
    constexpr qsizetype mostDigits = 7;
    const QStringView digits = text.chopped(text.isEmpty() ? 0 : 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || digits.size() > mostDigits || !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    const AgeUnit *unit = ageUnit(text.back().toLower().toLatin1());
    return unit == nullptr ? std::nullopt : std::optional(Age{digits.toInt(), unit->letter});
}

QString Age::text() const { return QString::number(count) + QLatin1Char(unit); }

qint64 Age::microseconds() const { return count * ageUnit(unit)->seconds * 1'000'000; }

} // namespace mielto
