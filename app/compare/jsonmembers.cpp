// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/jsonmembers.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include "app/data/jsoncursor.h"
#include "app/data/masking.h"
#include "app/data/timestamp.h"

namespace mielto {
namespace {

/// A value stands in checked text, which may be as deep as it is.
constexpr int kAnyDepth = 2 * kMaxJsonDepth;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string keyOf(std::string_view quoted)
{
    std::string key = jsonStringBytes(quoted);
    // A lone surrogate has no UTF-8: two of them are not to become the same key.
    const bool isLossy =
        quoted.find('\\') != std::string_view::npos && key.find(kReplacement) != std::string::npos;
    return isLossy ? std::string(quoted.substr(1, quoted.size() - 2)) : key;
}

/// digits × 10^exponent; zero has no digits.
struct Decimal {
    bool isNegative = false;
    std::string digits; ///< Without zeros at either end.
    qint64 exponent = 0;
    bool operator==(const Decimal &) const = default;
};

/// Nothing: the exponent is beyond 32 bits.
std::optional<Decimal> decimalOf(std::string_view number)
{
    Decimal decimal;
    decimal.isNegative = number.starts_with('-');
    const std::size_t mark = std::min(number.find_first_of("eE"), number.size());
    if (mark < number.size()) {
        const std::size_t start = mark + (number[mark + 1] == '+' ? 2 : 1);
        int exponent = 0;
        const auto end = number.data() + number.size();
        if (std::from_chars(number.data() + start, end, exponent).ec != std::errc()) {
            return std::nullopt;
        }
        decimal.exponent = exponent;
    }
    decimal.digits = number.substr(0, mark);
    const std::size_t dot = decimal.digits.find('.');
    if (dot != std::string::npos) {
        decimal.exponent -= static_cast<qint64>(decimal.digits.size() - dot - 1);
        decimal.digits.erase(dot, 1);
    }
    const std::size_t first = decimal.digits.find_first_not_of("-0");
    if (first == std::string::npos) {
        return Decimal();
    }
    const std::size_t last = decimal.digits.find_last_not_of('0');
    decimal.exponent += static_cast<qint64>(decimal.digits.size() - last - 1);
    decimal.digits = decimal.digits.substr(first, last + 1 - first);
    return decimal;
}

} // namespace

std::vector<JsonMember> jsonMembers(std::string_view object, bool isConnection)
{
    std::vector<JsonMember> members;
    JsonCursor cursor(object);
    cursor.object([&](std::string_view quotedKey) {
        JsonMember &member = members.emplace_back();
        member.key = keyOf(quotedKey);
        member.value = cursor.value(kAnyDepth);
        const auto field = isConnection ? fieldByKey(member.key) : std::nullopt;
        member.field = field ? fieldIndex(*field) : kFieldCount;
        return !member.value.empty();
    });
    std::ranges::stable_sort(
        members, [](const JsonMember &a, const JsonMember &b) { return a.comesBefore(b); });
    // From behind, so that the last of equal ones stays.
    const auto kept = std::unique(members.rbegin(), members.rend(),
        [](const JsonMember &a, const JsonMember &b) { return a.key == b.key; });
    members.erase(members.begin(), kept.base());
    return members;
}

std::vector<std::string_view> jsonElements(std::string_view array)
{
    std::vector<std::string_view> elements;
    JsonCursor cursor(array);
    cursor.array([&] {
        elements.push_back(cursor.value(kAnyDepth));
        return !elements.back().empty();
    });
    return elements;
}

bool haveSameCharacters(std::string_view a, std::string_view b)
{
    const auto hasEscape = [](std::string_view text) { return text.find('\\') != text.npos; };
    return a == b || ((hasEscape(a) || hasEscape(b)) && jsonStringUnits(a) == jsonStringUnits(b));
}

bool haveSameAmount(std::string_view a, std::string_view b)
{
    const auto one = decimalOf(a);
    return a == b || (one && one == decimalOf(b));
}

bool haveSameInstant(std::string_view a, std::string_view b)
{
    const auto one = parseTimestamp(jsonStringBytes(a));
    const auto other = parseTimestamp(jsonStringBytes(b));
    return one && other && one->microseconds == other->microseconds
        && one->nanoseconds == other->nanoseconds;
}

qint64 countMasks(std::string_view json)
{
    if (json.find(kMask) == json.npos) {
        return 0;
    }
    qint64 count = 0;
    JsonCursor cursor(json);
    while (const char c = cursor.next()) {
        if (c != '"') {
            cursor.take(c);
        } else if (cursor.string() == kMask && cursor.next() != ':') {
            ++count;
        }
    }
    return count;
}

} // namespace mielto
