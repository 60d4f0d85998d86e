// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "app/answers/rowcontext.h"
#include "app/base/background.h"
#include "app/view/viewspec.h"

namespace mielto {

class ConnectionsModel;

/// Puts rows into a model as a ViewSpec wants them: as they come, or sorted and narrowed by work in
/// the background, swapped in at once when it is done. Rows that arrive in quick succession are
/// shown together. Lives in the model's thread; the model outlives it.
class ListView final : public QObject {
    Q_OBJECT
public:
    explicit ListView(ConnectionsModel &model, QObject *parent = nullptr);

    /// Other rows altogether.
    void reset(const ViewedRows &rows = {});
    /// The list begins with all rows that are here already. The first rows are shown at once, more
    /// after a moment.
    void extend(const ConnectionList &list);
    void setSpec(const ViewSpec &spec);
    /// Where the rows come from, for filters about ages; without a time they were read just now.
    void setContext(const RowContext &context) { m_context = context; }
    RowContext context() const;

    const ViewSpec &spec() const { return m_spec; }
    const ViewedRows &rows() const { return m_rows; }
    /// Whether what is shown is not yet what was asked for.
    bool isBusy() const;

Q_SIGNALS:
    /// Before and after the order of rows changes; selections are the receiver's to keep.
    void aboutToReorder();
    void reordered();
    /// Something asked for is shown, or begins to be computed.
    void changed();

private:
    void showArrived();
    void compute();
    void takeOrder(const RowOrder &order);

    ConnectionsModel &m_model;
    ViewedRows m_rows;
    ViewSpec m_spec;
    RowContext m_context;
    int m_orderedRows = 0; ///< How many rows the order under way knows.
    QTimer m_arrivals;
    Background<RowOrder> m_order;
};

} // namespace mielto
