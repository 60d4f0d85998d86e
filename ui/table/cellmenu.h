// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/view/viewspec.h"

class QMenu;
class QWidget;

namespace mielto {

/// What a cell's menu can do. The functions run as long as the menu's parent lives.
struct CellActions {
    std::function<void()> copied; ///< The cell is in the clipboard.
    std::function<void(const LocalFilter &)> filterBy; ///< Wherever the filter works best.
    std::function<void(const LocalFilter &)> filterHere; ///< Among the loaded rows.
    std::function<void(const LocalFilter &)> showCredential; ///< Whatever was filtered before.
    std::function<void(const QString &)> openUser;
};

/// A menu for one cell of the rows; the caller shows it. It deletes itself when it is closed.
QMenu *makeCellMenu(const ViewedRows &rows, const RowRef &row, RowColumn column,
    const CellActions &actions, QWidget *parent);

} // namespace mielto
