// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/api/networkpagesource.h"
#include "app/export/exportjob.h"
#include "app/list/requestbudget.h"

namespace mielto {

/// One export of the window with all that it needs, so that it goes on when its tab is closed or
/// the profile is another.
class ExportTask final : public QObject {
    Q_OBJECT
public:
    /// Reads from the endpoint, if there is one; the network outlives the task.
    ExportTask(NetworkThread &network, const std::optional<Endpoint> &endpoint,
        const NetworkOptions &options, QObject *parent = nullptr);
    ~ExportTask() override;

    ExportJob &job() { return *m_job; }

Q_SIGNALS:
    void requested(const mielto::RequestRecord &record);

private:
    std::unique_ptr<NetworkPageSource> m_source;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace mielto
