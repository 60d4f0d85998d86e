// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in files that are there: opened again, compared, checked.
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>

#include "app/base/background.h"
#include "app/base/visibletext.h"
#include "app/compare/differencefile.h"
#include "app/export/rowwriter.h"
#include "app/export/verification.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/snapshotpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

using namespace Qt::StringLiterals;

namespace mielto {

void MainWindow::askForSnapshot()
{
    auto *dialog = new QFileDialog(this, tr("Open an export"), m_settings.exportFolder,
        tr("Exports (*.ndjson *.jsonl *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            openSnapshot(path);
        }
    });
    dialog->open();
}

void MainWindow::openSnapshot(const QString &path)
{
    auto *page = new SnapshotPage(path, m_settings);
    watchPage(page);
    m_tabs->add(page);
    changeSettings([path](Settings &now) { rememberFile(now, path); });
    showRecentFiles();
}

void MainWindow::showRecentFiles()
{
    m_recent->clear();
    for (const QString &path : std::as_const(m_settings.recentFiles)) {
        QString name = visibleText(QFileInfo(path).fileName());
        QAction *action = m_recent->addAction(name.replace(u'&', "&&"_L1));
        action->setToolTip(visibleText(path));
        connect(
            action, &QAction::triggered, this, [this, path] { openSnapshot(path); },
            Qt::QueuedConnection); // The action goes when the menu is filled anew.
    }
    m_recent->menuAction()->setVisible(!m_recent->isEmpty());
}

void MainWindow::askForComparison()
{
    std::vector<CompareSource> sources;
    int current = -1;
    for (ListPage *one : m_tabs->pages()) {
        if (const auto side = one->comparedSide()) {
            current = one == page() ? static_cast<int>(sources.size()) : current;
            sources.push_back({side, {}});
        }
    }
    auto *dialog = new CompareDialog(sources, current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *page = new ComparePage(dialog->oldSource(), dialog->newSource());
        watchPage(page);
        m_tabs->add(page);
    });
    dialog->open();
}

void MainWindow::askForDifferenceFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the differences that are shown"),
        m_settings.exportFolder, tr("CSV (*.csv);;JSON (*.json);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, page = QPointer(qobject_cast<ComparePage *>(page()))](const QString &path) {
            if (page && page->difference()) {
                saveDifferenceTo(path, page->difference(), page->shownEntries());
            }
        });
    dialog->open();
}

void MainWindow::saveDifferenceTo(const QString &path, const DifferencePointer &difference,
    const std::vector<DifferenceEntry> &entries)
{
    const auto save = [=] { return saveDifference(path, difference, entries); };
    runInBackground(this, save, [this, path](const std::optional<FileError> &error) {
        showNotice(
            error ? error->words : tr("Saved “%1”.").arg(visibleText(QFileInfo(path).fileName())));
    });
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
    const auto read = [path] { return verifyFile(path); };
    runInBackground(this, read, [this, path](const Verification &verification) {
        auto *answer = new QMessageBox(
            verification.isIntact() ? QMessageBox::Information : QMessageBox::Warning,
            tr("Verify a file"), visibleText(QFileInfo(path).fileName()), QMessageBox::Close, this);
        answer->setTextFormat(Qt::PlainText);
        answer->setInformativeText(visibleText(verification.words, LineBreaks::Keep));
        answer->setAttribute(Qt::WA_DeleteOnClose);
        answer->open();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

/// Exports are opened; any other file is taken for a list of users.
void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList users;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        const auto format = rowFormatOf(path);
        if (format == RowFormat::Ndjson || format == RowFormat::Json) {
            openSnapshot(path);
        } else if (!path.isEmpty()) {
            users << path;
        }
    }
    if (!users.isEmpty()) {
        askForAudit(users);
    }
    event->acceptProposedAction();
}

} // namespace mielto
