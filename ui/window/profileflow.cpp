// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/profileflow.h"

#include <QAction>

#include "app/base/visibletext.h"
#include "ui/browse/browsepage.h"
#include "ui/common/dialogs.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/secretdialogs.h"
#include "ui/window/browseflow.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/startoptions.h"
#include "ui/window/windowparts.h"

namespace mielto {

ProfileFlow::ProfileFlow(WindowParts &parts, BrowseFlow &lists)
    : m_parts(parts)
    , m_lists(lists)
{
    const ProfileController &controller = parts.context.profileController;
    connect(&controller, &ProfileController::profilesChanged, this, &ProfileFlow::show);
    connect(&controller, &ProfileController::notice, &parts.tabs, &PageTabs::showNotice);
    connect(&controller, &ProfileController::tokenNotSaved, this, &ProfileFlow::tokenNotSaved);
    connect(&controller, &ProfileController::ready, this, &ProfileFlow::use);
    connect(parts.actions.addProfile, &QAction::triggered, this, &ProfileFlow::add);
    connect(parts.actions.editProfile, &QAction::triggered, this, &ProfileFlow::edit);
    connect(parts.actions.removeProfile, &QAction::triggered, this, &ProfileFlow::remove);
    connect(parts.actions.replaceToken, &QAction::triggered, this, &ProfileFlow::replaceToken);
    connect(&parts.location, &LocationBar::profileChosen, this, &ProfileFlow::choose);
    connect(&lists, &BrowseFlow::addProfileRequested, this, &ProfileFlow::add);
}

void ProfileFlow::signInAtStart(BrowsePage &page, const StartOptions &options)
{
    m_startProfile = options.server;
    const QList<Profile> &profiles = m_parts.context.profiles.profiles();
    const QString wanted =
        options.profile.isEmpty() ? m_parts.settings.settings().lastProfile : options.profile;
    const auto profile = m_parts.context.profiles.find(wanted);
    if (options.demo) {
        page.signIn().to(SignIn::sampleProfile());
    } else if (m_startProfile) {
        page.signIn().to(*m_startProfile);
    } else if (profile) {
        page.signIn().to(*profile);
    } else if (!options.profile.isEmpty()) {
        page.showUnknownProfile(options.profile);
    } else if (!profiles.isEmpty()) {
        page.signIn().to(profiles.first());
    } else {
        page.showFirstStart();
    }
}

/// All but the sample data.
QList<Profile> ProfileFlow::shownProfiles() const
{
    QList<Profile> shown = m_parts.context.profiles.profiles();
    if (m_startProfile) {
        shown.prepend(*m_startProfile);
    }
    return shown;
}

void ProfileFlow::show()
{
    const auto current = m_parts.tabs.profile();
    const bool isSample = current && current->kind == ProfileKind::Sample;
    QList<Profile> profiles = shownProfiles();
    if (isSample) {
        profiles << *current;
    }
    m_parts.actions.editProfile->setEnabled(isOwn());
    m_parts.actions.removeProfile->setEnabled(isOwn());
    m_parts.actions.replaceToken->setEnabled(current && !isSample);
    m_parts.location.setProfiles(profiles, current ? profiles.indexOf(*current) : -1);
    Q_EMIT shown();
}

void ProfileFlow::choose(qsizetype index)
{
    const QList<Profile> profiles = shownProfiles();
    if (index >= profiles.size()) {
        return m_lists.openSample();
    }
    const Profile &profile = profiles[index];
    const ServerPage *front = m_parts.tabs.serverPage();
    if (front != nullptr && front->endpoint() && front->signIn().profile() == profile) {
        return;
    }
    if (profile.kind == ProfileKind::Saved) {
        m_parts.settings.change([name = profile.name](Settings &now) { now.lastProfile = name; });
    }
    BrowsePage &page = m_lists.unusedPage();
    m_lists.forgetStart(page);
    page.signIn().to(profile);
    m_parts.location.focusUser();
}

bool ProfileFlow::isOwn() const
{
    const auto profile = m_parts.tabs.profile();
    return profile && profile->kind == ProfileKind::Saved
        && m_parts.context.profiles.find(profile->name);
}

CommandTarget ProfileFlow::commandTarget() const
{
    const ServerPage &front = *m_parts.tabs.serverPage();
    return {front.signIn().isSample(), isOwn() ? front.signIn().profile()->name : QString(),
        front.endpoint().value_or(Endpoint())};
}

/// Signed in there, or about to be.
QList<ServerPage *> ProfileFlow::pagesOf(ProfileKind kind, const QString &name) const
{
    QList<ServerPage *> pages = m_parts.tabs.serverPages();
    pages.removeIf([&](const ServerPage *page) {
        const auto &profile = page->signIn().profile();
        return !profile || profile->kind != kind || profile->name != name;
    });
    return pages;
}

void ProfileFlow::add() { openDialogFor({}); }

void ProfileFlow::edit() { openDialogFor(m_parts.tabs.profile()); }

void ProfileFlow::openDialogFor(const std::optional<Profile> &profile)
{
    // For *Test connection*.
    const auto endpoint = profile ? m_parts.tabs.serverPage()->endpoint() : std::nullopt;
    auto *dialog =
        new ProfileDialog(m_parts.context.servers.network, m_parts.proxies.networkOptions(),
            profile, endpoint ? endpoint->token : Token(), m_parts.tabs.window());
    const QString before = profile ? profile->name : QString();
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const Profile &entered = dialog->profile();
        const QString fault =
            m_parts.context.profileController.put(entered, before, dialog->newToken());
        if (!fault.isEmpty()) {
            return m_parts.tabs.showNotice(fault);
        }
        m_parts.settings.change([before, name = entered.name](Settings &now) {
            now.lastProfile = name;
            now.recentUsers.renameProfile(before, name);
        });
    });
    openDialog(dialog);
}

/// A new profile is for a page without a list; one that was called `before` for all its pages, and
/// for the one in front, if that is nowhere.
void ProfileFlow::use(const Profile &profile, const QString &before)
{
    if (before.isEmpty()) {
        m_lists.unusedPage().signIn().to(profile);
        return m_parts.location.focusUser();
    }
    QList<ServerPage *> pages = pagesOf(profile.kind, before);
    // An audit whose server was removed does not go on at another one.
    auto *front = qobject_cast<BrowsePage *>(m_parts.tabs.serverPage());
    if (front != nullptr && !front->signIn().profile()) {
        pages << front;
    }
    for (ServerPage *page : std::as_const(pages)) {
        page->signIn().to(profile);
    }
}

void ProfileFlow::remove()
{
    if (!isOwn()) {
        return;
    }
    const Profile profile = *m_parts.tabs.profile();
    askBefore(m_parts.tabs.window(), tr("Remove profile"),
        tr("Remove the profile “%1” and its token from this computer? Nothing changes on the "
           "server.")
            .arg(visibleText(profile.name)),
        tr("Remove"), [this, profile] { drop(profile); });
}

void ProfileFlow::drop(const Profile &profile)
{
    m_parts.context.profileController.remove(profile);
    m_parts.settings.change(
        [name = profile.name](Settings &now) { now.recentUsers.byProfile.remove(name); });
    for (ServerPage *page : pagesOf(profile.kind, profile.name)) {
        page->signIn().out();
        if (auto *list = qobject_cast<BrowsePage *>(page)) {
            list->showFirstStart();
        }
    }
    Q_EMIT removed();
}

void ProfileFlow::replaceToken()
{
    const auto profile = m_parts.tabs.profile();
    if (!profile || profile->kind == ProfileKind::Sample) {
        return;
    }
    askForToken(m_parts.tabs.window(), *profile, [this, profile](const Token &token) {
        m_parts.context.profileController.useToken(*profile, token);
    });
}

} // namespace mielto
