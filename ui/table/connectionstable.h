// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QList>
#include <QTimer>

#include "app/session/settings.h"
#include "app/view/connectionsmodel.h"
#include "ui/common/relativetime.h"
#include "ui/table/rowtable.h"

class QMenu;

namespace mielto {

class SortHeader;

/// The table of connections: columns that show, hide, move and resize by their field's key; the
/// labels take the width that the others leave. Asks for more rows when its end comes into sight.
class ConnectionsTable final : public RowTable {
    Q_OBJECT
public:
    explicit ConnectionsTable(QWidget *parent = nullptr);

    void setConnections(ConnectionsModel *model);
    /// Columns that the layout does not name keep the field table's place and width.
    void applyLayout(const QList<ColumnLayout> &layout);
    QList<ColumnLayout> columnLayout() const;
    void resetLayout();
    /// A first column with the user who was asked for.
    void setRequestedUserShown(bool shown);
    /// One checkable action a column; the last visible one cannot be hidden. Below them what is
    /// done to all columns.
    void fillColumnsMenu(QMenu *menu);

    /// Shows which columns sort the rows; it does not sort.
    void showSortKeys(const std::vector<SortKey> &keys);
    /// Cells with this text are marked.
    void setFound(const QString &text);
    void setZone(Zone zone);

    /// As far as there are rows below it; sideways nothing moves.
    void scrollToTop(int row);
    std::vector<RowColumn> shownColumns() const;

Q_SIGNALS:
    /// The user changed a column.
    void layoutChanged();
    /// `isScrolled`: because the table was scrolled, not because rows came.
    void endInSight(bool isScrolled);
    /// A click on a header; with Shift: as one key more.
    void sortRequested(int column, bool isSecond);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int defaultWidth(Field field) const;
    int visibleColumns() const;
    void setColumnShown(int column, bool isShown);
    void showAllColumns();
    void fitColumns();
    void fillWidth();
    void placeColumn(Field field, int visualIndex);
    void watchEnd(bool isScrolled);

    ConnectionsModel *m_connections = nullptr;
    SortHeader *m_header;
    int m_labelWidth = 0; ///< At least.
    QTimer m_fill; ///< Until a dragged border is let go.
    bool m_applying = false;
    bool m_showsRequestedUser = false;
};

} // namespace mielto
