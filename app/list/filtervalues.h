// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include <QStringList>

#include "app/api/pagequery.h"
#include "app/data/field.h"

namespace mielto {

/// The fields by which the server filters.
inline constexpr std::array kFilterFields{Field::Status, Field::IntegrationType};

/// A value that the server can be asked for: its word on the wire, and for people.
struct FilterChoice {
    QString word;
    QString title;
};
/// Of one of kFilterFields, in the contract's order.
QList<FilterChoice> filterChoices(Field field);

/// The values that are asked for; none of a kind: all.
struct FilterValues {
    std::vector<Status> statuses;
    std::vector<IntegrationType> types;
    bool operator==(const FilterValues &) const = default;

    bool isEmpty() const { return statuses.empty() && types.empty(); }
    /// One series of requests for each combination: the server takes one value of a kind.
    std::vector<ListQuery> queriesOf(const QString &user) const;
    /// The values of one of kFilterFields, by their words.
    QStringList words(Field field) const;
    /// The same with these values of the field; words that the contract does not name are left out.
    FilterValues with(Field field, const QStringList &words) const;
};

} // namespace mielto
