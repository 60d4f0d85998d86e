// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include <QString>

#include "app/base/result.h"
#include "app/session/serverurl.h"
#include "app/session/tokenstore.h"

namespace mielto {

/// Colours by which a user tells profiles apart; the shades are chosen in the window.
enum class ProfileColor { None, Red, Orange, Yellow, Green, Blue, Purple, Gray };

struct ProfileColorInfo {
    ProfileColor color;
    const char *key; ///< In files and on the command line.
    const char *title; ///< For people; translated in the context "ProfileColor".
};
std::span<const ProfileColorInfo> profileColors();

/// Profiles of different kinds may have the same name, and are never the same.
enum class ProfileKind {
    Saved, ///< In profiles.json.
    Start, ///< --server, for this run only; named by its origin.
    Sample, ///< The sample data.
};

/// One server and workspace under a name. A value.
struct Profile {
    ProfileKind kind = ProfileKind::Saved;
    QString name; ///< 1 to 100 characters, no control characters; unique without regard to case.
    ServerUrl server;
    QString workspace; ///< Empty: none is sent. Else 1 to 255 characters in 0x21 to 0x7E.
    ProfileColor color = ProfileColor::None;
    bool allowHttp = false; ///< Plain HTTP to loopback hosts.
    QString caFile; ///< Extra certificates in PEM; empty for none.

    /// Only a saved profile has its name in the keychain, as with the command line.
    TokenKey tokenKey() const
    {
        return {kind == ProfileKind::Saved ? name : QString(), server.origin()};
    }
    bool operator==(const Profile &) const = default;
};

/// A sentence for people when the text will not do, else empty.
QString profileNameFault(const QString &name);
QString workspaceFault(const QString &workspace);

} // namespace mielto
