// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in settings: what it remembers, and what follows when it is changed.
#include <QAction>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include "app/base/diskwriter.h"
#include "app/base/translations.h"
#include "ui/browse/browsepage.h"
#include "ui/common/appearance.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"
#include "ui/window/locationbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

namespace mielto {

void MainWindow::editSettings()
{
    auto *dialog = new SettingsDialog(m_settings, translationNames(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::applied, this, &MainWindow::applySettings);
    dialog->open();
}

void MainWindow::applySettings(const Settings &settings)
{
    const bool networkChanged = settings.deadlines != m_settings.deadlines
        || settings.proxyMode != m_settings.proxyMode || settings.proxyUrl != m_settings.proxyUrl;
    changeSettings([settings](Settings &now) { SettingsDialog::copyChoices(settings, now); });
    m_context.appearance.apply(settings.theme);
    m_actions.utc->setChecked(settings.utcTimes);
    // A request's limits and its proxy belong to its source.
    for (ListPage *one : m_tabs->pages()) {
        if (auto *asked = qobject_cast<ServerPage *>(one); asked != nullptr && networkChanged) {
            asked->setNetworkOptions(networkOptions());
        }
    }
    setUtc(settings.utcTimes);
    saveAudit(); // Or removes it, when users are not to be remembered.
    showServer();
}

void MainWindow::setUtc(bool utc)
{
    changeSettings([utc](Settings &now) { now.utcTimes = utc; });
    for (ListPane *pane : panes()) {
        pane->setUtc(utc);
    }
    updateState();
}

void MainWindow::rememberLayout()
{
    Settings layout = m_settings;
    if (const ListPane *pane = page()->pane()) {
        layout.columns = pane->table()->columnLayout();
        layout.detailsVisible = pane->areDetailsVisible();
        layout.detailsWidth = pane->detailsWidth();
    }
    layout.windowGeometry = saveGeometry();
    changeSettings([layout](Settings &now) {
        now.columns = layout.columns;
        now.detailsVisible = layout.detailsVisible;
        now.detailsWidth = layout.detailsWidth;
        now.windowGeometry = layout.windowGeometry;
    });
}

void MainWindow::changeSettings(const std::function<void(Settings &)> &change)
{
    change(m_settings);
    m_context.disk.run(
        this, [store = m_context.settingsStore, change] { return store.update(change); },
        [this](const FileChange &done) { showFileNotice(done); });
}

void MainWindow::showFileNotice(const FileChange &change)
{
    if (!change.words.isEmpty()) {
        showNotice(change.words);
    }
}

NetworkOptions MainWindow::networkOptions() const
{
    NetworkOptions options = networkOptionsOf(m_settings);
    options.proxyLogins = m_proxySignIn.logins();
    return options;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLayout();
    if (!isExporting() || m_closesAnyway) {
        return event->accept();
    }
    event->ignore();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Export under way"),
        tr("An export is still under way. If you close the window now, it is cancelled and nothing "
           "is changed."),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *leave =
        question->addButton(tr("Cancel the export and close"), QMessageBox::DestructiveRole);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_closesAnyway = true;
        close();
    });
    question->open();
}

} // namespace mielto
