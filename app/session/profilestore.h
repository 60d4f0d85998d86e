// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "app/session/jsonfile.h"
#include "app/session/profile.h"

namespace mielto {

/// The profiles that the window and the command line share: `profiles.json` in the given folder,
/// with a schema number and a `.bak` of the last good state. Holds no token. A value: a copy is
/// what was loaded and what was done to it. Small; load() and update() block on the disk, so the
/// window loads before its first event, and from then on through a worker (see DiskWriter).
class ProfileStore final {
public:
    /// Why it is refused, or empty.
    using Change = std::function<QString(ProfileStore &)>;

    explicit ProfileStore(QString folder);
    /// com.mielto.Connections' own folder under the user's configuration.
    static QString standardFolder();

    /// Words for people when the file was unreadable: what was kept (the bad copy's name) and what
    /// is used instead. Empty when all is well or there is no file yet.
    QString load();
    const QList<Profile> &profiles() const { return m_profiles; }
    /// Without regard to case.
    std::optional<Profile> find(const QString &name) const;

    /// Adds, or replaces the one named `replaced`. Refuses a name that another profile has, and
    /// what the file cannot hold. The sentence is empty when it was done.
    [[nodiscard]] QString put(const Profile &profile, const QString &replaced = {});
    bool remove(const QString &name);
    /// The file's bytes for the present state.
    QByteArray serialized() const;
    QString path() const;
    /// Loads, does the change, and saves; no other process changes the file meanwhile.
    [[nodiscard]] FileChange update(const Change &change);
    bool operator==(const ProfileStore &) const = default;

private:
    qsizetype indexOf(const QString &name) const;
    bool take(const QJsonObject &entry);

    QString m_folder;
    QList<Profile> m_profiles;
    QJsonObject m_file; ///< As read: keys of a newer version survive a save.
    QHash<QString, QJsonObject> m_rawEntries; ///< The same for each profile, by its folded name.
};

} // namespace mielto
