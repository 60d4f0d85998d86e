// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/facets.h"

#include <algorithm>

#include <QHash>

#include "app/answers/rowfilter.h"
#include "app/data/celltext.h"

namespace mielto {
namespace {

bool isAbout(const FilterTerm &term, RowColumn column)
{
    return term.kind == FilterTerm::Kind::Field && term.column == column;
}

Facet facetOf(const ViewedRows &rows, RowColumn column, const RowFilter &filter,
    const std::function<bool()> &isCancelled)
{
    QHash<QString, GridCell> counts;
    GridCell none;
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = first; i < first + count && !isCancelled(); ++i) {
            const RowRef row{block.get(), i, group};
            if (filter.matches(row)) {
                const QString text = column ? findText(row, *column) : rows.userOf(row);
                (text.isNull() ? none : counts[text]).add(row.data().status);
            }
        }
    });
    Facet facet{column, {}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        facet.values.push_back({it.key(), it.value()});
    }
    if (none.rows > 0) {
        facet.values.push_back({{}, none});
    }
    const auto rank = [](const FacetValue &value) {
        return std::tuple(-value.rows.broken, -value.rows.rows, value.text);
    };
    std::ranges::sort(facet.values, {}, rank);
    return facet;
}

/// The opposite of "has any value" is how a filter says that there is none.
FilterTerm termOf(RowColumn column, const QString &value, bool excludes)
{
    FilterTerm term;
    term.kind = FilterTerm::Kind::Field;
    term.column = column;
    term.excludes = excludes != value.isNull();
    term.patterns = {value.isNull() ? QStringList{QString(), QString()} : QStringList{value}};
    return term;
}

} // namespace

const std::vector<RowColumn> &facetColumns()
{
    static const std::vector<RowColumn> columns{Field::Status, Field::IntegrationType,
        Field::Integration, Field::CredentialId, Field::CreatedBy, Field::WorkspaceId,
        kRequestedUser};
    return columns;
}

std::vector<Facet> facetsOf(const ViewedRows &rows, const Filter &filter, const RowContext &context,
    const std::function<bool()> &isCancelled)
{
    std::vector<Facet> facets;
    for (const RowColumn column : facetColumns()) {
        if (column || rows.users.size() > 1) {
            Filter others = filter;
            std::erase_if(
                others.terms, [column](const FilterTerm &term) { return isAbout(term, column); });
            const RowFilter ready(others, rows, context, isCancelled);
            facets.push_back(facetOf(rows, column, ready, isCancelled));
        }
    }
    return facets;
}

Filter filterAfter(const Filter &filter, RowColumn column, const QString &value, FacetClick click)
{
    const FilterTerm wanted = termOf(column, value, click == FacetClick::Exclude);
    Filter changed = filter;
    auto &terms = changed.terms;
    if (const auto same = std::ranges::find(terms, wanted); same != terms.end()) {
        terms.erase(same);
        return changed;
    }
    const auto kept = std::ranges::find_if(terms, [column](const FilterTerm &term) {
        return isAbout(term, column) && !term.excludes && term.times.empty();
    });
    const bool joins = click == FacetClick::Add && kept != terms.end() && !wanted.excludes;
    if (joins && kept->patterns.removeAll(wanted.patterns.first()) == 0) {
        kept->patterns += wanted.patterns.first();
    }
    if (!joins) {
        std::erase_if(terms, [&](const FilterTerm &term) {
            return click != FacetClick::Exclude && isAbout(term, column);
        });
        terms.push_back(wanted);
    }
    return changed;
}

} // namespace mielto
