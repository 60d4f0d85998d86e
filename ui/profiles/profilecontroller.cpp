// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilecontroller.h"

#include "app/base/diskwriter.h"
#include "app/session/jsonfile.h"

namespace mielto {

ProfileController::ProfileController(ProfileStore &profiles, TokenStore &keychain,
    TokenSource &tokens, DiskWriter &disk, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keychain(keychain)
    , m_tokens(tokens)
    , m_disk(disk)
{
}

QString ProfileController::put(const Profile &profile, const QString &replaced)
{
    const auto before = m_profiles.find(replaced);
    QString fault = m_profiles.put(profile, replaced);
    if (!fault.isEmpty()) {
        return fault;
    }
    if (before && !(before->tokenKey() == profile.tokenKey())) {
        forgetToken(before->tokenKey());
    }
    save();
    Q_EMIT profilesChanged();
    return {};
}

void ProfileController::remove(const Profile &profile)
{
    m_profiles.remove(profile.name);
    forgetToken(profile.tokenKey());
    save();
    Q_EMIT profilesChanged();
}

void ProfileController::keepToken(const Profile &profile, const Token &token)
{
    m_keychain.write(
        profile.tokenKey(), token, this, [this, profile, token](const TokenOutcome &outcome) {
            if (outcome.fault == KeychainFault::None) {
                m_tokens.forgetForSession(profile.tokenKey());
                Q_EMIT tokenKept(profile);
            } else {
                Q_EMIT tokenNotKept(profile, token, keychainFaultText(outcome.fault));
            }
        });
}

void ProfileController::useForSession(const Profile &profile, const Token &token)
{
    m_tokens.keepForSession(profile.tokenKey(), token);
    Q_EMIT tokenKept(profile);
}

void ProfileController::save()
{
    saveJsonFile(m_disk, m_profiles.path(), m_profiles.serialized(), this,
        [this](const std::optional<FileError> &error) {
            if (error) {
                Q_EMIT failed(error->words);
            }
        });
}

void ProfileController::forgetToken(const TokenKey &key)
{
    m_tokens.forgetForSession(key);
    m_keychain.remove(key, this, [this, key](const TokenOutcome &outcome) {
        // Without a keychain there was nothing to remove.
        if (outcome.fault != KeychainFault::None && outcome.fault != KeychainFault::NoService) {
            Q_EMIT failed(tr("The token for %1 may still be in the keychain. %2")
                              .arg(key.origin, keychainFaultText(outcome.fault)));
        }
    });
}

} // namespace mielto
