// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "app/base/atomicfile.h"
#include "app/session/profile.h"

namespace mielto {

/// The profiles that the window and the command line share: `profiles.json` in the given folder,
/// with a schema number and a `.bak` of the last good state. Holds no token. Small; load and save
/// block on the disk, so the window loads before its first event and saves through a worker (see
/// DiskWriter).
class ProfileStore final {
public:
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
    /// Blocks on the disk.
    [[nodiscard]] std::optional<FileError> save() const;

private:
    qsizetype indexOf(const QString &name) const;
    bool take(const QJsonObject &entry);

    QString m_folder;
    QList<Profile> m_profiles;
    QJsonObject m_file; ///< As read: keys of a newer version survive a save.
    QHash<QString, QJsonObject> m_rawEntries; ///< The same for each profile, by its folded name.
};

} // namespace mielto
