// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/tokenstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

} // namespace

// An origin holds no blank, so that no two keys give the same text.
QString TokenKey::text() const
{
    return profile.isEmpty() ? origin : u"%1 @ %2"_s.arg(profile, origin);
}

QString keychainFaultText(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::None:
        return {};
    case KeychainFault::NotFound:
        return KeychainText::tr("There is no token for this server in the keychain; add one.");
    case KeychainFault::NoService:
        return KeychainText::tr(
            "There is no keychain service (GNOME Keyring, KWallet) in this session.");
    case KeychainFault::Locked:
        return KeychainText::tr("Your keychain is locked; unlock it and try again.");
    case KeychainFault::Denied:
        return KeychainText::tr(
            "The keychain refused; allow Mielto Connections to use it and try again.");
    case KeychainFault::Unresponsive:
        return KeychainText::tr("The keychain does not answer; try again.");
    case KeychainFault::Mismatch:
        return KeychainText::tr(
            "The token was not saved, because the keychain gave back something else; try again.");
    case KeychainFault::Other:
        return KeychainText::tr("The keychain failed; try again.");
    }
    return {};
}

} // namespace mielto
