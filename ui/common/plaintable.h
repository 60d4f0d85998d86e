// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QTableView;

namespace mielto {

/// The looks that all tables beside the one of connections have: whole rows, no grid, calm rows.
void makePlainTable(QTableView *table, const QString &accessibleName);

} // namespace mielto
