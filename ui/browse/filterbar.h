// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QWidget>

#include "app/list/filtervalues.h"
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
    /// A status or type of the rows that the server's contract does not name; it is offered too,
    /// but never asked of the server. Only so many are kept.
    void addUnknown(Field field, const QString &value);
    /// Goes at the right end.
    void addTool(QWidget *tool);

Q_SIGNALS:
    /// The user chose other values.
    void changed();
    /// The user chose a value that cannot be asked of the server.
    void unknownChosen(mielto::Field field, const QString &value);

private:
    void addCombo(Field field, const QString &title);
    void takeChosen(Field field);
    void take(const FilterValues &values);
    void askForSeveral();

    FilterValues m_values;
    std::map<Field, QComboBox *> m_combos;
};

} // namespace mielto
