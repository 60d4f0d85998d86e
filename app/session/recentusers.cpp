// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/recentusers.h"

#include <algorithm>

namespace mielto {
namespace {

constexpr qsizetype kMostProfiles = 100;

bool isFit(const QString &user)
{
    constexpr qsizetype longest = 1024;
    return !user.isEmpty() && user.size() <= longest;
}

QStringList limited(QStringList users)
{
    users.removeIf([](const QString &user) { return !isFit(user); });
    users.removeDuplicates();
    users.resize(std::min(users.size(), RecentUsers::kMost));
    return users;
}

} // namespace

QStringList RecentUsers::of(const QString &profile) const
{
    QStringList users = byProfile.value(profile) + unproven;
    users.removeDuplicates();
    return users;
}

void RecentUsers::add(const QString &profile, const QString &user)
{
    if (isFit(user)) {
        unproven.removeAll(user);
        byProfile[profile].prepend(user);
        byProfile[profile] = limited(byProfile[profile]);
    }
}

void RecentUsers::renameProfile(const QString &before, const QString &after)
{
    if (before != after && byProfile.contains(before)) {
        byProfile[after] = byProfile.take(before);
    }
}

RecentUsers RecentUsers::withinLimits() const
{
    RecentUsers kept;
    kept.unproven = limited(unproven);
    for (auto entry = byProfile.begin(); entry != byProfile.end(); ++entry) {
        const QStringList users = limited(entry.value());
        if (!users.isEmpty() && kept.byProfile.size() < kMostProfiles) {
            kept.byProfile[entry.key()] = users;
        }
    }
    return kept;
}

} // namespace mielto
