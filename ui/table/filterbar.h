// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QWidget>

#include "app/list/filtervalues.h"
#include "app/list/totals.h"

class QComboBox;

namespace mielto {

/// Status and type, each asked of the server or looked for in the loaded rows: all, one value, or
/// several by a dialog. A value that the server does not name cannot be asked for.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    const FilterValues &values() const { return m_values; }
    /// The values are looked for in the loaded rows: choosing some costs no request.
    void setLocal() { m_isLocal = true; }
    /// Without changed().
    void setValues(const FilterValues &values);
    /// Counts beside the values that are known; none when not whole.
    void showTotals(const Totals &totals);
    /// Offers the statuses and types that the server's contract does not name, of the rows from
    /// `first` on; they are never asked of the server. Only so many are kept.
    void addUnknownOf(const ConnectionList &list, int first);
    /// Goes behind the filters and the tools before.
    void addTool(QWidget *tool);

Q_SIGNALS:
    /// The user chose other values.
    void changed();
    /// The user chose a value that cannot be asked of the server.
    void unknownChosen(mielto::Field field, const QString &value);

private:
    void addCombo(Field field, const QString &title);
    void addUnknown(Field field, const QString &value);
    void takeChosen(Field field);
    void take(const FilterValues &values);
    void askForSeveral();

    FilterValues m_values;
    bool m_isLocal = false;
    std::map<Field, QComboBox *> m_combos;
};

} // namespace mielto
