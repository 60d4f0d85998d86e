// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>

#include "app/data/connectionlist.h"
#include "app/export/rowwriter.h"

namespace mielto {

/// Rows as a table for people: uncut cells, columns lined up by their width on a terminal, nothing
/// in them that a terminal would obey.
class TableText final {
public:
    explicit TableText(std::vector<RowColumn> columns);
    void add(const RowRef &row, const QString &requestedUser, Secrets secrets);
    /// Header and rows, a line each.
    QByteArray text() const;

private:
    std::vector<RowColumn> m_columns;
    std::vector<int> m_widths;
    std::vector<std::vector<QString>> m_rows;
};

/// Columns that the text takes on a terminal, as the C library counts them in its locale; emoji
/// that are joined to one count once, as in newer terminals.
int displayWidth(QStringView text);

} // namespace mielto
