// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in pages: how they are made, what they begin with, which one is in front.
#include <QAction>
#include <QFileInfo>

#include "app/sample/sampleserver.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/filterbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"
#include "ui/window/locationbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

namespace mielto {
namespace {

constexpr std::size_t kRememberedRequests = 200;

FilterValues filtersOf(const StartOptions &start)
{
    FilterValues filters;
    if (start.status) {
        filters.statuses = {*start.status};
    }
    if (start.type) {
        filters.types = {*start.type};
    }
    return filters;
}

} // namespace

ListPage *MainWindow::page() const { return m_tabs->current(); }

BrowsePage *MainWindow::browsePage() const { return qobject_cast<BrowsePage *>(page()); }

QList<ListPane *> MainWindow::panes() const
{
    QList<ListPane *> all;
    for (const ListPage *one : m_tabs->pages()) {
        if (ListPane *pane = one->pane()) {
            all << pane;
        }
    }
    return all;
}

void MainWindow::open(const StartOptions &options)
{
    m_start = options;
    m_startProfile = options.server;
    m_startPage = addBrowsePage();
    m_location->setUser(options.user);
    signInAtStart(options);
    if (options.user.isEmpty()) {
        m_location->focusUser();
    } else {
        m_startPage->focusRows();
    }
    if (!options.demo && options.user.isEmpty()) {
        offerSavedAudit();
    }
    for (const QString &file : options.files) {
        openSnapshot(QFileInfo(file).absoluteFilePath());
    }
}

void MainWindow::signInAtStart(const StartOptions &options)
{
    const QList<Profile> &profiles = m_context.profiles.profiles();
    const QString wanted = options.profile.isEmpty() ? m_settings.lastProfile : options.profile;
    const auto profile = m_context.profiles.find(wanted);
    SignIn &signIn = m_startPage->signIn();
    if (options.demo) {
        signIn.toSample();
    } else if (m_startProfile) {
        signIn.to(*m_startProfile);
    } else if (profile) {
        signIn.to(*profile);
    } else if (!options.profile.isEmpty()) {
        m_startPage->showUnknownProfile(options.profile);
    } else if (!profiles.isEmpty()) {
        signIn.to(profiles.first());
    } else {
        m_startPage->showFirstStart();
    }
}

BrowsePage *MainWindow::addBrowsePage()
{
    auto *page = new BrowsePage(m_context.servers, networkOptions(), m_settings);
    connect(page, &BrowsePage::sampleRequested, m_actions.sample, &QAction::trigger);
    connect(page, &BrowsePage::addServerRequested, m_actions.addProfile, &QAction::trigger);
    connect(page, &ServerPage::signedIn, this, [this, page] { beginPage(page); });
    connect(page, &BrowsePage::userFound, this, [this, page] { noteUser(*page, true); });
    connect(page, &BrowsePage::userNotFound, this, [this, page] { noteUser(*page, false); });
    watchServerPage(page);
    m_tabs->add(page);
    return page;
}

BrowsePage *MainWindow::addPageLikeCurrent()
{
    const ServerPage *like = serverPage();
    const auto profile = like != nullptr ? like->signIn().profile() : std::nullopt;
    const bool isSample = like != nullptr && like->signIn().isSample();
    BrowsePage *page = addBrowsePage();
    if (isSample) {
        page->signIn().toSample();
    } else if (profile) {
        page->signIn().to(*profile);
    } else {
        page->showFirstStart();
    }
    m_location->focusUser();
    return page;
}

BrowsePage *MainWindow::unusedPage()
{
    BrowsePage *front = browsePage();
    return front != nullptr && front->isUnused() ? front : addBrowsePage();
}

void MainWindow::watchPage(ListPage *page)
{
    if (ListPane *pane = page->pane()) {
        pane->setRowActions({m_actions.copy, m_actions.copyJson});
        pane->setDetailsVisible(m_actions.details->isChecked());
        connect(pane, &ListPane::detailsRequested, this, [this, pane] {
            if (!m_actions.details->isChecked()) {
                m_actions.details->trigger();
            }
            pane->focusDetails();
        });
        connect(
            pane->table(), &ConnectionsTable::layoutChanged, this, [this] { m_saveTimer.start(); });
    }
    connect(page, &ListPage::stateChanged, this, [this, page] {
        if (page == this->page()) {
            updateState();
        }
    });
    connect(page, &ListPage::userRequested, this,
        [this](const QString &user) { loadUser(addPageLikeCurrent(), user); });
}

void MainWindow::watchServerPage(ServerPage *page)
{
    watchPage(page);
    connect(page, &ServerPage::remedyChosen, this, &MainWindow::handleRemedy);
    connect(page, &ListPage::stateChanged, this, [this, page] { signInToProxy(*page); });
    connect(&page->signIn(), &SignIn::waiting, this, [this, page] {
        if (page == m_serverPage) {
            updateProfiles();
        }
    });
    connect(page, &ServerPage::requested, this, &MainWindow::logRequest);
}

void MainWindow::logRequest(const RequestRecord &record)
{
    m_requests.push_front(record);
    if (m_requests.size() > kRememberedRequests) {
        m_requests.pop_back();
    }
}

void MainWindow::showPage()
{
    if (page() == nullptr) {
        return; // The last one was closed; another one comes.
    }
    if (auto *asked = qobject_cast<ServerPage *>(page())) {
        m_serverPage = asked;
    }
    m_location->setUser(page()->user());
    showServer();
}

void MainWindow::showServer()
{
    showRecentUsers();
    updateProfiles();
    updateState();
}

/// What a page does first once it is signed in; later sign-ins go on with what was there. The
/// keyboard stays where the user has it.
void MainWindow::beginPage(BrowsePage *page)
{
    const bool isStart = page == m_startPage;
    const StartOptions start = isStart ? std::exchange(m_start, {}) : StartOptions();
    if (isStart) {
        m_startPage.clear();
    }
    if (page->user().isEmpty()) {
        page->setFilters(filtersOf(start));
        const bool isFirstSample = page->signIn().isSample() && isStart && start.user.isEmpty();
        const QString user = isFirstSample ? SampleServer::users().first() : start.user;
        // A link comes from somewhere else: it fills in, and the user decides.
        if (!user.isEmpty() && !start.isLink) {
            page->load(user);
            if (page == this->page()) {
                m_location->setUser(user);
            }
        }
    }
    if (page == m_serverPage) {
        showServer();
    }
}

void MainWindow::load(const QString &user)
{
    if (user.isEmpty()) {
        m_location->focusUser();
    } else {
        loadUser(browsePage() != nullptr ? browsePage() : addPageLikeCurrent(), user);
    }
}

void MainWindow::loadUser(BrowsePage *page, const QString &user)
{
    page->load(user);
    if (page == this->page()) {
        showPage();
        page->focusRows();
    }
}

void MainWindow::showRecentUsers()
{
    const auto profile = m_serverPage ? m_serverPage->signIn().profile() : std::nullopt;
    const bool isSample = m_serverPage && m_serverPage->signIn().isSample();
    m_location->setRecentUsers(isSample ? SampleServer::users()
            : profile                   ? m_settings.recentUsers.of(profile->name)
                                        : QStringList());
}

/// Only users whom the server knows are remembered.
void MainWindow::noteUser(const BrowsePage &page, bool isFound)
{
    const auto &profile = page.signIn().profile();
    if (!profile || page.signIn().isSample() || !m_settings.rememberUsers) {
        return;
    }
    changeSettings([name = profile->name, user = page.user(), isFound](Settings &now) {
        if (isFound) {
            now.recentUsers.add(name, user);
        } else {
            now.recentUsers.dropUnproven(user);
        }
    });
    showRecentUsers();
}

} // namespace mielto
