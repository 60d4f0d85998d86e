// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exporttask.h"

namespace mielto {

ExportTask::ExportTask(NetworkThread &network, const std::optional<Endpoint> &endpoint,
    const NetworkOptions &options, QObject *parent)
    : QObject(parent)
{
    ExportReading reading{nullptr, {}, Timing::real()};
    if (endpoint) {
        m_source = std::make_unique<NetworkPageSource>(network, *endpoint, options);
        connect(m_source.get(), &NetworkPageSource::requested, this, &ExportTask::requested);
        m_budget = std::make_unique<RequestBudget>(
            *m_source, AuditPlan().concurrency, RetryPolicy{}, Timing::real());
        reading.source = m_budget.get();
    }
    m_job = std::make_unique<ExportJob>(reading);
}

ExportTask::~ExportTask() = default;

} // namespace mielto
