// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/list/seriesreader.h"
#include "app/list/totals.h"

class QComboBox;

namespace mielto {

/// Status and type, each asked of the server: all, one value, or several by a dialog. A value that
/// the server does not name cannot be chosen.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    const FilterValues &values() const { return m_values; }
    /// Without changed().
    void setValues(const FilterValues &values);
    /// Counts beside the values that are known; none when not whole.
    void showTotals(const Totals &totals);
    /// Goes at the right end.
    void addTool(QWidget *tool);

Q_SIGNALS:
    /// The user chose other values.
    void changed();

private:
    void take(const FilterValues &values);
    void askForSeveral();

    FilterValues m_values;
    QComboBox *m_status;
    QComboBox *m_type;
};

} // namespace mielto
