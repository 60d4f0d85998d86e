// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include "app/export/exportplan.h"
#include "app/list/savedaudit.h"
#include "app/session/profilestore.h"
#include "app/session/settings.h"
#include "ui/page/commandtext.h"
#include "ui/page/serverpage.h"
#include "ui/profiles/proxysignin.h"
#include "ui/window/actions.h"
#include "ui/window/startoptions.h"

class QFrame;
class QMenu;
class QVBoxLayout;

namespace mielto {

class Appearance;
class AuditPage;
class BrowsePage;
class DiskWriter;
class LocationBar;
class PageTabs;
class ProfileController;
class StatusLine;

/// What the window works with; made in main(), outlives it.
struct WindowContext {
    ServerContext servers;
    ProfileStore &profiles;
    const SettingsStore &settingsStore;
    DiskWriter &disk;
    ProfileController &profileController;
    Appearance &appearance;
};

/// The program's window: joins the location bar, the pages in their tabs, the menus and the status
/// bar, and remembers how they stood.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const WindowContext &context, Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins with what the window was started with. Once.
    void open(const StartOptions &options);
    void showNotice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentral();
    void connectActions();
    void connectRowActions();
    void connectTabActions();
    void updateState();
    void updateTitle();
    void handleRemedy(Remedy remedy);
    /// pane() of the page in front, as long as its table is the one to see.
    ListPane *paneInFront() const;
    void goToPane(bool backwards);
    bool goToPane(int place);
    void copyRows();
    void copyJson();
    /// The note says so in the status bar.
    void copyText(const QString &text, const QString &note);
    QString diagnostics() const;

    // Pages (mainwindowpages.cpp)
    ListPage *page() const;
    BrowsePage *browsePage() const;
    /// Of all pages that have one.
    QList<ListPane *> panes() const;
    /// The page in front, or the one of a server that was in front last; null: there is none.
    ServerPage *serverPage() const { return m_serverPage; }
    /// A new page, signed in nowhere.
    BrowsePage *addBrowsePage();
    /// A new page at the same server as the one in front.
    BrowsePage *addPageLikeCurrent();
    /// The page in front if it has no list yet, else a new one.
    BrowsePage *unusedPage();
    void watchPage(ListPage *page);
    void watchServerPage(ServerPage *page);
    void logRequest(const RequestRecord &record);
    void showPage();
    /// Of the page in front, all but its user.
    void showServer();
    void signInAtStart(const StartOptions &options);
    void beginPage(BrowsePage *page);
    void load(const QString &user);
    void loadUser(BrowsePage *page, const QString &user);
    void showRecentUsers();
    void noteUser(const BrowsePage &page, bool isFound);

    // Audits (mainwindowaudits.cpp)
    void askForAudit(const QStringList &files, const QStringList &users = {});
    AuditPage *addAuditPage(const Profile &profile, bool isSample);
    void offerSavedAudit();
    void saveAudit();

    // Files (mainwindowfiles.cpp)
    void askForSnapshot();
    void openSnapshot(const QString &path);
    void showRecentFiles();
    void askForComparison();
    void askForDifferenceFile();
    void saveDifferenceTo(const QString &path, const DifferencePointer &difference,
        const std::vector<DifferenceEntry> &entries);
    void askForFileToVerify();
    void verify(const QString &path);

    // Exports (mainwindowexports.cpp)
    void askForExport();
    void startExport(const ExportPlan &plan, const std::optional<Endpoint> &endpoint);
    bool isExporting() const;

    // Profiles and tokens (mainwindowprofiles.cpp)
    void connectProfileController();
    void chooseProfile(qsizetype index);
    void openSample();
    /// Those in the location bar, but for the sample data.
    QList<Profile> shownProfiles() const;
    void updateProfiles();
    bool isOwnProfile() const;
    CommandTarget commandTarget() const;
    /// Signed in there, or about to be.
    QList<ServerPage *> pagesOf(ProfileKind kind, const QString &name) const;
    void signInAgain(const QString &before, const Profile &profile);
    void editProfile(const std::optional<Profile> &profile);
    void sayNotSaved(const QString &title, const QString &reason);
    void useProfile(const Profile &profile, const QString &before);
    void removeProfile();
    void replaceToken();

    // Proxies (mainwindowproxies.cpp)
    void connectProxySignIn();
    void signInToProxy(ServerPage &page);
    void askForProxyLogin();

    // Settings (mainwindowsettings.cpp)
    void editSettings();
    void applySettings(const Settings &settings);
    void setUtc(bool utc);
    void rememberLayout();
    void showFileNotice(const FileChange &change);
    /// Changes the settings of this window, and the same in the file.
    void changeSettings(const std::function<void(Settings &)> &change);
    NetworkOptions networkOptions() const;

    WindowContext m_context;
    Settings m_settings;
    StartOptions m_start; ///< What is left to do once its page is signed in.
    QPointer<BrowsePage> m_startPage;
    std::optional<Profile>
        m_startProfile; ///< --server; stands among the profiles of this window alone.
    QPointer<ServerPage> m_serverPage;
    std::deque<RequestRecord> m_requests; ///< Newest first.
    std::optional<ApiError> m_lastError;
    ProxySignIn m_proxySignIn;
    SavedAudit m_savedAudit; ///< As this window has seen or left it.
    bool m_closesAnyway = false; ///< The user does not mind what is under way.
    QTimer m_saveTimer; ///< Columns are dragged: saved once they rest.
    QTimer m_countdown; ///< Ticks while a retry is waited for.
    Actions m_actions;

    QFrame *m_colorBand = nullptr;
    QMenu *m_recent = nullptr;
    LocationBar *m_location = nullptr;
    PageTabs *m_tabs = nullptr;
    QVBoxLayout *m_exports = nullptr; ///< A bar for each.
    StatusLine *m_status = nullptr;
};

} // namespace mielto
