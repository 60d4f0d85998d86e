// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "app/base/result.h"
#include "app/export/manifest.h"

namespace mielto {

/// What a data file is, for people: where it is from, what was asked, how complete it is. Plain
/// text, UTF-8, LF; foreign text made safe to show. `cutCells`: see RowWriter.
QByteArray exportStory(const QString &dataFile, const Manifest &manifest, qint64 cutCells);
/// The same with how to check the file, for who has nothing but the folder.
QByteArray evidenceSummary(const QString &dataFile, const Manifest &manifest, qint64 cutCells);

/// A folder of mode 0700 with a data file, its manifest and a summary.txt, which is filled beside
/// its target and appears there whole or not at all. create(); write the data to dataPath(); then
/// complete(). Blocks on the disk; one thread at a time.
class EvidencePack final {
public:
    using Made = Result<std::unique_ptr<EvidencePack>>;

    /// Why no folder can have this path, as create() finds it; part of a sentence, empty when one
    /// can. One look at the disk.
    static Sentence targetFault(const QString &folder);
    /// `dataFile` is a name without folder. Refuses, in words, a folder that exists.
    static Made create(const QString &folder, const QString &dataFile);

    QString dataPath() const { return m_folder.filePath(m_dataFile); }
    [[nodiscard]] std::optional<Failure> complete(const Manifest &manifest, qint64 cutCells);
    /// The folder has its name, also when complete() failed after that.
    bool isInPlace() const { return !m_folder.autoRemove(); }

private:
    EvidencePack(QString target, QString dataFile);

    QString m_target;
    QString m_dataFile;
    QTemporaryDir m_folder; ///< Removed with all that is in it, unless it became the target.
};

} // namespace mielto
