// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in exports, which run while one browses.
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/compare/comparepage.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporttask.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

namespace mielto {

void MainWindow::askForExport()
{
    if (qobject_cast<ComparePage *>(page()) != nullptr) {
        return askForDifferenceFile();
    }
    const auto *asked = qobject_cast<ServerPage *>(page());
    const auto endpoint = asked != nullptr ? asked->endpoint() : std::nullopt;
    ExportSource source = page()->exportSource();
    if (endpoint) {
        source.server = endpoint->server.text();
        source.workspace = endpoint->workspace;
    } else {
        source.audit.users.clear();
    }
    source.origin = page()->title();
    if (const auto profile = asked != nullptr ? asked->signIn().profile() : std::nullopt) {
        source.origin = profile->name;
        source.color = profile->color;
    }
    const QString folder = m_settings.exportFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_settings.exportFolder;
    auto *dialog = new ExportDialog(source, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, endpoint] {
        const ExportPlan plan = dialog->plan();
        changeSettings([folder = QFileInfo(plan.target).absolutePath()](
                           Settings &now) { now.exportFolder = folder; });
        startExport(plan, endpoint);
    });
    dialog->open();
}

void MainWindow::startExport(const ExportPlan &plan, const std::optional<Endpoint> &endpoint)
{
    auto *task = new ExportTask(m_context.servers.network, endpoint, networkOptions());
    connect(task, &ExportTask::requested, this, &MainWindow::logRequest);
    task->job().start(plan);
    m_exports->addWidget(new ExportBar(task, this));
}

bool MainWindow::isExporting() const
{
    for (const auto *bar : findChildren<ExportBar *>()) {
        if (bar->isBusy()) {
            return true;
        }
    }
    return false;
}

} // namespace mielto
