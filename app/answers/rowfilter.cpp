// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/rowfilter.h"

#include <algorithm>

#include "app/answers/configpath.h"
#include "app/data/celltext.h"
#include "app/data/jsontext.h"
#include "app/data/timestamp.h"

namespace mielto {
namespace {

bool matchesAny(const std::vector<TextPattern> &patterns, const QString &text)
{
    return std::ranges::any_of(
        patterns, [&text](const TextPattern &pattern) { return pattern.matches(text); });
}

/// Microseconds since 1970 of the beginning of a day in UTC.
qint64 beginningOf(QDate day)
{
    constexpr qint64 microsecondsOfDay = 86'400'000'000;
    return QDate(1970, 1, 1).daysTo(day) * microsecondsOfDay;
}

bool isOnSide(const TimeBound &time, qint64 microseconds, qint64 now)
{
    if (const Age *age = std::get_if<Age>(&time.bound)) {
        const qint64 past = now - microseconds;
        return time.sign == '>' ? past > age->microseconds() : past < age->microseconds();
    }
    const QDate day = std::get<QDate>(time.bound);
    const bool isBefore = microseconds < beginningOf(day);
    const bool isAfter = microseconds >= beginningOf(day.addDays(1));
    return time.sign == '<' ? isBefore : time.sign == '>' ? isAfter : !isBefore && !isAfter;
}

} // namespace

bool needsList(const Filter &filter)
{
    return std::ranges::any_of(filter.terms, [](const FilterTerm &term) {
        return std::ranges::any_of(
            term.checks, [](Check check) { return checkInfo(check).needsList; });
    });
}

RowFilter::RowFilter(const Filter &filter, const ViewedRows &rows, RowContext context,
    const std::function<bool()> &isCancelled)
    : m_users(rows.users)
    , m_context(std::move(context))
    , m_facts(needsList(filter) ? ListFacts(rows, isCancelled) : ListFacts())
{
    for (const FilterTerm &term : filter.terms) {
        ReadyTerm &ready = m_terms.emplace_back();
        ready.term = term;
        if (term.kind == FilterTerm::Kind::Text) {
            ready.find.emplace(term.text);
        }
        for (const QStringList &pieces : term.patterns) {
            ready.patterns.emplace_back(pieces);
        }
    }
}

bool RowFilter::matches(const RowRef &row) const
{
    return std::ranges::all_of(
        m_terms, [&](const ReadyTerm &ready) { return holds(ready, row) != ready.term.excludes; });
}

bool RowFilter::holds(const ReadyTerm &ready, const RowRef &row) const
{
    const FilterTerm &term = ready.term;
    const QString user = m_users.value(row.group);
    switch (term.kind) {
    case FilterTerm::Kind::Text:
        return ready.find->matches(row) || ready.find->matches(user);
    case FilterTerm::Kind::Field:
        return hasValue(ready, row);
    case FilterTerm::Kind::Config:
        return anyAtPath(row.json(Field::Config), term.path,
            [&](const QString &text) { return matchesAny(ready.patterns, text); });
    case FilterTerm::Kind::Has:
        return anyAtPath(
            row.json(Field::Config), term.path, [](const QString & /*text*/) { return true; });
    case FilterTerm::Kind::Check:
        break;
    }
    return std::ranges::any_of(term.checks, [&](Check check) {
        return finds(check, {row, user, m_context, m_facts});
    });
}

bool RowFilter::hasValue(const ReadyTerm &ready, const RowRef &row) const
{
    const FilterTerm &term = ready.term;
    const bool isTime = std::ranges::any_of(
        term.times, [&](const TimeBound &time) { return isInTime(time, row, *term.column); });
    return isTime
        || (!ready.patterns.empty()
            && matchesAny(ready.patterns,
                term.column ? findText(row, *term.column) : m_users.value(row.group)));
}

bool RowFilter::isInTime(const TimeBound &time, const RowRef &row, Field field) const
{
    const std::string_view json = row.json(field);
    const auto instant =
        isJsonString(json) ? parseTimestamp(json.substr(1, json.size() - 2)) : std::nullopt;
    return instant
        && isOnSide(time, instant->microseconds, m_context.readAt.toMSecsSinceEpoch() * 1000);
}

ConnectionList matchingRows(const ConnectionList &list, const RowFilter &filter)
{
    ConnectionList matching;
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int row = first; row < first + count; ++row) {
            if (filter.matches({block.get(), row, group})) {
                matching.append(block, row, 1, group);
            }
        }
    });
    return matching;
}

} // namespace mielto
