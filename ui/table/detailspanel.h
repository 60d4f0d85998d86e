// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "app/data/connectionlist.h"
#include "ui/common/relativetime.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace mielto {

class ConfigView;

/// One connection in full: name, status, its other fields in tight lines, what the table does not
/// know, and its config in all the room that is left. Secret-looking values are masked.
class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Keeps the row's block.
    void showRow(const ConnectionList &list, int row);
    /// How many rows are selected, when it is not one.
    void showCount(int rows);
    void setZone(Zone zone);
    /// The config goes beside the fields: the panel is low and wide.
    void setLow(bool isLow);
    /// Goes to the first value; nothing happens without a row.
    void focus();

Q_SIGNALS:
    /// Escape.
    void left();
    /// From the config to the clipboard; the note says what.
    void valueCopied(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildRow();
    QLayout *buildHeading();
    void buildFacts();
    void update();
    void updateMark(const RowRef &row);
    QString valueText(const RowRef &row, Field field) const;
    QString statusText(const RowRef &row) const;
    QString fieldText(const RowRef &row, Field field) const;
    QString otherFields(const RowRef &row) const;

    ConnectionList m_list;
    std::optional<int> m_row;
    Zone m_zone = Zone::Local;

    QStackedLayout *m_pages;
    QLabel *m_count;
    QBoxLayout *m_parts = nullptr; ///< Fields and config.
    QGridLayout *m_facts = nullptr;
    QLabel *m_mark = nullptr;
    std::array<QLineEdit *, kFieldCount> m_values{};
    std::array<QLabel *, kFieldCount> m_names{}; ///< Null for what the heading shows.
    QLabel *m_others = nullptr;
    ConfigView *m_config;
};

} // namespace mielto
