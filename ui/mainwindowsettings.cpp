// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in settings: what it remembers, and what follows when it is changed.
#include <QAction>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include "app/base/translations.h"
#include "app/session/jsonfile.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/connectionstable.h"
#include "ui/browse/listpane.h"
#include "ui/browse/locationbar.h"
#include "ui/common/appearance.h"
#include "ui/mainwindow.h"
#include "ui/page/pagetabs.h"
#include "ui/settings/settingsdialog.h"

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
    m_settings = settings;
    m_context.appearance.apply(settings.theme);
    m_actions.utc->setChecked(settings.utcTimes);
    // A request's limits and its proxy belong to its source.
    for (ListPage *one : m_tabs->pages()) {
        if (auto *asked = qobject_cast<ServerPage *>(one); asked != nullptr && networkChanged) {
            asked->setNetworkOptions(networkOptions());
        }
    }
    setUtc(settings.utcTimes);
    showServer();
}

void MainWindow::setUtc(bool utc)
{
    m_settings.utcTimes = utc;
    for (ListPane *pane : panes()) {
        pane->setUtc(utc);
    }
    updateState();
    saveSettings();
}

void MainWindow::rememberLayout()
{
    if (const ListPane *pane = page()->pane()) {
        m_settings.columns = pane->table()->columnLayout();
        m_settings.detailsVisible = pane->areDetailsVisible();
        m_settings.detailsWidth = pane->detailsWidth();
    }
    m_settings.windowGeometry = saveGeometry();
    saveSettings();
}

void MainWindow::saveSettings()
{
    saveJsonFile(m_context.disk, m_context.settingsStore.path(),
        SettingsStore::serialized(m_settings), this, [this](const std::optional<FileError> &error) {
            if (error) {
                showNotice(error->words);
            }
        });
}

NetworkOptions MainWindow::networkOptions() const { return networkOptionsOf(m_settings); }

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
