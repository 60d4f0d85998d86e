// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportbar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include "ui/common/icon.h"
#include "ui/common/plaintext.h"
#include "ui/export/exporttext.h"

namespace mielto {

ExportBar::ExportBar(const ExportPlan &plan, NetworkThread &network,
    const std::optional<Endpoint> &endpoint, const NetworkOptions &options, QWidget *parent)
    : QFrame(parent)
    , m_job(makeReading(network, endpoint, options))
    , m_text(makePlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel export"), this))
    , m_folder(new QPushButton(tr("Open folder"), this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(24 * fontMetrics().averageCharWidth());
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_close->setIcon(icon("x"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_folder->hide();
    m_close->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel),
             static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_close)}) {
        layout->addWidget(widget);
    }
    connect(&m_job, &ExportJob::changed, this, &ExportBar::showProgress);
    connect(&m_job, &ExportJob::finished, this, &ExportBar::showResult);
    connect(m_cancel, &QPushButton::clicked, &m_job, &ExportJob::cancel);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_job.plan().target).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(m_close, &QToolButton::clicked, this, &QObject::deleteLater);
    m_job.start(plan);
    showProgress();
}

ExportReading ExportBar::makeReading(
    NetworkThread &network, const std::optional<Endpoint> &endpoint, const NetworkOptions &options)
{
    if (!endpoint) {
        return {nullptr, {}, Timing::real()};
    }
    m_source = std::make_unique<NetworkPageSource>(network, *endpoint, options);
    connect(m_source.get(), &NetworkPageSource::requested, this, &ExportBar::requested);
    m_budget = std::make_unique<RequestBudget>(
        *m_source, AuditPlan().concurrency, RetryPolicy{}, Timing::real());
    return {m_budget.get(), {}, Timing::real()};
}

bool ExportBar::isBusy() const { return m_job.state().phase != ExportState::Phase::Ended; }

void ExportBar::showProgress()
{
    const ExportState &state = m_job.state();
    m_text->setText(exportProgress(state));
    // Thousandths: there may be more rows than an int holds.
    constexpr int whole = 1000;
    // Of several users only those who have been asked for have told their total.
    const qint64 expected = state.users > 1 ? state.users : state.rowsExpected.value_or(0);
    const qint64 done = state.users > 1 ? state.usersDone : state.rows;
    m_progress->setRange(0, expected > 0 ? whole : 0);
    if (expected > 0) {
        m_progress->setValue(static_cast<int>(whole * std::min(done, expected) / expected));
    }
}

void ExportBar::showResult()
{
    m_text->setText(exportResult(m_job.plan(), m_job.outcome()));
    m_progress->hide();
    m_cancel->hide();
    m_folder->setVisible(m_job.outcome().isWritten);
    m_close->show();
}

} // namespace mielto
