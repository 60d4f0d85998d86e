// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include "app/base/result.h"
#include "app/base/sha256.h"

namespace mielto {

/// A file that is written as a stream beside its target and takes the target's place only when
/// told: create(), write()…, commit(). At any moment, and after any end of the process, the target
/// is as it was or whole. A new file has mode 0600 before its first byte; one that is replaced
/// hands on its mode and, where the system lets us, its owner. A QSaveFile of which each step is
/// checked: its commit() alone is true for a file that the disk did not take. Blocks on the disk;
/// may be used from any one thread at a time.
class SafeFile final {
public:
    using Made = Result<std::unique_ptr<SafeFile>>;

    /// Why nothing can take the place of what is there, as create() finds it; part of a sentence,
    /// empty when it can. One look at the disk.
    static Sentence targetFault(const QString &path);
    /// Refuses a target that is a link, a folder, a device, a pipe or read-only.
    static Made create(const QString &path);
    /// One that is written and on the disk: only commit() is left to do.
    static Made createFinished(const QString &path, QByteArrayView bytes);
    /// A file of mode 0600 without a name, in the system's folder for such. It is gone with the
    /// object, and is never committed.
    static Made createUnnamed();
    ~SafeFile(); ///< Removes what did not take the target's place.
    Q_DISABLE_COPY_MOVE(SafeFile)

    /// Appends; every byte was taken, or it is a failure. After one the file stays failed.
    [[nodiscard]] std::optional<Failure> write(QByteArrayView bytes);
    qint64 size() const { return m_size; } ///< Of what was written.

    /// All bytes are on the disk, under no name or a temporary one; nothing more can be written.
    [[nodiscard]] std::optional<Failure> finish();
    /// Of what was written: 64 hexadecimal digits; after finish().
    const QByteArray &sha256() const { return m_sha256; }
    /// Finishes it, takes the target's place and syncs the folder. When something stands in the way
    /// that create() would refuse, it may be tried again.
    [[nodiscard]] std::optional<Failure> commit();
    /// The target is the new file, also when commit() failed after that.
    bool isInPlace() const { return m_isInPlace; }

    /// Gives the file up for a reason of its writer, part of a sentence.
    Failure fail(const Sentence &why);
    /// For reading a file without a name again, after finish().
    QFileDevice &device() { return *m_file; }

private:
    SafeFile(QString path, std::unique_ptr<QFileDevice> file);

    QString m_path; ///< Empty: a file without a name.
    std::unique_ptr<QFileDevice> m_file; ///< A QSaveFile, or a QTemporaryFile.
    Sha256 m_hash;
    qint64 m_size = 0;
    bool m_isFinished = false;
    bool m_isInPlace = false;
    std::optional<Failure> m_failure; ///< The first one; for good.
    QByteArray m_sha256;
};

/// Replaces the file at `path` by `bytes`, whole or not at all, as SafeFile does.
[[nodiscard]] std::optional<Failure> saveFile(const QString &path, QByteArrayView bytes);

/// Makes the folder's names last: without it a power loss may undo a renaming. Empty, or why it
/// failed, as part of a sentence.
Sentence folderSyncFault(const QString &folder);

} // namespace mielto
