// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QList>
#include <QString>

#include "app/view/viewspec.h"

namespace mielto {

class RowTable;

/// A cell as a spreadsheet pastes it into one cell of its own: what it would run is made text, and
/// the cell is in quotes, as in CSV, if it begins with one or holds a tab or a line break.
QString tsvCell(const QString &text);

/// Rows as tab-separated text under the columns' titles, secret-looking values masked.
QString rowsAsTsv(
    const ViewedRows &from, const QList<int> &rows, const std::vector<RowColumn> &columns);

/// The same of the rows that are selected in a table of another kind.
QString rowsAsTsv(const RowTable &table);

/// Rows as a JSON array of the server's own text, secret-looking values masked.
QString rowsAsJson(const ConnectionList &list, const QList<int> &rows);

} // namespace mielto
