// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "app/list/totals.h"

class QComboBox;

namespace mielto {

/// Status and type, each asked of the server. A value that the server does not name cannot be
/// chosen.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    std::optional<Status> status() const;
    std::optional<IntegrationType> type() const;
    /// Without changed().
    void setFilters(std::optional<Status> status, std::optional<IntegrationType> type);
    /// Counts beside the values that are known; none when not whole.
    void showTotals(const Totals &totals);
    /// Goes at the right end.
    void addTool(QWidget *tool);
    void focusStatus();
    void focusType();

Q_SIGNALS:
    /// The user chose another value.
    void changed();

private:
    QComboBox *m_status;
    QComboBox *m_type;
};

} // namespace mielto
