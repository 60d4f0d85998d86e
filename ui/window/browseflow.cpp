// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/browseflow.h"

#include <QAction>

#include "app/sample/sampleserver.h"
#include "ui/browse/browsepage.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/windowparts.h"

namespace mielto {

BrowseFlow::BrowseFlow(WindowParts &parts)
    : m_parts(parts)
{
    connect(parts.actions.sample, &QAction::triggered, this, &BrowseFlow::openSample);
    connect(parts.actions.focusUser, &QAction::triggered, &parts.location, &LocationBar::focusUser);
    connect(&parts.location, &LocationBar::loadRequested, this,
        qOverload<const QString &>(&BrowseFlow::load));
    connect(&parts.tabs, &PageTabs::newPageRequested, this, [this] { addPageLikeFront(); });
    connect(&parts.tabs, &PageTabs::pageAdded, this, [this](ListPage *page) {
        connect(page, &ListPage::userRequested, this,
            [this](const QString &user) { load(addPageLikeFront(), user); });
    });
}

BrowsePage &BrowseFlow::addStartPage(const StartOptions &options)
{
    m_start = options;
    m_startPage = &addPage();
    m_parts.location.setUser(options.user);
    return *m_startPage;
}

BrowsePage &BrowseFlow::addPage()
{
    auto *page = new BrowsePage(
        m_parts.context.servers, m_parts.proxies.networkOptions(), m_parts.settings.settings());
    connect(page, &BrowsePage::sampleRequested, this, &BrowseFlow::openSample);
    connect(page, &BrowsePage::addProfileRequested, this, &BrowseFlow::addProfileRequested);
    connect(page, &ServerPage::signedIn, this, [this, page] { begin(*page); });
    connect(page, &BrowsePage::userFound, this, [this, page] { noteUser(*page, true); });
    connect(page, &BrowsePage::userNotFound, this, [this, page] { noteUser(*page, false); });
    m_parts.tabs.add(page);
    return *page;
}

BrowsePage &BrowseFlow::addPageLikeFront()
{
    const auto profile = m_parts.tabs.profile();
    BrowsePage &page = addPage();
    if (profile) {
        page.signIn().to(*profile);
    } else {
        page.showFirstStart();
    }
    m_parts.location.focusUser();
    return page;
}

BrowsePage &BrowseFlow::unusedPage()
{
    auto *front = qobject_cast<BrowsePage *>(m_parts.tabs.current());
    return front != nullptr && front->isUnused() ? *front : addPage();
}

void BrowseFlow::forgetStart(const BrowsePage &page)
{
    if (m_startPage == &page) {
        m_start = {};
        m_startPage.clear();
    }
}

/// What a page does first once it is signed in; later sign-ins go on with what was there. The
/// keyboard stays where the user has it.
void BrowseFlow::begin(BrowsePage &page)
{
    const bool isStart = m_startPage == &page;
    const StartOptions start = isStart ? m_start : StartOptions();
    forgetStart(page);
    if (!page.user().isEmpty()) {
        return;
    }
    page.setFilters(start.filters);
    const bool isFirstSample = page.signIn().isSample() && isStart && start.user.isEmpty();
    const QString user = isFirstSample ? SampleServer::users().first() : start.user;
    // A link comes from somewhere else: it fills in, and the user decides.
    if (!user.isEmpty() && !start.isLink) {
        page.load(user);
        if (&page == m_parts.tabs.current()) {
            m_parts.location.setUser(user);
        }
    }
}

void BrowseFlow::load(const QString &user)
{
    if (user.isEmpty()) {
        return m_parts.location.focusUser();
    }
    auto *front = qobject_cast<BrowsePage *>(m_parts.tabs.current());
    load(front != nullptr ? *front : addPageLikeFront(), user);
}

void BrowseFlow::load(BrowsePage &page, const QString &user)
{
    page.load(user);
    if (&page == m_parts.tabs.current()) {
        Q_EMIT userChanged();
        page.focusRows();
    }
}

void BrowseFlow::openSample()
{
    const auto profile = m_parts.tabs.profile();
    if (!profile || profile->kind != ProfileKind::Sample) {
        BrowsePage &page = unusedPage();
        forgetStart(page);
        page.signIn().to(SignIn::sampleProfile());
        load(page, SampleServer::users().first());
    }
}

void BrowseFlow::showRecentUsers()
{
    const auto profile = m_parts.tabs.profile();
    m_parts.location.setRecentUsers(!profile ? QStringList()
            : profile->kind == ProfileKind::Sample
            ? SampleServer::users()
            : m_parts.settings.settings().recentUsers.of(profile->name));
}

/// Only users whom the server knows are remembered.
void BrowseFlow::noteUser(const BrowsePage &page, bool isFound)
{
    const auto &profile = page.signIn().profile();
    if (!profile || page.signIn().isSample() || !m_parts.settings.settings().rememberUsers) {
        return;
    }
    m_parts.settings.change([name = profile->name, user = page.user(), isFound](Settings &now) {
        if (isFound) {
            now.recentUsers.add(name, user);
        } else {
            now.recentUsers.dropUnproven(user);
        }
    });
    showRecentUsers();
}

} // namespace mielto
