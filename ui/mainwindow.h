// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include <QMainWindow>
#include <QTimer>

#include "app/api/networkpagesource.h"
#include "app/session/profilestore.h"
#include "app/session/settings.h"
#include "ui/actions.h"
#include "ui/startoptions.h"

class QFrame;

namespace mielto {

class Appearance;
class BrowsePage;
class DiskWriter;
class LocationBar;
class ProfileController;
class SignIn;
class StatusLine;
class TokenSource;

/// What the window works with; made in main(), outlives it.
struct WindowContext {
    NetworkThread &network;
    ProfileStore &profiles;
    const SettingsStore &settingsStore;
    DiskWriter &disk;
    SignIn &signIn;
    ProfileController &profileController;
    TokenSource &tokens;
    Appearance &appearance;
};

/// The program's window: joins the location bar, one list, the menus and the status bar, and
/// remembers how they stood.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const WindowContext &context, Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins with what the window was started with. Once.
    void open(const StartOptions &options);
    void showNotice(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentral();
    void connectActions();
    void connectSignIn();

    void chooseProfile(const QString &name);
    void useEndpoint(const Endpoint &endpoint);
    void beginWithStartOptions();
    void load();
    void updateState();
    void updateTitle();
    void updateProfiles();
    void handleRemedy(Remedy remedy);
    void connectProfileController();
    void editProfile(const std::optional<Profile> &profile);
    void openProfileDialog(const std::optional<Profile> &profile, const Token &storedToken);
    void removeProfile();
    void replaceToken();
    void offerSessionToken(const Profile &profile, const Token &token, const QString &why);
    void editSettings();
    void applySettings(const Settings &settings);
    void copyRows();
    void copyText(const QString &text);
    QString diagnostics() const;
    bool isOwnProfile() const;
    void setUtc(bool utc);
    void rememberLayout();
    void saveSettings();
    NetworkOptions networkOptions() const;

    WindowContext m_context;
    Settings m_settings;
    StartOptions m_start; ///< What is left to do once signed in.
    std::optional<Profile>
        m_startProfile; ///< --server; stands among the profiles of this window alone.
    std::optional<Endpoint> m_endpoint;
    std::deque<RequestRecord> m_requests; ///< Newest first.
    std::optional<ApiError> m_lastError;
    QTimer m_saveTimer; ///< Columns are dragged: saved once they rest.
    QTimer m_countdown; ///< Ticks while a retry is waited for.
    Actions m_actions;

    QFrame *m_colorBand = nullptr;
    LocationBar *m_location = nullptr;
    BrowsePage *m_page = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace mielto
