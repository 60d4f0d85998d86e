// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#ifndef Q_OS_UNIX
#include <QFile>
#endif

namespace mielto {

/// The calls to the system that OutputFile is made of; nothing else uses them. One implementation
/// for Unix, one for other systems. What returns a QString returns why it failed, as part of a
/// sentence, or a null string. Blocks on the disk.
class DiskFile final {
public:
    DiskFile() = default;
    ~DiskFile(); ///< Closes and removes the file.
    Q_DISABLE_COPY_MOVE(DiskFile)

    /// Why there can be no such target.
    static QString targetFault(const QString &targetPath);

    QString createBeside(const QString &targetPath);
    QString createUnnamed();
    /// Takes a file out of its place, under no name or one that is cleared away after a crash.
    QString takeAway(const QString &targetPath);

    QString write(qint64 offset, QByteArrayView bytes);
    /// Sets `read` to fewer than `size` bytes only at the end of the file.
    QString read(qint64 offset, char *to, qint64 size, qint64 &read);
    QString truncate(qint64 size);
    QString size(qint64 &size);
    /// Makes owner and mode those of the target, if there is one.
    QString takeOverMode(const QString &targetPath);
    QString sync();
    QString renameTo(const QString &targetPath);
    /// Without this a power loss may undo the renaming.
    static QString syncFolderOf(const QString &targetPath);
    /// The file will not be removed; gives its path, or null when that cannot be. It is renamed so
    /// that no one clears it away.
    QString keepBeside(const QString &targetPath);

    /// What takeAway() took; without an error and false: there was none.
    bool isThere() const;
    QString path() const; ///< A name by which the file can be opened.
    int descriptor() const;

private:
#ifdef Q_OS_UNIX
    bool copyNameless(const QString &path);
    void beginSync(qint64 offset, qint64 size);

    int m_fd = -1;
    QByteArray m_path; ///< Encoded; empty: without a name.
    bool m_isMeant = false; ///< For a place, though it may have no name yet.
#else
    QFile m_file;
    bool m_isKept = false;
#endif
};

} // namespace mielto
