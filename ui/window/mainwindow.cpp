// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include "app/base/visibletext.h"
#include "app/version.h"
#include "ui/browse/browsepage.h"
#include "ui/common/appearance.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorbar.h"
#include "ui/common/fitting.h"
#include "ui/common/palette.h"
#include "ui/compare/comparepage.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/about.h"
#include "ui/table/listpane.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;

namespace mielto {

MainWindow::MainWindow(const WindowContext &context, Settings settings, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(context, std::move(settings), this)
    , m_colorBand(new QFrame(this))
    , m_exportBars(new QVBoxLayout)
    , m_lists(m_parts)
    , m_profiles(m_parts, m_lists)
    , m_audits(m_parts)
    , m_files(m_parts)
    , m_exports(m_parts, *m_exportBars)
    , m_rows(m_parts, m_profiles)
{
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    buildCentral();
    connectParts();
    connectActions();
    m_parts.settings.restoreWindow();
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &MainWindow::showState);
}

MainWindow::~MainWindow()
{
    // Pages outlive this part of the window, and must not reach it.
    m_parts.tabs.disconnect(this);
    for (ListPage *one : m_parts.tabs.pages()) {
        one->disconnect(this);
    }
}

void MainWindow::buildCentral()
{
    auto *central = new QWidget(this);
    m_colorBand->setFixedHeight(4);
    m_colorBand->setAutoFillBackground(true);
    setStatusBar(&m_parts.status);
    auto *inner = new QVBoxLayout;
    inner->addWidget(&m_parts.location);
    inner->addWidget(&m_audits.bar());
    inner->addWidget(&m_parts.tabs, 1);
    inner->addLayout(m_exportBars);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_colorBand);
    inner->setContentsMargins(8, 8, 8, 4);
    inner->setSpacing(8); // Else it is that of the layout around it.
    layout->addLayout(inner, 1);
    setCentralWidget(central);
}

void MainWindow::connectParts()
{
    connect(&m_parts.tabs, &PageTabs::pageAdded, this, &MainWindow::watch);
    connect(&m_parts.tabs, &PageTabs::pageChanged, this, &MainWindow::showPage);
    connect(&m_parts.location, &LocationBar::auditRequested, &m_audits,
        [this](const QStringList &users) { m_audits.ask({}, users); });
    connect(&m_parts.status, &StatusLine::cancelRequested, m_parts.actions.stop, &QAction::trigger);
    connect(
        &m_parts.status, &StatusLine::loadAllRequested, m_parts.actions.loadAll, &QAction::trigger);
    connect(&m_lists, &BrowseFlow::userChanged, this, &MainWindow::showPage);
    connect(&m_profiles, &ProfileFlow::shown, this, &MainWindow::showProfile);
    connect(&m_profiles, &ProfileFlow::removed, &m_audits, &AuditFlow::save);
    connect(&m_profiles, &ProfileFlow::tokenNotSaved, this,
        [this](const QString &reason) { sayNotSaved(tr("Token not saved"), reason); });
    connect(&m_parts.proxies, &ProxyFlow::notSaved, this,
        [this](const QString &reason) { sayNotSaved(tr("Password not saved"), reason); });
    connect(&m_exports, &ExportFlow::requested, this,
        [this](const RequestRecord &record) { m_diagnostics.addRequest(record); });
    connect(&m_parts.settings, &SettingsFlow::zoneChanged, this, &MainWindow::showState);
    connect(&m_parts.settings, &SettingsFlow::applied, this, [this] {
        m_parts.context.appearance.apply(m_parts.settings.settings().theme);
        showServer();
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_parts.actions.quit, [this] { close(); });
    on(m_parts.actions.exportRows, [this] { exportRows(); });
    on(m_parts.actions.manual, [this] { showManual(this); });
    on(m_parts.actions.keys,
        [this] { showText(this, tr("Keyboard shortcuts"), m_parts.actions.keysText()); });
    on(m_parts.actions.about,
        [this] { showText(this, tr("About Mielto Connections"), aboutText()); });
    on(m_parts.actions.diagnostics, [this] {
        const ServerPage *page = m_parts.tabs.serverPage();
        m_rows.copyText(m_diagnostics.text(m_parts.tabs.profile(),
                            page != nullptr ? page->endpoint() : std::nullopt,
                            m_parts.settings.settings().proxyMode),
            tr("Diagnostics copied"));
    });
}

void MainWindow::sayNotSaved(const QString &title, const QString &reason)
{
    showMessage(this, QMessageBox::Warning, title, reason, tr("It stays in memory until you quit."),
        QMessageBox::Ok);
}

void MainWindow::exportRows()
{
    if (auto *comparison = qobject_cast<ComparePage *>(page())) {
        m_files.askForDifferenceFile(*comparison);
    } else {
        m_exports.ask();
    }
}

void MainWindow::open(const StartOptions &options)
{
    BrowsePage &page = m_lists.addStartPage(options);
    m_profiles.signInAtStart(page, options);
    if (options.user.isEmpty()) {
        m_parts.location.focusUser();
    } else {
        page.focusRows();
    }
    if (options.isPlain) {
        m_audits.offerSaved();
    }
    for (const QString &file : options.files) {
        m_files.open(QFileInfo(file).absoluteFilePath());
    }
}

ListPage *MainWindow::page() const { return m_parts.tabs.current(); }

void MainWindow::showNotice(const QString &sentence) { m_parts.tabs.showNotice(sentence); }

void MainWindow::watch(ListPage *page)
{
    if (ListPane *pane = page->pane()) {
        pane->setRowActions({m_parts.actions.copy, m_parts.actions.copyJson});
    }
    connect(page, &ListPage::stateChanged, this, [this, page] {
        if (page == this->page()) {
            showState();
        }
    });
    auto *asked = qobject_cast<ServerPage *>(page);
    if (asked == nullptr) {
        return;
    }
    connect(asked, &ServerPage::remedyChosen, this, &MainWindow::handleRemedy);
    connect(asked, &ServerPage::requested, this,
        [this](const RequestRecord &record) { m_diagnostics.addRequest(record); });
    const auto showIfFront = [this, asked] {
        if (asked == m_parts.tabs.serverPage()) {
            showServer();
        }
    };
    connect(&asked->signIn(), &SignIn::waiting, this, showIfFront);
    connect(asked, &ServerPage::signedIn, this, showIfFront);
}

void MainWindow::handleRemedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::ReplaceToken:
        m_profiles.replaceToken();
        break;
    case Remedy::EditServer:
        m_parts.actions.editProfile->trigger();
        break;
    case Remedy::CheckUser:
        m_parts.location.focusUser();
        break;
    case Remedy::SignInToProxy:
        m_parts.proxies.ask();
        break;
    case Remedy::None:
    case Remedy::TryAgain:
    case Remedy::ClearFilters:
        break;
    }
}

void MainWindow::showPage()
{
    if (page() == nullptr) {
        return; // The last one was closed; another one comes.
    }
    m_parts.location.setUser(page()->user());
    showServer();
}

void MainWindow::showServer()
{
    m_lists.showRecentUsers();
    m_profiles.show();
    showState();
}

void MainWindow::showProfile()
{
    const auto profile = m_parts.tabs.profile();
    const QColor color = profile ? profileColor(profile->color, palette()) : QColor();
    QPalette band = palette();
    band.setColor(QPalette::Window, color.isValid() ? color : band.color(QPalette::Window));
    m_colorBand->setPalette(band);
    showTitle();
}

void MainWindow::showState()
{
    PageStatus status = page()->status(m_parts.settings.settings().utcTimes);
    if (const QString shown = m_rows.shownText(); !shown.isEmpty()) {
        status.text = u"%1 · %2"_s.arg(shown, status.text);
    }
    m_parts.status.showStatus(status);
    m_rows.enableActions();
    m_parts.actions.audit->setEnabled(
        m_parts.tabs.serverPage() && m_parts.tabs.serverPage()->endpoint());
    m_parts.actions.refresh->setEnabled(status.canRefresh);
    m_parts.actions.stop->setEnabled(status.isBusy);
    m_parts.actions.loadAll->setEnabled(status.canLoadAll);
    if (status.isWaiting) {
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    if (status.error) {
        m_diagnostics.setLastError(*status.error);
    }
    showTitle();
}

void MainWindow::showTitle()
{
    QStringList parts;
    const auto *asked = qobject_cast<ServerPage *>(page());
    const auto *list = qobject_cast<BrowsePage *>(page());
    if (list == nullptr || !list->user().isEmpty()) {
        parts << visibleText(page()->title());
    }
    if (asked != nullptr && asked->signIn().profile()) {
        parts << visibleText(asked->signIn().profile()->name);
    }
    parts << QLatin1String(kApplicationName);
    setWindowTitle(parts.join(u" – "_s));
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
            || m_parts.actions.exportRows->shortcut() == QKeySequence(key->keyCombination())) {
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
    if (event->type() == QEvent::PaletteChange && page() != nullptr) {
        // The profiles' colours; later, when the palette has reached all parts.
        QMetaObject::invokeMethod(&m_profiles, &ProfileFlow::show, Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.rememberLayout();
    QStringList losses = PageTabs::lossesByClosing(m_parts.tabs.pages());
    const bool isExporting = m_exports.isBusy();
    if ((losses.isEmpty() && !isExporting) || m_closesAnyway) {
        return event->accept();
    }
    event->ignore();
    losses << (isExporting
            ? tr("An export is still running. If you close the window now, it is cancelled and no "
                 "file is changed.")
            : tr("Close the window?"));
    askBefore(this, isExporting ? tr("Export running") : tr("Close window"), losses.join(u"\n\n"_s),
        isExporting ? tr("Cancel the export and close") : tr("Close window"), [this] {
            m_closesAnyway = true;
            close();
        });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

/// Exports are opened; any other file is taken for a list of users.
void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList users;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (FileFlow::canOpen(path)) {
            m_files.open(path);
        } else if (!path.isEmpty()) {
            users << path;
        }
    }
    if (!users.isEmpty()) {
        m_audits.ask(users, {});
    }
    event->acceptProposedAction();
}

} // namespace mielto
