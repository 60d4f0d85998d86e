// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>

#include "app/session/profilestore.h"
#include "app/session/tokensource.h"

namespace mielto {

class DiskWriter;

/// Changes to profiles and their tokens, without a widget: the file through the disk writer, the
/// token through the keychain, and what is told when either cannot.
class ProfileController final : public QObject {
    Q_OBJECT
public:
    ProfileController(ProfileStore &profiles, TokenStore &keychain, TokenSource &tokens,
        DiskWriter &disk, QObject *parent = nullptr);

    const ProfileStore &profiles() const { return m_profiles; }
    /// Adds, or replaces the one named `replaced`. A sentence when it cannot be, else empty. A
    /// token that is no longer anybody's (other name, other origin) is removed from the keychain.
    [[nodiscard]] QString put(const Profile &profile, const QString &replaced);
    void remove(const Profile &profile);
    /// Ends with tokenKept() or tokenNotKept().
    void keepToken(const Profile &profile, const Token &token);
    /// In memory, until the program ends.
    void useForSession(const Profile &profile, const Token &token);

Q_SIGNALS:
    void profilesChanged();
    void tokenKept(const mielto::Profile &profile);
    /// The keychain could not: offer *use for this session only*.
    void tokenNotKept(
        const mielto::Profile &profile, const mielto::Token &token, const QString &why);
    /// Something worth knowing went wrong.
    void failed(const QString &sentence);

private:
    void save();
    void forgetToken(const TokenKey &key);

    ProfileStore &m_profiles;
    TokenStore &m_keychain;
    TokenSource &m_tokens;
    DiskWriter &m_disk;
};

} // namespace mielto
