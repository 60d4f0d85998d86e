// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include <QItemSelection>

#include "app/view/connectionsmodel.h"

namespace mielto {

class ConnectionsTable;

/// Which rows of a table are selected, which one is the current one and which one stands at the
/// top: kept by ids while the rows take another order, and while the list is read again. A current
/// row in sight keeps its place on the screen, else the top row does.
class TablePlace final : public QObject {
    Q_OBJECT
public:
    /// A selection in more pieces than these is given up for the current row: every cell that is
    /// painted looks through all of them.
    static constexpr int kMaxPieces = 5'000;

    /// The model is the table's; both outlive this.
    TablePlace(ConnectionsTable &table, const ConnectionsModel &model, QObject *parent = nullptr);

    /// Before the rows take another order, and after.
    void keep();
    void restore();
    /// Before the list is read again. Rows are looked for as they come, until all are found or the
    /// user chooses others.
    void keepForReading();
    /// More rows stand in the table, or others.
    void findMore();
    /// The next order begins at its first row. A selected row that is in sight stays so unless
    /// `evenIfSelected`.
    void beginAtTop(bool evenIfSelected);

Q_SIGNALS:
    /// The rows have taken another order, and the selection with them.
    void restored();

private:
    /// Rows by what tells them apart; empty: none.
    struct Place {
        std::unordered_set<std::string> selected;
        std::string current;
        std::string top;
        bool isSelected = false; ///< The current one.
        int column = 0;
        bool isAtTop = false; ///< The first row is the top one.
        std::optional<int> belowTop; ///< How many rows the current one is; none: out of sight.
    };
    /// What of a place is in the table, by rows of the table.
    struct Found {
        QItemSelection selection;
        std::size_t selected = 0;
        int current = -1;
        int top = -1;
    };
    enum class Begin { WhereItWas, AtTopUnlessSelected, AtTop };

    std::string keyAt(int row) const;
    Place placeNow() const;
    Found find() const;
    void select(int first, int last, QItemSelection &selection) const;
    void apply(Found found);
    std::optional<int> topFor(const Found &found, Begin begin) const;

    ConnectionsTable &m_table;
    const ConnectionsModel &m_model;
    Place m_place;
    Begin m_begin = Begin::WhereItWas;
    bool m_isAwaited = false; ///< The list is read again, and not all of the place was there yet.
    Found m_found; ///< When it was applied last,
    std::optional<int> m_scrolled; ///< and where the table stood then; none: nothing is shown yet.
    bool m_isActing = false; ///< What changes is not the user's doing.
};

} // namespace mielto
