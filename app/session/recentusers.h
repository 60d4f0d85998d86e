// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

namespace mielto {

/// The users whose lists were read, newest first, 20 of each profile at most. A value.
struct RecentUsers {
    static constexpr qsizetype kMost = 20;

    QMap<QString, QStringList> byProfile;
    /// From version 0.1.0, which noted every text that was asked for, whatever the profile. Offered
    /// until the server says whether there is such a user.
    QStringList unproven;

    QStringList of(const QString &profile) const;
    /// The server knows the user.
    void add(const QString &profile, const QString &user);
    /// The server does not know the user. One who was known before stays.
    void dropUnproven(const QString &user) { unproven.removeAll(user); }
    void renameProfile(const QString &before, const QString &after);
    bool isEmpty() const { return byProfile.isEmpty() && unproven.isEmpty(); }
    /// The same with all lists and texts of a sensible length.
    RecentUsers withinLimits() const;
    bool operator==(const RecentUsers &) const = default;
};

} // namespace mielto
