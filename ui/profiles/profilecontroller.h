// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "app/session/profilestore.h"
#include "app/session/tokensource.h"

namespace mielto {

class DiskWriter;

/// Changes to profiles and their tokens, without a widget: the file through the disk writer, the
/// token through the keychain, and what is told when either cannot. Notices what other programs
/// change in the file.
class ProfileController final : public QObject {
    Q_OBJECT
public:
    ProfileController(ProfileStore &profiles, TokenStore &keychain, TokenSource &tokens,
        DiskWriter &disk, QObject *parent = nullptr);

    /// Adds, or replaces the one named `replaced`, and saves the token, if one was entered. A
    /// sentence when it cannot be, else empty; then ready() follows. Under a new name a profile
    /// keeps its token, at another server it does not.
    [[nodiscard]] QString put(
        const Profile &profile, const QString &replaced, const std::optional<Token> &token = {});
    void remove(const Profile &profile);
    /// Saves a token that was entered, and uses it from now on: ready() follows at once.
    void useToken(const Profile &profile, const Token &token);

Q_SIGNALS:
    void profilesChanged();
    /// The profile, until now named `before` (empty: it is new), has what token there is.
    void ready(const mielto::Profile &profile, const QString &before);
    /// The token is used, but the keychain does not have it.
    void tokenNotSaved(const QString &reason);
    /// A sentence worth knowing.
    void notice(const QString &sentence);

private:
    struct Outcome {
        ProfileStore profiles;
        FileChange change;
    };
    void save(const ProfileStore::Change &change);
    void reread();
    void take(const Outcome &outcome);
    void watch();
    void moveToken(const TokenKey &from, const Profile &profile, const QString &before);
    void saveToken(
        const Profile &profile, const Token &token, const std::optional<TokenKey> &movedFrom = {});
    void forgetToken(const TokenKey &key);

    ProfileStore &m_profiles;
    TokenStore &m_keychain;
    TokenSource &m_tokens;
    DiskWriter &m_disk;
    int m_underWay = 0; ///< Saves that have not been answered.
    QFileSystemWatcher m_watcher; ///< Of the folder: a file is replaced, not changed.
    QTimer m_rereadSoon;
};

} // namespace mielto
