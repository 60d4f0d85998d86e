// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>
#include <vector>

#include <QDate>
#include <QStringList>

#include "app/answers/age.h"
#include "app/answers/check.h"
#include "app/data/field.h"

namespace mielto {

// What narrows the rows that are loaded, as a text:
//
//   filter = { blank | term }                                 all terms must hold
//   term   = [ "-" ] ( quoted | field | has | check | word )  "-": the opposite
//   field  = ( name | path ) ":" value { "," value }          the field has one of the values
//   has    = "has:" path                                      the config has that path
//   check  = "check:" name { "," name }                       one of these checks finds the row
//   word   = any other text up to the next blank              a text in any field, as is quoted
//   path   = "config" "." step { "." step }                   arrays: in one of the elements
//   step   = quoted | { character but blank . , : " }
//   value  = { "*" | quoted | character but blank , " }       "*": any characters, or none
//   value of a time = [ "<" | ">" ] YYYY-MM-DD                before, after or on that day (UTC)
//                   | "<" age | ">" age                       newer or older than: 30d
//   quoted = '"' { character but " and \ | \" | \\ } '"'
//
// Names are those of the columns, or the short ones of filterFields(). Case does not matter
// anywhere. A null value has no text: `-label:*` keeps rows without a label.

/// A field's names in filters.
struct FilterField {
    RowColumn column;
    const char *shortName; ///< Beside the column's key; the same where there is no shorter one.
};
/// One row for each column.
const std::vector<FilterField> &filterFields();
std::optional<RowColumn> filterColumn(QStringView name);

/// What a time is compared with.
struct TimeBound {
    char sign = 0; ///< '<', '>', or 0: on that day.
    std::variant<Age, QDate> bound;
    bool operator==(const TimeBound &) const = default;
};

/// One term. A value.
struct FilterTerm {
    enum class Kind { Text, Field, Config, Has, Check };
    Kind kind = Kind::Text;
    bool excludes = false; ///< Keeps the rows for which the term does not hold.
    QString text; ///< Of Text.
    RowColumn column; ///< Of Field.
    QStringList path; ///< Of Config and Has: the names on the way into the config.
    QList<QStringList> patterns; ///< Of Field and Config; see TextPattern.
    std::vector<TimeBound> times; ///< Of Field, in place of patterns, where it is a time.
    std::vector<Check> checks; ///< Of Check.
    bool operator==(const FilterTerm &) const = default;
};

/// A list of terms, all of which must hold. A value.
struct Filter {
    std::vector<FilterTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    /// As parseFilter() reads it; with the column's short names.
    QString text() const;
    bool operator==(const Filter &) const = default;
};

} // namespace mielto
