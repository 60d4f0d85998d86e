// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>

#include "app/base/fileerror.h"
#include "app/base/result.h"

namespace mielto {

class DiskFile;

/// A file that is written as a stream beside its target and takes the target's place only when
/// told: create(), write()…, finish(), replaceTarget(). At any moment, and after any end of the
/// process, the target is as it was or whole. New files have mode 0600; a file that is replaced
/// hands on its owner and mode. What a killed process left behind is removed by the next create()
/// in the same folder. Blocks on the disk; may be used from any one thread at a time.
class OutputFile final {
public:
    using Made = Result<std::unique_ptr<OutputFile>, FileError>;

    /// Why nothing can take the place of what is there, as create() finds it; part of a sentence,
    /// empty when it can. One look at the disk.
    static QString targetFault(const QString &targetPath);
    /// Refuses, in words, a target that is a link, a folder, a device, a pipe or read-only.
    static Made create(const QString &targetPath);
    /// One that is written and finished: only replaceTarget() is left to do.
    static Made createFinished(const QString &targetPath, QByteArrayView bytes);
    /// A file that is there, out of its place: replaceTarget() puts it back, else it goes with the
    /// object. Null: there is none.
    static Made takeAway(const QString &path);
    /// A file of mode 0600 without a name, in the system's folder for such: for what goes to
    /// standard output, and for what is written twice. It is gone with the object.
    static Made createUnnamed();
    ~OutputFile(); ///< Removes what did not take the target's place.
    Q_DISABLE_COPY_MOVE(OutputFile)

    /// Appends. Unbuffered: give it pieces of some 64 KiB. After a failure the file stays failed.
    [[nodiscard]] std::optional<FileError> write(QByteArrayView bytes);
    /// Bytes in the file.
    qint64 position() const { return m_position; }
    /// Drops what was written behind `position`, which is at most position().
    [[nodiscard]] std::optional<FileError> rewind(qint64 position);

    /// Reads up to `size` bytes from `offset`; fewer only at the end of the file.
    Result<qint64, FileError> readAt(qint64 offset, char *to, qint64 size);
    /// Of the system; stays the object's own. -1 where there is none.
    int descriptor() const;
    /// Where the bytes are now, for libraries that can write to nothing but a name; afterwards
    /// takeOver() must be called.
    QString temporaryPath() const;
    /// Where further files may lie for a while that belong to this one.
    QString scratchFolder() const;
    /// Looks how much is in the file that something else has written to.
    [[nodiscard]] std::optional<FileError> takeOver();

    /// Syncs the file with the disk, and reads it again to see that every byte is there.
    [[nodiscard]] std::optional<FileError> finish();
    /// Of the bytes that finish() found in the file: 64 hexadecimal digits.
    QByteArray sha256() const { return m_sha256; }

    /// Gives the file up for a reason of its writer, part of a sentence; never finishes then.
    FileError fail(const QString &why);

    enum class WhenBlocked { Remove, Keep };
    /// Takes the target's place and syncs the folder; only after finish(). May be tried again after
    /// a failure, as when another program held the target; with `Keep` the finished file then stays
    /// beside the target for good, and the words name it.
    [[nodiscard]] std::optional<FileError> replaceTarget(WhenBlocked blocked = WhenBlocked::Remove);

private:
    OutputFile(QString targetPath, std::unique_ptr<DiskFile> file);
    std::optional<FileError> readBack();

    QString m_targetPath; ///< Empty: a file without a name.
    std::unique_ptr<DiskFile> m_file;
    qint64 m_position = 0;
    bool m_isFinished = false;
    std::optional<FileError> m_failure; ///< The first one; for good.
    QByteArray m_sha256;
};

} // namespace mielto
