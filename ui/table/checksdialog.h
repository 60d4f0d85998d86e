// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/answers/checkrun.h"
#include "app/base/background.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace mielto {

class ListPane;

/// What the checks find among the rows of a list: how many rows and users, what it means and what
/// to do. Counts again when rows arrive; sends no request. Choosing one closes
/// the dialog and shows its rows. Goes with the pane.
class ChecksDialog final : public QDialog {
    Q_OBJECT
public:
    ChecksDialog(ListPane &pane, QWidget *parent);

private:
    void count();
    void show(const std::vector<CheckResult> &results);
    void showRows(const QTreeWidgetItem *item);

    ListPane &m_pane;
    int m_counted = -1; ///< Rows of the list.
    QLabel *m_summary;
    QTreeWidget *m_results;
    Background<std::vector<CheckResult>> m_counting;
};

} // namespace mielto
