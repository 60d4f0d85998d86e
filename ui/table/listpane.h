// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/session/settings.h"
#include "app/view/connectionsmodel.h"
#include "app/view/listview.h"
#include "ui/export/exportsource.h"
#include "ui/table/chipbar.h"

class QMenu;
class QSplitter;
class QToolButton;
class QStackedWidget;

namespace mielto {

class ConnectionsTable;
class DetailsPanel;
class EmptyState;
class ErrorBar;
class FacetsPanel;
class FindBar;
class TablePlace;

/// Rows on screen, wherever they come from: the table, the details of the chosen row, sorting,
/// finding, filters among the loaded rows. The find field is placed by the owner.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    explicit ListPane(const Settings &settings, QWidget *parent = nullptr);

    /// Other rows, or the same ones read again: what is selected and in sight is found again by
    /// ids.
    void reset(const ViewedRows &rows = {});
    /// The list begins with all rows that are here already.
    void extend(const ConnectionList &list);
    const ViewedRows &rows() const { return m_view.rows(); }
    const ViewSpec &spec() const { return m_view.spec(); }
    int shownRows() const { return m_model.rowCount(); }

    /// Chips of the owner, before those of this pane; `missing`: how many rows of the list are not
    /// loaded, so that sorting and finding do not see them; negative: nobody knows how many.
    void setOwnerChips(std::vector<ChipBar::Chip> chips, qint64 missing);
    void addFilter(const LocalFilter &filter);
    /// As if it was typed in the find field.
    void find(const QString &filter);
    /// As ListView::setContext().
    void setContext(const RowContext &context) { m_view.setContext(context); }
    RowContext context() const { return m_view.context(); }
    /// As ViewSpec::setWanted().
    void setWanted(RowColumn column, const QStringList &texts);
    /// Only the rows with missing or unexpected values.
    void showFaulty();
    /// No find, no filters; the order stays.
    void clearFilters();
    /// By the current column: ascending, then descending, then not.
    void sortByCurrentColumn();

    /// Rows, how they are shown, which are selected, columns: the pane's part of it.
    ExportSource exportSource() const;
    /// Of the list, in the order shown.
    QList<int> selectedRows() const;
    ConnectionsTable *table() const { return m_table; }
    FindBar *findBar() const { return m_find; }
    QWidget *details() const;
    /// A button whose menu shows and hides columns; the caller places it.
    QToolButton *makeColumnsButton(QWidget *parent);
    /// A button that sorts by urgency, or no longer; the caller places it.
    QToolButton *makeProblemsButton(QWidget *parent);
    /// For the menu of a cell, below what belongs to the cell.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    void setUtc(bool utc);
    void setFacetsVisible(bool visible);
    void setDetailsVisible(bool visible);
    bool areDetailsVisible() const;
    /// Of the selected row, which they must be visible for.
    void focusDetails();
    int detailsWidth() const;

Q_SIGNALS:
    /// Other rows are shown, or they are shown in another way.
    void shownChanged();
    /// The end of the list is in sight, and nothing sorts or narrows it; `isScrolled`: because the
    /// user went there.
    void endInSight(bool isScrolled);
    /// *Filter by this value*: the owner asks the server, or calls addFilter().
    void filterByValueRequested(const mielto::LocalFilter &filter);
    /// Rows with one credential are shown, and no other local filter is left.
    void credentialShown();
    /// By its menu.
    void cellCopied();
    void valueCopied(const QString &note);
    void loadAllRequested();
    void userRequested(const QString &user);
    /// A row was opened: its details are wanted, with the focus.
    void detailsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void connectTable();
    void sortBy(int column, bool isSecond);
    void setSpec(const ViewSpec &spec);
    void showSpec();
    void showIncomplete(bool isNew);
    QString incompleteText() const;
    void showBody();
    void showSelection();
    void showCellMenu(const QPoint &position);

    ConnectionsModel m_model;
    ListView m_view;
    std::vector<ChipBar::Chip> m_ownerChips;
    qint64 m_missing = 0;
    QList<QAction *> m_rowActions;
    FindBar *m_find;
    ErrorBar *m_incomplete; ///< Sorting or finding saw only a part of the rows.
    ChipBar *m_chips;
    QSplitter *m_splitter;
    FacetsPanel *m_facets;
    QStackedWidget *m_body;
    ConnectionsTable *m_table;
    TablePlace *m_place = nullptr;
    EmptyState *m_nothing;
    DetailsPanel *m_details;
    int m_detailsWidth; ///< Beside the table.
    QToolButton *m_problems = nullptr;
};

} // namespace mielto
