// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in files: exports that run while one browses, and files that are checked.
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include "app/base/visibletext.h"
#include "app/export/verification.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporttask.h"
#include "ui/mainwindow.h"
#include "ui/page/pagetabs.h"

namespace mielto {

void MainWindow::askForExport()
{
    const auto *asked = qobject_cast<ServerPage *>(page());
    const auto endpoint = asked != nullptr ? asked->endpoint() : std::nullopt;
    ExportSource source = page()->exportSource();
    if (!endpoint) {
        source.audit.users.clear();
    }
    const QString folder = m_settings.exportFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_settings.exportFolder;
    auto *dialog = new ExportDialog(source, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, endpoint] {
        ExportPlan plan = dialog->plan();
        if (endpoint) {
            plan.server = endpoint->server.text();
            plan.workspace = endpoint->workspace;
        }
        m_settings.exportFolder = QFileInfo(plan.target).absolutePath();
        saveSettings();
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

void MainWindow::askForFileToVerify()
{
    auto *dialog = new QFileDialog(this, tr("Verify a file"), m_settings.exportFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::verify);
    dialog->open();
}

void MainWindow::verify(const QString &path)
{
    auto *watcher = new QFutureWatcher<Verification>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Verification verification = watcher->result();
        auto *answer = new QMessageBox(
            verification.isIntact() ? QMessageBox::Information : QMessageBox::Warning,
            tr("Verify a file"), visibleText(QFileInfo(path).fileName()), QMessageBox::Close, this);
        answer->setTextFormat(Qt::PlainText);
        answer->setInformativeText(visibleText(verification.words, LineBreaks::Keep));
        answer->setAttribute(Qt::WA_DeleteOnClose);
        answer->open();
    });
    watcher->setFuture(QtConcurrent::run(verifyFile, path));
}

} // namespace mielto
