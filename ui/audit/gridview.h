// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/grid.h"
#include "app/base/background.h"
#include "ui/table/rowtable.h"

namespace mielto {

class GridModel;

/// Users × integrations of an audit: how many connections each user has to each, in the shape and
/// colour of the worst status. The names of users and integrations stay in sight.
class GridView final : public RowTable {
    Q_OBJECT
public:
    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;

    /// Counts the rows in the background; group n of the list belongs to user n.
    void setRows(const ConnectionList &list, const QStringList &users);

Q_SIGNALS:
    /// The rows behind a cell or a line are asked for, by a filter as text.
    void rowsRequested(const QString &filter);

private:
    void choose(int row, int column);
    void count();
    void showGrid(const Grid &grid);

    GridModel *m_model;
    ConnectionList m_list;
    QStringList m_users;
    bool m_hasNewRows = false; ///< Since the count that is under way.
    Background<Grid> m_counting;
};

} // namespace mielto
