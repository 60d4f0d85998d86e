// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/filtervalues.h"

#include <algorithm>
#include <optional>
#include <span>

namespace mielto {
namespace {

/// Each of the values, or once nothing.
template <class Value> std::vector<std::optional<Value>> eachOf(const std::vector<Value> &values)
{
    std::vector<std::optional<Value>> each(values.begin(), values.end());
    if (each.empty()) {
        each.emplace_back();
    }
    return each;
}

template <class Value> QList<FilterChoice> choicesOf(std::span<const KnownValue<Value>> known)
{
    QList<FilterChoice> choices;
    for (const auto &[value, word, title] : known) {
        choices.append(
            {QString::fromLatin1(word.data(), qsizetype(word.size())), knownValueTitle(title)});
    }
    return choices;
}

template <class Value>
std::vector<Value> valuesOf(const QStringList &words, Value (*valueOf)(std::string_view))
{
    std::vector<Value> values;
    for (const QString &word : words) {
        if (const Value value = valueOf(word.toStdString()); value != Value::Unknown) {
            values.push_back(value);
        }
    }
    return values;
}

} // namespace

QList<FilterChoice> filterChoices(Field field)
{
    return field == Field::Status ? choicesOf(knownStatuses()) : choicesOf(knownTypes());
}

QStringList FilterValues::words(Field field) const
{
    QStringList words;
    if (field == Field::Status) {
        std::ranges::transform(statuses, std::back_inserter(words), statusWord);
    } else {
        std::ranges::transform(types, std::back_inserter(words), typeWord);
    }
    return words;
}

FilterValues FilterValues::with(Field field, const QStringList &words) const
{
    return field == Field::Status ? FilterValues{valuesOf(words, statusOf), types}
                                  : FilterValues{statuses, valuesOf(words, typeOf)};
}

std::vector<ListQuery> FilterValues::queriesOf(const QString &user) const
{
    std::vector<ListQuery> queries;
    for (const auto &status : eachOf(statuses)) {
        for (const auto &type : eachOf(types)) {
            queries.push_back({user, status, type});
        }
    }
    return queries;
}

} // namespace mielto
