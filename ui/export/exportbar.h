// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QFrame>

#include "app/api/networkpagesource.h"
#include "app/export/exportjob.h"
#include "app/list/requestbudget.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace mielto {

/// One export below the pages: how far it is, a way to end it, what became of it. It has all that
/// it needs, so that it goes on when its tab is closed or the profile is another. Deletes itself
/// when it is closed.
class ExportBar final : public QFrame {
    Q_OBJECT
public:
    /// Begins at once. Reads from the endpoint, if there is one; the network outlives this.
    ExportBar(const ExportPlan &plan, NetworkThread &network,
        const std::optional<Endpoint> &endpoint, const NetworkOptions &options, QWidget *parent);
    /// Still reading or writing.
    bool isBusy() const;

Q_SIGNALS:
    void requested(const mielto::RequestRecord &record);

private:
    ExportReading makeReading(NetworkThread &network, const std::optional<Endpoint> &endpoint,
        const NetworkOptions &options);
    void showProgress();
    void showResult();

    std::unique_ptr<NetworkPageSource> m_source;
    std::unique_ptr<RequestBudget> m_budget;
    ExportJob m_job;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_folder;
    QToolButton *m_close;
};

} // namespace mielto
