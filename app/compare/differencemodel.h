// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QAbstractTableModel>

#include "app/base/background.h"
#include "app/compare/difference.h"

namespace mielto {

/// Which entries of a difference are shown. A value.
struct DifferenceFilter {
    std::vector<ChangeKind> kinds = changeKinds();
    /// What a cell of the row contains, as it was or as it is, or the requested user, or the path
    /// of a change; in any case, never behind a mask. Empty: anything.
    QString find;
    bool operator==(const DifferenceFilter &) const = default;
};

/// The entries that pass, in their order; of no use when cancelled. A pure function for any thread.
std::vector<DifferenceEntry> matchingEntries(
    const Difference &difference, const DifferenceFilter &filter,
    const std::function<bool()> &isCancelled = [] { return false; });

/// A difference as a table, a row for each connection that differs; narrowed in the background.
/// Display texts are made visible and cut. Lives in a thread with an event loop.
class DifferenceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ChangeColumn, UserColumn, IdColumn, LabelColumn, IntegrationColumn, WhatColumn };
    static constexpr int kColumns = WhatColumn + 1;

    explicit DifferenceModel(QObject *parent = nullptr);

    void setDifference(const DifferencePointer &difference);
    void setFilter(const DifferenceFilter &filter);
    const DifferenceFilter &filter() const { return m_filter; }
    /// Whether what is shown is not yet what the filter asks for.
    bool isBusy() const { return m_narrowing.isBusy(); }
    const DifferenceEntry &entryAt(int row) const { return m_shown[std::size_t(row)]; }
    /// Those that are shown, in order.
    const std::vector<DifferenceEntry> &shownEntries() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other rows are shown.
    void shownChanged();

private:
    void narrow();

    DifferencePointer m_difference;
    DifferenceFilter m_filter;
    std::vector<DifferenceEntry> m_shown;
    Background<std::vector<DifferenceEntry>> m_narrowing;
};

} // namespace mielto
