// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QList>
#include <QString>

#include "app/view/viewspec.h"

namespace mielto {

class RowTable;

/// Rows as tab-separated text under the columns' titles: what a spreadsheet would run is made text,
/// line breaks and tabs become blanks, secret-looking values are masked.
QString rowsAsTsv(
    const ViewedRows &from, const QList<int> &rows, const std::vector<RowColumn> &columns);

/// The same of the rows that are selected in a table of another kind.
QString rowsAsTsv(const RowTable &table);

/// Rows as a JSON array of the server's own text, secret-looking values masked.
QString rowsAsJson(const ConnectionList &list, const QList<int> &rows);

} // namespace mielto
