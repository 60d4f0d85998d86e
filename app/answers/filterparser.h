// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/filter.h"

namespace mielto {

/// A term and where it is in the text, in UTF-16 units.
struct ParsedTerm {
    qsizetype position = 0;
    qsizetype length = 0;
    FilterTerm term; ///< Of no meaning with a fault.
    QString
        fault; ///< Why it narrows nothing, for people: unfinished or impossible; empty: it does.
};

struct ParsedFilter {
    std::vector<ParsedTerm> terms;

    /// The terms without a fault.
    Filter filter() const;
    /// Null: there is none.
    const ParsedTerm *firstFaulty() const;
    /// The first text that rows must have; empty: there is none.
    QString firstText() const;
};

/// Reads a filter as its grammar says (filter.h). Every text is read; what is not a term is text to
/// find, or a term with a fault.
ParsedFilter parseFilter(const QString &text);

} // namespace mielto
