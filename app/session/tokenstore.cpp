// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/tokenstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mielto {

// An origin holds no blank, so that no two keys give the same text.
QString TokenKey::text() const
{
    return profile.isEmpty() ? origin : u"%1 @ %2"_s.arg(profile, origin);
}

QString keychainFaultText(KeychainFault fault)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Keychain", text); };
    switch (fault) {
    case KeychainFault::None:
        return {};
    case KeychainFault::NotFound:
        return tr("There is no token for this server in the keychain; add one.");
    case KeychainFault::NoService:
        return tr("There is no keychain service in this session, so no token can be kept here.");
    case KeychainFault::Locked:
        return tr("Your keyring is locked; unlock it and try again.");
    case KeychainFault::Denied:
        return tr("The keyring refused; allow Mielto Connections to use it and try again.");
    case KeychainFault::Unresponsive:
        return tr(
            "The keyring does not answer; try again, or use the token for this session only.");
    case KeychainFault::Mismatch:
        return tr(
            "The token was not saved, because the keyring gave back something else; try again, "
            "or use it for this session only.");
    case KeychainFault::Other:
        return tr("The keyring failed; try again, or use the token for this session only.");
    }
    return {};
}

} // namespace mielto
