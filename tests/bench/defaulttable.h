// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QTableView>

#include "tests/bench/loadedrows.h"

namespace mielto::bench {

inline constexpr QSize kWindow{1400, 800};

/// What our table is measured by: a QTableView as Qt makes it, twelve columns of ready strings, a
/// thousand rows, in a window of the same size.
class DefaultTable final {
public:
    DefaultTable();
    /// Seconds that it takes to paint all that is visible after a jump elsewhere.
    double repaint();

private:
    StringsModel m_model;
    QTableView m_view;
    int m_jumps = 0;
};

} // namespace mielto::bench
