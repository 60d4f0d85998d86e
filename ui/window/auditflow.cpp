// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/auditflow.h"

#include <QAction>

#include "ui/audit/auditdialog.h"
#include "ui/audit/auditpage.h"
#include "ui/common/dialogs.h"
#include "ui/window/pagetabs.h"
#include "ui/window/windowparts.h"

namespace mielto {

AuditFlow::AuditFlow(WindowParts &parts)
    : m_parts(parts)
{
    connect(parts.actions.audit, &QAction::triggered, this, [this] { ask({}, {}); });
    connect(&parts.tabs, &PageTabs::pageClosed, this, &AuditFlow::save);
    // Or removes it, when users are not to be remembered.
    connect(&parts.settings, &SettingsFlow::applied, this, &AuditFlow::save);
}

void AuditFlow::ask(const QStringList &files, const QStringList &users)
{
    const auto profile = m_parts.tabs.profile();
    if (!profile) {
        return;
    }
    auto *dialog = new AuditDialog(m_parts.tabs.window());
    for (const QString &file : files) {
        dialog->addFile(file);
    }
    dialog->setUsers(users);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] {
        addPage(*profile).start(dialog->plan());
        save();
    });
    openDialog(dialog);
}

AuditPage &AuditFlow::addPage(const Profile &profile)
{
    auto *page = new AuditPage(
        m_parts.context.servers, m_parts.proxies.networkOptions(), m_parts.settings.settings());
    connect(page, &ListPage::stateChanged, this,
        [this, page, isSaved = page->isUnfinished()]() mutable {
            if (std::exchange(isSaved, page->isUnfinished()) != page->isUnfinished()) {
                save();
            }
        });
    m_parts.tabs.add(page);
    page->signIn().to(profile);
    return *page;
}

void AuditFlow::offerSaved()
{
    if (!m_parts.settings.settings().rememberUsers) {
        return save(); // None is left of another time.
    }
    m_saved = SavedAudit::load(m_parts.settings.folder());
    const auto profile = m_parts.context.profiles.find(m_saved.profile);
    if (m_saved.users.isEmpty() || !profile) {
        return;
    }
    AuditPlan plan;
    plan.users = m_saved.users;
    plan.filters = m_saved.filters;
    addPage(*profile).offer(plan);
}

SavedAudit AuditFlow::unfinished() const
{
    SavedAudit saved;
    for (const ServerPage *page : m_parts.tabs.serverPages()) {
        const auto *audit = qobject_cast<const AuditPage *>(page);
        const auto &profile = page->signIn().profile();
        if (audit != nullptr && audit->isUnfinished() && profile
            && profile->kind == ProfileKind::Saved
            && m_parts.context.profiles.find(profile->name)) {
            saved = {profile->name, audit->plan().filters, audit->plan().users};
        }
    }
    return saved;
}

void AuditFlow::save()
{
    const bool remembers = m_parts.settings.settings().rememberUsers;
    const SavedAudit saved = remembers ? unfinished() : SavedAudit();
    const auto before = remembers ? std::optional(m_saved) : std::nullopt;
    m_saved = saved;
    m_parts.settings.write(
        [folder = m_parts.settings.folder(), saved, before] { return saved.save(folder, before); });
}

} // namespace mielto
