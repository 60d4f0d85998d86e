// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilecontroller.h"

#include <chrono>
#include <memory>

#include <QEventLoopLocker>
#include <QFileInfo>

#include "app/base/diskwriter.h"

namespace mielto {
namespace {

/// Closing the last window does not end the program before this answer.
TokenStore::Answer beforeQuitting(const TokenStore::Answer &answer)
{
    return [answer, locker = std::make_shared<QEventLoopLocker>()](
               const TokenOutcome &outcome) { answer(outcome); };
}

} // namespace

ProfileController::ProfileController(ProfileStore &profiles, TokenStore &keychain,
    TokenSource &tokens, DiskWriter &disk, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keychain(keychain)
    , m_tokens(tokens)
    , m_disk(disk)
{
    m_rereadSoon.setSingleShot(true);
    m_rereadSoon.setInterval(std::chrono::milliseconds(100));
    connect(&m_rereadSoon, &QTimer::timeout, this, &ProfileController::reread);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rereadSoon,
        qOverload<>(&QTimer::start));
    watch();
}

QString ProfileController::put(
    const Profile &profile, const QString &replaced, const std::optional<Token> &token)
{
    const auto before = m_profiles.find(replaced);
    QString fault = m_profiles.put(profile, replaced);
    if (!fault.isEmpty()) {
        return fault;
    }
    save([profile, replaced](ProfileStore &now) { return now.put(profile, replaced); });
    Q_EMIT profilesChanged();
    const bool isOtherKey = before && !(before->tokenKey() == profile.tokenKey());
    if (isOtherKey && !token && before->server.origin() == profile.server.origin()) {
        moveToken(before->tokenKey(), profile, replaced);
        return {};
    }
    if (isOtherKey) {
        forgetToken(before->tokenKey());
    }
    if (token) {
        m_tokens.keepForSession(profile.tokenKey(), *token);
        saveToken(profile, *token);
    }
    Q_EMIT ready(profile, replaced);
    return {};
}

void ProfileController::remove(const Profile &profile)
{
    m_profiles.remove(profile.name);
    forgetToken(profile.tokenKey());
    save([name = profile.name](ProfileStore &now) {
        now.remove(name);
        return QString();
    });
    Q_EMIT profilesChanged();
}

void ProfileController::useToken(const Profile &profile, const Token &token)
{
    m_tokens.keepForSession(profile.tokenKey(), token);
    saveToken(profile, token);
    Q_EMIT ready(profile, profile.name);
}

/// The same in the file, as it is by then.
void ProfileController::save(const ProfileStore::Change &change)
{
    ++m_underWay;
    m_disk.run(
        this,
        [profiles = m_profiles, change]() mutable {
            const FileChange done = profiles.update(change);
            return Outcome{profiles, done};
        },
        [this](const Outcome &outcome) { take(outcome); });
}

void ProfileController::reread()
{
    ++m_underWay;
    m_disk.run(
        this,
        [profiles = m_profiles]() mutable {
            const QString words = profiles.load();
            return Outcome{profiles, {FileChange::End::Saved, words}};
        },
        [this](const Outcome &outcome) { take(outcome); });
}

void ProfileController::take(const Outcome &outcome)
{
    watch();
    // What could not be saved serves until the end; what is still to be saved is not in there.
    if (--m_underWay == 0 && outcome.change.end != FileChange::End::Failed) {
        const bool isSame = m_profiles.profiles() == outcome.profiles.profiles();
        m_profiles = outcome.profiles;
        if (!isSame) {
            Q_EMIT profilesChanged();
        }
    }
    if (!outcome.change.words.isEmpty()) {
        Q_EMIT notice(outcome.change.words);
    }
}

void ProfileController::watch()
{
    if (m_watcher.directories().isEmpty()) {
        m_watcher.addPath(QFileInfo(m_profiles.path()).absolutePath()); // Not before it is there.
    }
}

/// It serves under the new name at once; the old entry goes when the new one was read back.
void ProfileController::moveToken(
    const TokenKey &from, const Profile &profile, const QString &before)
{
    const TokenKey to = profile.tokenKey();
    if (const Token entered = m_tokens.forSession(from); !entered.isEmpty()) {
        m_tokens.keepForSession(to, entered);
        m_tokens.forgetForSession(from);
    }
    const auto take = [this, from, to, profile, before](const TokenOutcome &found) {
        const bool isFound = found.fault == KeychainFault::None;
        if (isFound && m_tokens.forSession(to).isEmpty()) {
            m_tokens.keepForSession(to, found.token);
        }
        Q_EMIT ready(profile, before);
        if (isFound) {
            saveToken(profile, m_tokens.forSession(to), from);
        } else if (found.fault != KeychainFault::NotFound
            && found.fault != KeychainFault::NoService) {
            Q_EMIT notice(tr("The token of “%1” is still saved under its old name, “%2”. %3")
                              .arg(profile.name, before, keychainFaultText(found.fault)));
        }
    };
    m_keychain.read(from, this, beforeQuitting(take), take);
}

void ProfileController::saveToken(
    const Profile &profile, const Token &token, const std::optional<TokenKey> &movedFrom)
{
    const auto removeOld = [this, movedFrom] {
        if (movedFrom) {
            forgetToken(*movedFrom);
        }
    };
    m_keychain.write(profile.tokenKey(), token, this,
        beforeQuitting([this, removeOld](const TokenOutcome &saved) {
            if (saved.fault == KeychainFault::None) {
                return removeOld();
            }
            Q_EMIT tokenNotSaved(keychainFaultText(saved.fault));
        }),
        [this, name = profile.name, removeOld](const TokenOutcome &saved) {
            if (saved.fault == KeychainFault::None) {
                removeOld();
                Q_EMIT notice(tr("The token of “%1” is saved now.").arg(name));
            }
        });
}

void ProfileController::forgetToken(const TokenKey &key)
{
    m_tokens.forgetForSession(key);
    const auto tell = [this, key](const TokenOutcome &outcome) {
        // Without a keychain there was nothing to remove.
        if (outcome.fault != KeychainFault::None && outcome.fault != KeychainFault::NoService) {
            Q_EMIT notice(tr("The token for %1 may still be in the keychain. %2")
                              .arg(key.origin, keychainFaultText(outcome.fault)));
        }
    };
    m_keychain.remove(key, this, beforeQuitting(tell));
}

} // namespace mielto
