// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "app/base/fileerror.h"
#include "app/base/result.h"

namespace mielto {

/// A folder of mode 0700 that is filled beside its target and appears there whole, or not at all.
/// What a killed process left behind is removed by the next create() in the same place. Blocks on
/// the disk; one thread at a time.
class OutputFolder final {
public:
    using Made = Result<std::unique_ptr<OutputFolder>, FileError>;

    /// Why no folder can have this path, as create() finds it; part of a sentence, empty when one
    /// can. One look at the disk.
    static QString targetFault(const QString &targetPath);
    /// Refuses, in words, a target that exists.
    static Made create(const QString &targetPath);
    /// A folder for passing files, which is removed in the end.
    static Made createScratch(const QString &parent);
    ~OutputFolder(); ///< Removes what did not become the target, with all that is in it.
    Q_DISABLE_COPY_MOVE(OutputFolder)

    /// Where a file of this name is to be written, until moveToTarget().
    QString pathOf(const QString &name) const;
    QString path() const { return m_path; }

    /// Syncs the folder, gives it its name and syncs that; only once. The files in it must have
    /// been synced.
    [[nodiscard]] std::optional<FileError> moveToTarget();

private:
    struct Lock;

    explicit OutputFolder(QString targetPath);
    static Made made(const QString &targetPath);
    QString make();

    QString m_targetPath;
    QString m_path; ///< Empty: there is nothing to remove.
    std::unique_ptr<Lock> m_lock;
};

} // namespace mielto
