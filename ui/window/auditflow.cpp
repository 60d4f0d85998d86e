// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/auditflow.h"

#include <QAction>
#include <QFileInfo>

#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/export/usersfile.h"
#include "ui/audit/auditdialog.h"
#include "ui/audit/auditpage.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/windowparts.h"

using namespace Qt::StringLiterals;

namespace mielto {

AuditFlow::AuditFlow(WindowParts &parts)
    : m_parts(parts)
    , m_bar(*new ErrorBar(parts.tabs.window()))
    , m_loading([this](const SavedAudit &saved) { offer(saved); })
{
    m_bar.hide();
    connect(parts.actions.audit, &QAction::triggered, this, [this] { ask({}, {}); });
    connect(&parts.tabs, &PageTabs::pageClosed, this, &AuditFlow::save);
    // Or removes it, when users are not to be remembered.
    connect(&parts.settings, &SettingsFlow::applied, this, &AuditFlow::save);
    if (!parts.settings.settings().rememberUsers) {
        save(); // None is left of another time.
    }
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
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, profile] { begin(*profile, dialog->plan()); });
    openDialog(dialog);
}

void AuditFlow::begin(const Profile &profile, const AuditPlan &plan)
{
    addPage(profile).start(plan);
    save();
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
    connect(page, &AuditPage::usersExportRequested, this, [this, page] { askForUsersFile(*page); });
    m_parts.tabs.add(page);
    page->signIn().to(profile);
    return *page;
}

void AuditFlow::askForUsersFile(const AuditPage &page)
{
    auto *dialog = new QFileDialog(m_parts.tabs.window(), tr("Export the users of this audit"),
        m_parts.settings.settings().exportFolder, tr("CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"users.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, users = page.shownUsers()](const QString &path) { saveUsersTo(path, users); });
    openDialog(dialog);
}

void AuditFlow::saveUsersTo(const QString &path, const std::vector<ManifestUser> &users)
{
    runInBackground(
        this, [path, users] { return saveUsers(path, users); },
        [this, path](const std::optional<Failure> &failure) {
            m_parts.tabs.showNotice(failure
                    ? failure->sentence.shown
                    : tr("Saved “%1”.").arg(visibleText(QFileInfo(path).fileName())));
        });
}

void AuditFlow::offerSaved()
{
    if (m_parts.settings.settings().rememberUsers) {
        m_loading.run(inputThreads(), &SavedAudit::load, m_parts.settings.folder());
    }
}

void AuditFlow::offer(const SavedAudit &saved)
{
    // An audit of this window may have been quicker.
    if (!m_saved.users.isEmpty() || saved.users.isEmpty()
        || !m_parts.context.profiles.find(saved.profile)) {
        return;
    }
    m_saved = saved;
    m_offered = saved;
    m_bar.showNotice(tr("The last audit (%Ln user(s)) was interrupted. Rows aren't stored, so it "
                        "starts over.",
                         nullptr, static_cast<int>(saved.users.size())),
        tr("Start over"), [this] { startOver(); });
    m_bar.addAction(tr("Discard"), [this] {
        m_bar.hide();
        m_offered = {};
        save();
    });
}

void AuditFlow::startOver()
{
    m_bar.hide();
    const SavedAudit offered = std::exchange(m_offered, {});
    if (const auto profile = m_parts.context.profiles.find(offered.profile)) {
        AuditPlan plan;
        plan.users = offered.users;
        plan.filters = offered.filters;
        begin(*profile, plan);
    }
}

/// The newest one of this window, else the one of an earlier run.
SavedAudit AuditFlow::unfinished() const
{
    SavedAudit saved = m_parts.context.profiles.find(m_offered.profile) ? m_offered : SavedAudit();
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
