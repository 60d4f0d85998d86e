// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QVBoxLayout>

#include "app/base/diskwriter.h"
#include "app/sample/sampleserver.h"
#include "app/version.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/connectionstable.h"
#include "ui/browse/findbar.h"
#include "ui/browse/listpane.h"
#include "ui/browse/locationbar.h"
#include "ui/browse/rowcopy.h"
#include "ui/common/palette.h"
#include "ui/settings/about.h"
#include "ui/settings/diagnostics.h"
#include "ui/signin.h"
#include "ui/statusline.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr std::size_t kRememberedRequests = 200;

} // namespace

MainWindow::MainWindow(const WindowContext &context, Settings settings, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_settings(std::move(settings))
{
    m_actions.build(this);
    buildCentral();
    connectActions();
    connectSignIn();
    connectProfileController();
    setMinimumSize(800, 560);
    if (!restoreGeometry(m_settings.windowGeometry)) {
        resize(1200, 760);
    }
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(std::chrono::seconds(1));
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::rememberLayout);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &MainWindow::updateState);
    updateProfiles();
    updateState();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentral()
{
    auto *central = new QWidget(this);
    m_colorBand = new QFrame(central);
    m_colorBand->setFixedHeight(4);
    m_colorBand->setAutoFillBackground(true);
    m_location = new LocationBar(m_actions.refresh, m_actions.stop, central);
    m_page = new BrowsePage(m_settings, central);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    auto *inner = new QVBoxLayout;
    inner->addWidget(m_location);
    inner->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_colorBand);
    inner->setContentsMargins(8, 8, 8, 4);
    inner->setSpacing(8); // Else it is that of the layout around it.
    layout->addLayout(inner, 1);
    setCentralWidget(central);
    m_location->setRecentUsers(m_settings.recentUsers);
    m_actions.details->setChecked(m_settings.detailsVisible);
    m_actions.utc->setChecked(m_settings.utcTimes);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.quit, [this] { close(); });
    on(m_actions.sample, [this] { m_context.signIn.toSample(); });
    on(m_actions.focusUser, [this] { m_location->focusUser(); });
    on(m_actions.refresh, [this] { load(); });
    on(m_actions.stop, [this] { m_page->stop(); });
    on(m_actions.loadAll, [this] { m_page->loadAll(); });
    on(m_actions.clearFilters, [this] { m_page->clearFilters(); });
    on(m_actions.resetColumns, [this] { m_page->pane()->table()->resetLayout(); });
    on(m_actions.find, [this] { m_page->pane()->findBar()->focus(); });
    on(m_actions.findNext, [this] { m_page->pane()->goToNext(false); });
    on(m_actions.findPrevious, [this] { m_page->pane()->goToNext(true); });
    on(m_actions.sort, [this] { m_page->pane()->sortByCurrentColumn(); });
    m_page->pane()->setRowActions({m_actions.copy, m_actions.copyJson});
    on(m_actions.details, [this](bool visible) {
        m_page->pane()->setDetailsVisible(visible);
        m_saveTimer.start();
    });
    on(m_actions.utc, &MainWindow::setUtc);
    on(m_actions.addProfile, [this] { editProfile({}); });
    on(m_actions.editProfile, [this] { editProfile(m_context.signIn.profile()); });
    on(m_actions.removeProfile, [this] { removeProfile(); });
    on(m_actions.replaceToken, [this] { replaceToken(); });
    on(m_actions.settings, [this] { editSettings(); });
    on(m_actions.copy, [this] { copyRows(); });
    on(m_actions.copyJson, [this] {
        const ListPane &pane = *m_page->pane();
        copyText(rowsAsJson(pane.rows().list, pane.selectedRows()));
    });
    on(m_actions.copyCurl, [this] { copyText(asCurl(*m_endpoint, m_page->query())); });
    on(m_actions.copyCommand, [this] {
        const auto &profile = m_context.signIn.profile();
        copyText(asCommand(*m_endpoint, m_page->query(), isOwnProfile() ? profile->name : QString(),
            m_context.signIn.isSample()));
    });
    on(m_actions.keys, [this] { showText(this, tr("Keys"), m_actions.keysText()); });
    on(m_actions.about, [this] { showText(this, tr("About Mielto Connections"), aboutText()); });
    on(m_actions.diagnostics, [this] { copyText(diagnostics()); });
    connect(m_location, &LocationBar::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_location, &LocationBar::loadRequested, this, &MainWindow::load);
    connect(m_status, &StatusLine::cancelRequested, m_page, &BrowsePage::stop);
    connect(m_status, &StatusLine::loadAllRequested, m_page, &BrowsePage::loadAll);
    connect(m_page, &BrowsePage::stateChanged, this, &MainWindow::updateState);
    connect(m_page, &BrowsePage::remedyChosen, this, &MainWindow::handleRemedy);
    connect(m_page, &BrowsePage::sampleRequested, m_actions.sample, &QAction::trigger);
    connect(m_page, &BrowsePage::addServerRequested, m_actions.addProfile, &QAction::trigger);
    connect(m_page, &BrowsePage::requested, this, [this](const RequestRecord &record) {
        m_requests.push_front(record);
        if (m_requests.size() > kRememberedRequests) {
            m_requests.pop_back();
        }
    });
    connect(m_page->pane()->table(), &ConnectionsTable::layoutChanged, this,
        [this] { m_saveTimer.start(); });
}

void MainWindow::connectSignIn()
{
    SignIn &signIn = m_context.signIn;
    connect(&signIn, &SignIn::waiting, this, [this] {
        m_endpoint.reset();
        m_page->setSource(nullptr);
        m_page->showWaitingForToken();
        updateProfiles();
    });
    connect(&signIn, &SignIn::signedIn, this, &MainWindow::useEndpoint);
    connect(&signIn, &SignIn::refused, this,
        [this](const QString &why) { m_page->showSignedOut(why); });
}

void MainWindow::open(const StartOptions &options)
{
    m_start = options;
    m_startProfile = options.server;
    m_location->setUser(options.user);
    const QString wanted = options.profile.isEmpty() ? m_settings.lastProfile : options.profile;
    const auto profile = m_context.profiles.find(wanted);
    if (options.demo) {
        m_context.signIn.toSample();
    } else if (m_startProfile) {
        m_context.signIn.to(*m_startProfile);
    } else if (profile) {
        m_context.signIn.to(*profile);
    } else if (!m_context.profiles.profiles().isEmpty() && options.profile.isEmpty()) {
        m_context.signIn.to(m_context.profiles.profiles().first());
    } else {
        m_page->showFirstStart();
        if (!options.profile.isEmpty()) {
            showNotice(tr("There is no profile “%1”. Choose one, or add it.").arg(options.profile));
        }
    }
}

void MainWindow::showNotice(const QString &sentence) { m_page->showNotice(sentence); }

void MainWindow::chooseProfile(const QString &name)
{
    m_start = {};
    if (m_startProfile && name == m_startProfile->name) {
        m_context.signIn.to(*m_startProfile);
    } else if (const auto profile = m_context.profiles.find(name)) {
        m_settings.lastProfile = profile->name;
        saveSettings();
        m_context.signIn.to(*profile);
    } else {
        m_context.signIn.toSample();
    }
}

void MainWindow::useEndpoint(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_page->setSource(
        std::make_unique<NetworkPageSource>(m_context.network, endpoint, networkOptions()));
    beginWithStartOptions();
    updateState();
}

void MainWindow::beginWithStartOptions()
{
    const StartOptions start = std::exchange(m_start, {});
    m_page->setFilters(start.status, start.type);
    if (m_context.signIn.isSample()) {
        m_location->setRecentUsers(SampleServer::users());
        m_location->setUser(start.user.isEmpty() ? SampleServer::users().first() : start.user);
        load();
        return;
    }
    m_location->setRecentUsers(m_settings.recentUsers);
    m_location->setUser(start.user);
    // A link comes from somewhere else: it fills in, and the user decides.
    if (!start.user.isEmpty() && !start.isLink) {
        load();
    } else {
        m_location->focusUser();
    }
}

void MainWindow::load()
{
    const QString user = m_location->user();
    if (!m_page->hasSource()) {
        return;
    }
    m_page->load(user);
    if (!m_context.signIn.isSample() && m_settings.rememberUsers && !user.isEmpty()) {
        rememberUser(m_settings, user);
        m_location->setRecentUsers(m_settings.recentUsers);
        m_location->setUser(user);
        saveSettings();
    }
}

void MainWindow::updateState()
{
    const ListState &state = m_page->state();
    m_status->showState(state, m_settings.utcTimes, m_page->earlierRows());
    const bool hasList = m_endpoint && !m_page->query().user.isEmpty();
    const bool hasRows = m_page->pane()->shownRows() > 0;
    m_actions.refresh->setEnabled(m_page->hasSource());
    m_actions.copy->setEnabled(hasRows);
    m_actions.copyJson->setEnabled(hasRows);
    m_actions.copyCurl->setEnabled(hasList);
    m_actions.copyCommand->setEnabled(hasList);
    m_actions.stop->setEnabled(state.isBusy());
    m_actions.loadAll->setEnabled(state.phase == ListState::Phase::MoreToRead);
    if (state.phase == ListState::Phase::Waiting) {
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    if (state.error) {
        m_lastError = state.error;
    }
    updateTitle();
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (!m_page->query().user.isEmpty()) {
        parts << m_page->query().user;
    }
    if (const auto &profile = m_context.signIn.profile()) {
        parts << profile->name;
    }
    parts << QLatin1String(kApplicationName);
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::updateProfiles()
{
    QList<Profile> shown = m_context.profiles.profiles();
    if (m_startProfile) {
        shown.prepend(*m_startProfile);
    }
    if (m_context.signIn.isSample()) {
        shown << SignIn::sampleProfile();
    }
    const auto &current = m_context.signIn.profile();
    m_location->setProfiles(shown, current ? current->name : QString());
    m_actions.editProfile->setEnabled(isOwnProfile());
    m_actions.removeProfile->setEnabled(isOwnProfile());
    m_actions.replaceToken->setEnabled(current && !m_context.signIn.isSample());
    const QColor color = current ? profileColor(current->color, palette()) : QColor();
    QPalette band = palette();
    band.setColor(QPalette::Window, color.isValid() ? color : band.color(QPalette::Window));
    m_colorBand->setPalette(band);
    updateTitle();
}

void MainWindow::handleRemedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::ReplaceToken:
        m_actions.replaceToken->trigger();
        break;
    case Remedy::EditServer:
        m_actions.editProfile->trigger();
        break;
    case Remedy::CheckUser:
        m_location->focusUser();
        break;
    case Remedy::None:
    case Remedy::TryAgain:
    case Remedy::ClearFilters:
        break;
    }
}

void MainWindow::copyRows()
{
    const ListPane &pane = *m_page->pane();
    copyText(rowsAsTsv(pane.rows().list, pane.selectedRows(), pane.table()->visibleFields()));
}

void MainWindow::copyText(const QString &text) { QGuiApplication::clipboard()->setText(text); }

QString MainWindow::diagnostics() const
{
    DiagnosticsInput input;
    if (const auto &profile = m_context.signIn.profile()) {
        input.profile = profile->name;
    }
    if (m_endpoint) {
        input.server = m_endpoint->server;
        input.hasWorkspace = !m_endpoint->workspace.isEmpty();
        input.hasToken = !m_endpoint->token.isEmpty();
    }
    input.proxyMode = m_settings.proxyMode;
    input.lastError = m_lastError;
    input.requests = m_requests;
    return diagnosticsText(input);
}

} // namespace mielto
