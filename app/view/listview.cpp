// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/listview.h"

#include "app/view/connectionsmodel.h"
#include "app/view/roworder.h"

namespace mielto {
namespace {

constexpr std::chrono::milliseconds kArrivalsShownAfter{80};

void order(QPromise<RowOrder> &promise, const ViewedRows &rows, const ViewSpec &spec,
    const RowContext &context)
{
    RowOrder order = rowOrder(
        rows, spec, [&promise] { return promise.isCanceled(); }, context);
    if (order) {
        promise.addResult(std::move(order));
    }
}

} // namespace

ListView::ListView(ConnectionsModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_order([this](const RowOrder &order) { takeOrder(order); })
{
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(kArrivalsShownAfter);
    connect(&m_arrivals, &QTimer::timeout, this, &ListView::showArrived);
}

void ListView::reset(const ViewedRows &rows)
{
    m_rows = rows;
    m_arrivals.stop();
    m_order.cancel();
    m_model.reset(m_spec.isPlain() ? m_rows : ViewedRows{{}, m_rows.users});
    if (!m_spec.isPlain()) {
        compute();
    }
    Q_EMIT changed();
}

void ListView::extend(const ConnectionList &list)
{
    const bool areFirst = m_rows.list.isEmpty();
    m_rows.list = list;
    if (areFirst && !m_spec.isPlain()) {
        compute(); // Whatever is being put in order has no rows.
    } else if (areFirst) {
        showArrived();
    } else if (!m_arrivals.isActive()) {
        m_arrivals.start();
    }
}

void ListView::setSpec(const ViewSpec &spec)
{
    if (spec == m_spec) {
        return;
    }
    m_spec = spec;
    m_arrivals.stop();
    compute();
}

RowContext ListView::context() const
{
    RowContext context = m_context;
    if (!context.readAt.isValid()) {
        context.readAt = QDateTime::currentDateTimeUtc();
    }
    return context;
}

bool ListView::isBusy() const { return m_order.isBusy() || m_arrivals.isActive(); }

void ListView::showArrived()
{
    if (m_spec.isPlain()) {
        m_model.extend(m_rows.list);
        Q_EMIT changed();
    } else if (!m_order.isBusy()) {
        compute();
    } // Else takeOrder() sees that there are more.
}

void ListView::compute()
{
    if (m_spec.isPlain()) {
        m_order.cancel();
        Q_EMIT aboutToReorder();
        m_model.setOrder(m_rows, nullptr);
        Q_EMIT reordered();
    } else {
        m_orderedRows = m_rows.list.rowCount();
        m_order.run(order, m_rows, m_spec, context());
    }
    Q_EMIT changed();
}

void ListView::takeOrder(const RowOrder &order)
{
    Q_EMIT aboutToReorder();
    m_model.setOrder(m_rows, order);
    Q_EMIT reordered();
    if (m_rows.list.rowCount() > m_orderedRows) {
        m_arrivals.start();
    }
    Q_EMIT changed();
}

} // namespace mielto
