// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in audits: how they begin, and what a later start of the program knows of them.
#include <QFileInfo>

#include "app/base/diskwriter.h"
#include "app/list/savedaudit.h"
#include "ui/audit/auditdialog.h"
#include "ui/audit/auditpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

namespace mielto {

void MainWindow::askForAudit(const QStringList &files, const QStringList &users)
{
    if (serverPage() == nullptr || !serverPage()->signIn().profile()) {
        return;
    }
    auto *dialog = new AuditDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &file : files) {
        dialog->addFile(file);
    }
    dialog->setUsers(users);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, profile = *serverPage()->signIn().profile(),
            isSample = serverPage()->signIn().isSample()] {
            addAuditPage(profile, isSample)->start(dialog->plan());
            saveAudit();
        });
    dialog->open();
}

AuditPage *MainWindow::addAuditPage(const Profile &profile, bool isSample)
{
    auto *page = new AuditPage(m_context.servers, networkOptions(), m_settings);
    watchServerPage(page);
    connect(page, &ListPage::stateChanged, this,
        [this, page, isSaved = page->isUnfinished()]() mutable {
            if (std::exchange(isSaved, page->isUnfinished()) != page->isUnfinished()) {
                saveAudit();
            }
        });
    m_tabs->add(page);
    if (isSample) {
        page->signIn().toSample();
    } else {
        page->signIn().to(profile);
    }
    return page;
}

void MainWindow::offerSavedAudit()
{
    if (!m_settings.rememberUsers) {
        return saveAudit(); // None is left of another time.
    }
    m_savedAudit = SavedAudit::load(QFileInfo(m_context.settingsStore.path()).absolutePath());
    const SavedAudit saved = m_savedAudit;
    const auto profile = m_context.profiles.find(saved.profile);
    if (saved.users.isEmpty() || !profile) {
        return;
    }
    AuditPlan plan;
    plan.users = saved.users;
    plan.filters = saved.filters;
    addAuditPage(*profile, false)->offer(plan);
}

/// The newest audit that is not finished; of a profile that the next start knows.
void MainWindow::saveAudit()
{
    SavedAudit saved;
    const QList<ListPage *> pages =
        m_settings.rememberUsers ? m_tabs->pages() : QList<ListPage *>();
    for (ListPage *one : pages) {
        const auto *audit = qobject_cast<AuditPage *>(one);
        if (audit == nullptr || !audit->isUnfinished() || !audit->signIn().profile()
            || audit->signIn().profile()->kind != ProfileKind::Saved
            || !m_context.profiles.find(audit->signIn().profile()->name)) {
            continue;
        }
        saved = {audit->signIn().profile()->name, audit->plan().filters, audit->plan().users};
    }
    const auto before = m_settings.rememberUsers ? std::optional(m_savedAudit) : std::nullopt;
    m_savedAudit = saved;
    m_context.disk.run(
        this,
        [folder = QFileInfo(m_context.settingsStore.path()).absolutePath(), saved, before] {
            return saved.save(folder, before);
        },
        [this](const FileChange &done) { showFileNotice(done); });
}

} // namespace mielto
