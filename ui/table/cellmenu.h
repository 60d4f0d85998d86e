// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/viewspec.h"

class QMenu;

namespace mielto {

class ListPane;

/// What one may do with a cell of the pane's table: copy it, filter by it, open its user. The menu
/// is a child of the table and is deleted when it is closed.
QMenu *makeCellMenu(ListPane &pane, const RowRef &row, RowColumn column);

} // namespace mielto
