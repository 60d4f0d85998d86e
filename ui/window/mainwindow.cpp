// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

#include "app/version.h"
#include "ui/browse/browsepage.h"
#include "ui/common/fitting.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/about.h"
#include "ui/settings/diagnostics.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;

namespace mielto {

MainWindow::MainWindow(const WindowContext &context, Settings settings, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_settings(std::move(settings))
    , m_proxySignIn(context.servers.tokens.keychain())
{
    m_actions.build(this);
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    buildCentral();
    connectActions();
    connectRowActions();
    connectTabActions();
    connectProfileController();
    connectProxySignIn();
    const QSize first = firstWindowSize(screen()->availableSize());
    setMinimumSize(QSize(800, 560).boundedTo(first));
    if (restoreGeometry(m_settings.windowGeometry)) {
        fitToScreen(this);
    } else {
        resize(first);
    }
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(std::chrono::seconds(1));
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::rememberLayout);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &MainWindow::updateState);
}

MainWindow::~MainWindow()
{
    // Pages outlive this part of the window, and must not reach it.
    m_tabs->disconnect(this);
    for (ListPage *one : m_tabs->pages()) {
        one->disconnect(this);
    }
}

void MainWindow::buildCentral()
{
    auto *central = new QWidget(this);
    m_colorBand = new QFrame(central);
    m_colorBand->setFixedHeight(4);
    m_colorBand->setAutoFillBackground(true);
    m_location = new LocationBar(
        {m_actions.refresh, m_actions.stop}, {m_actions.audit, m_actions.exportRows}, central);
    m_tabs = new PageTabs(central);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    auto *inner = new QVBoxLayout;
    inner->addWidget(m_location);
    inner->addWidget(m_tabs, 1);
    m_exports = new QVBoxLayout;
    inner->addLayout(m_exports);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_colorBand);
    inner->setContentsMargins(8, 8, 8, 4);
    inner->setSpacing(8); // Else it is that of the layout around it.
    layout->addLayout(inner, 1);
    setCentralWidget(central);
    m_recent = new QMenu(tr("O&pen recent"), this);
    Actions::addAfter(m_actions.openFile, m_recent);
    showRecentFiles();
    m_actions.details->setChecked(m_settings.detailsVisible);
    m_actions.utc->setChecked(m_settings.utcTimes);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.quit, [this] { close(); });
    on(m_actions.sample, [this] { openSample(); });
    on(m_actions.focusUser, [this] { m_location->focusUser(); });
    on(m_actions.audit, [this] { askForAudit({}); });
    on(m_actions.compare, [this] { askForComparison(); });
    on(m_actions.openFile, [this] { askForSnapshot(); });
    on(m_actions.exportRows, [this] { askForExport(); });
    on(m_actions.verify, [this] { askForFileToVerify(); });
    on(m_actions.refresh, [this] { page()->refresh(); });
    on(m_actions.stop, [this] { page()->stop(); });
    on(m_actions.loadAll, [this] { page()->loadAll(); });
    on(m_actions.clearFilters, [this] { page()->clearFilters(); });
    on(m_actions.details, [this](bool visible) {
        for (ListPane *pane : panes()) {
            pane->setDetailsVisible(visible);
        }
        m_saveTimer.start();
    });
    on(m_actions.utc, &MainWindow::setUtc);
    on(m_actions.addProfile, [this] { editProfile({}); });
    on(m_actions.editProfile, [this] { editProfile(serverPage()->signIn().profile()); });
    on(m_actions.removeProfile, [this] { removeProfile(); });
    on(m_actions.replaceToken, [this] { replaceToken(); });
    on(m_actions.settings, [this] { editSettings(); });
    on(m_actions.manual, [this] { showManual(this); });
    on(m_actions.keys, [this] { showText(this, tr("Keyboard shortcuts"), m_actions.keysText()); });
    on(m_actions.about, [this] { showText(this, tr("About Mielto Connections"), aboutText()); });
    on(m_actions.diagnostics, [this] { copyText(diagnostics(), tr("Diagnostics copied")); });
    on(m_actions.nextPane, [this] { goToPane(false); });
    on(m_actions.previousPane, [this] { goToPane(true); });
    connect(m_location, &LocationBar::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_location, &LocationBar::loadRequested, this, &MainWindow::load);
    connect(m_location, &LocationBar::auditRequested, this,
        [this](const QStringList &users) { askForAudit({}, users); });
    connect(m_status, &StatusLine::cancelRequested, this, [this] { page()->stop(); });
    connect(m_status, &StatusLine::loadAllRequested, this, [this] { page()->loadAll(); });
}

void MainWindow::connectTabActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.newTab, [this] { addPageLikeCurrent(); });
    on(m_actions.closeTab, [this] { m_tabs->closeCurrent(); });
    on(m_actions.nextTab, [this] { m_tabs->goToNext(false); });
    on(m_actions.previousTab, [this] { m_tabs->goToNext(true); });
    connect(m_tabs, &PageTabs::newPageRequested, this, &MainWindow::addPageLikeCurrent);
    connect(m_tabs, &PageTabs::pageChanged, this, &MainWindow::showPage);
    connect(m_tabs, &PageTabs::pageClosed, this, &MainWindow::saveAudit);
    constexpr int numberedTabs = 9;
    for (int i = 0; i < numberedTabs; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        addAction(action);
        on(action, [this, i] { m_tabs->setCurrentIndex(i); });
    }
}

/// A text field would take the key of *Export* for the end of its line, and *Stop* would take the
/// key that closes a popup.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool closesPopup =
            key->key() == Qt::Key_Escape && QApplication::activePopupWidget() != nullptr;
        if (closesPopup
            || m_actions.exportRows->shortcut() == QKeySequence(key->keyCombination())) {
            event->setAccepted(closesPopup);
            return true;
        }
    }
    if (event->type() == QEvent::Show && qobject_cast<QDialog *>(watched) != nullptr) {
        fitToScreen(static_cast<QWidget *>(watched));
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tabs != nullptr && m_tabs->count() > 0) {
        // The profiles' colours; later, when the palette has reached all parts.
        QMetaObject::invokeMethod(this, &MainWindow::updateProfiles, Qt::QueuedConnection);
    }
}

void MainWindow::showNotice(const QString &sentence) { page()->showNotice(sentence); }

void MainWindow::updateState()
{
    const PageStatus status = page()->status(m_settings.utcTimes);
    m_status->showStatus(status);
    const auto *asked = qobject_cast<ServerPage *>(page());
    const bool hasCommand =
        asked != nullptr && asked->endpoint() && !asked->command(commandTarget()).isEmpty();
    const ListPane *pane = page()->pane();
    const QAbstractItemModel *rows = page()->table()->model();
    const bool hasRows = rows != nullptr && rows->rowCount() > 0;
    const bool hasConnections = pane != nullptr && pane->shownRows() > 0;
    m_actions.audit->setEnabled(m_serverPage && m_serverPage->endpoint());
    m_actions.refresh->setEnabled(status.canRefresh);
    m_actions.exportRows->setEnabled(pane != nullptr ? hasConnections || hasCommand : hasRows);
    for (QAction *action : {m_actions.copy, m_actions.findNext, m_actions.findPrevious}) {
        action->setEnabled(hasRows);
    }
    for (QAction *action : {m_actions.sort, m_actions.resetColumns}) {
        action->setEnabled(paneInFront() != nullptr);
    }
    m_actions.copyJson->setEnabled(paneInFront() != nullptr && hasRows);
    // The sample server's token is not the user's to set.
    m_actions.copyCurl->setEnabled(
        hasCommand && browsePage() != nullptr && !asked->signIn().isSample());
    m_actions.copyCommand->setEnabled(hasCommand);
    m_actions.stop->setEnabled(status.isBusy);
    m_actions.loadAll->setEnabled(status.canLoadAll);
    if (status.isWaiting) {
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    if (status.error) {
        m_lastError = status.error;
    }
    updateTitle();
}

void MainWindow::updateTitle()
{
    QStringList parts;
    const auto *asked = qobject_cast<ServerPage *>(page());
    if (browsePage() == nullptr || !browsePage()->user().isEmpty()) {
        parts << page()->title();
    }
    if (asked != nullptr && asked->signIn().profile()) {
        parts << asked->signIn().profile()->name;
    }
    parts << QLatin1String(kApplicationName);
    setWindowTitle(parts.join(u" – "_s));
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
    case Remedy::SignInToProxy:
        askForProxyLogin();
        break;
    case Remedy::None:
    case Remedy::TryAgain:
    case Remedy::ClearFilters:
        break;
    }
}

QString MainWindow::diagnostics() const
{
    DiagnosticsInput input;
    if (const ServerPage *asked = serverPage()) {
        if (const auto &profile = asked->signIn().profile()) {
            input.profile = profile->name;
        }
        if (const auto &endpoint = asked->endpoint()) {
            input.server = endpoint->server;
            input.hasWorkspace = !endpoint->workspace.isEmpty();
            input.hasToken = !endpoint->token.isEmpty();
        }
    }
    input.proxyMode = m_settings.proxyMode;
    input.lastError = m_lastError;
    input.requests = m_requests;
    return diagnosticsText(input);
}

} // namespace mielto
