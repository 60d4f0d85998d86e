// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "app/data/connectionlist.h"
#include "app/data/jsontree.h"
#include "ui/common/relativetime.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;
class QTreeView;

namespace mielto {

/// One connection in full: its fields, times, faults, what the table does not know, and its config
/// as a tree and as received. Secret-looking values are masked; one is revealed at a time's notice
/// and masked again half a minute later, or when another row is chosen.
class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Keeps the row's block.
    void showRow(const ConnectionList &list, int row);
    /// How many rows are selected, when it is not one.
    void showCount(int rows);
    void setZone(Zone zone);
    /// Goes to the first value; nothing happens without a row.
    void focus();

Q_SIGNALS:
    /// Escape.
    void left();
    /// From the config to the clipboard.
    void valueCopied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildRow();
    void buildFields(QFormLayout *form);
    QWidget *buildConfig();
    void update();
    void updateHeading(const RowRef &row);
    void updateConfig(const RowRef &row);
    QString fieldText(const RowRef &row, Field field) const;
    QString otherFields(const RowRef &row) const;
    void reveal(const QModelIndex &index);
    void copyValue();
    void conceal();

    ConnectionList m_list;
    std::optional<int> m_row;
    Zone m_zone = Zone::Local;
    JsonTreeModel m_tree;
    QTimer m_concealTimer;

    QStackedLayout *m_pages;
    QLabel *m_count;
    QLabel *m_mark;
    QLabel *m_heading;
    QLabel *m_subheading;
    std::array<QLineEdit *, kFieldCount> m_values{};
    QLabel *m_others;
    QLabel *m_othersTitle;
    QTreeView *m_treeView;
    QPlainTextEdit *m_text;
};

} // namespace mielto
