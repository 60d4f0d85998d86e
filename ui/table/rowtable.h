// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace mielto {

/// A table whose rows are selected and opened as a whole, by mouse and by keys. No row is selected
/// until the user selects one.
class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// In view order.
    QList<int> selectedRows() const;
    /// -1: there is none.
    int topRow() const { return rowAt(0); }
    bool isInSight(int row) const;
    /// The column at the side where reading begins; -1 without columns.
    int leadingColumn() const;
    /// Selects the row after the selected one, or the first; after the last one comes the first.
    void goToNext(bool backwards);
    /// The row that the keys act on, selected.
    QModelIndex selectCurrent();

Q_SIGNALS:
    /// Enter, the space bar or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    QModelIndex currentInSight() const;
    /// @param extends from the current row on.
    void selectEnd(bool isLast, bool extends);
    void fitRowHeight();
};

} // namespace mielto
