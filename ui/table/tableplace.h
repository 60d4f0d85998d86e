// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <QObject>

#include "app/view/connectionsmodel.h"

namespace mielto {

class ConnectionsTable;

/// Which rows of a table are selected, which one is the current one and which one stands at the
/// top: kept while the rows take another order, and by ids while the list is read again. A current
/// row in sight keeps its place on the screen, else the top row does.
class TablePlace final : public QObject {
    Q_OBJECT
public:
    /// A selection in more pieces than these is given up for the current row: every cell that is
    /// painted looks through all of them.
    static constexpr int kMaxPieces = 5'000;
    /// A selection of more rows than these is given up when the list is read again.
    static constexpr int kMaxIds = 20'000;

    /// The model is the table's; both outlive this.
    TablePlace(ConnectionsTable &table, const ConnectionsModel &model, QObject *parent = nullptr);

    /// Before the rows take another order, and after.
    void keep();
    void restore();
    /// Before the list is read again. Rows are looked for as they come, until all are found or the
    /// user chooses others.
    void keepIds();
    /// More rows stand in the table, or others.
    void findAgain();
    /// The next order begins at its first row. A selected row that is in sight stays so unless
    /// `evenIfSelected`.
    void beginAtTop(bool evenIfSelected);

Q_SIGNALS:
    /// The rows have taken another order, and the selection with them.
    void restored();

private:
    struct Place {
        std::vector<int> selected; ///< Rows of the list, as all here.
        int current = -1;
        bool isSelected = false; ///< The current one.
        int column = 0;
        int top = -1;
        bool isAtTop = false; ///< The first row is the top one.
        std::optional<int> belowTop; ///< How many rows the current one is; none: out of sight.
    };
    /// Takes views too.
    struct Hash {
        using is_transparent = void; // NOLINT(readability-identifier-naming): of the library.
        std::size_t operator()(std::string_view id) const
        {
            return std::hash<std::string_view>()(id);
        }
    };
    struct Ids {
        std::unordered_set<std::string, Hash, std::equal_to<>> ids; ///< Of all that is looked for.
        std::unordered_set<std::string> selected; ///< Keys, see keyOf().
        std::string current;
        std::string top;
        Place found; ///< What is known of it so far, and column and belowTop.
        int searched = 0; ///< Rows of the list.
        std::optional<int> scrolled; ///< Where the table stood then; none: nothing is shown yet.
    };
    bool search();
    bool isAllFound() const;
    bool hasScrolled() const;
    void addFound();
    void moveToTop();
    void apply();

    ConnectionsTable &m_table;
    const ConnectionsModel &m_model;
    enum class Begin { WhereItWas, AtTopUnlessSelected, AtTop };

    Place m_place;
    Begin m_begin = Begin::WhereItWas;
    std::optional<Ids> m_ids;
    bool m_hasScrolled = false; ///< The user, since the first rows were there again.
    bool m_isActing = false; ///< What changes is not the user's doing.
};

} // namespace mielto
