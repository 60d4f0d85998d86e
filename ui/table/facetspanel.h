// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QTreeWidget>

#include "app/answers/facets.h"
#include "app/base/background.h"

namespace mielto {

/// How many rows have each value of a field, beside their table. A click keeps the rows with that
/// value, Ctrl+click adds it, Shift+click excludes it. Counts in the background while it is shown;
/// sends no request.
class FacetsPanel final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FacetsPanel(QWidget *parent = nullptr);

    /// What is counted from now on; `filter` as it is typed.
    void setRows(const ViewedRows &rows, const QString &filter, const RowContext &context);

Q_SIGNALS:
    /// The filter with the value that was clicked, as text.
    void filterChosen(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void count();
    void show(const std::vector<Facet> &facets);
    void fill(QTreeWidgetItem *section, const Facet &facet);
    void choose(const QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers);

    ViewedRows m_rows;
    QString m_filter;
    RowContext m_context;
    QTimer m_soon; ///< Rows arrive faster than one can look.
    QSet<int> m_all; ///< Columns that show more than ten values.
    Background<std::vector<Facet>> m_counting;
    std::vector<Facet> m_facets;
};

} // namespace mielto
