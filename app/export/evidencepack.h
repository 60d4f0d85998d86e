// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/outputfolder.h"
#include "app/export/manifest.h"
#include "app/export/rowsink.h"

namespace mielto {

/// What a data file is, for people: where it is from, what was asked, how complete it is. Plain
/// text, UTF-8, LF; foreign text made safe to show.
QByteArray exportStory(const QString &dataFile, const Manifest &manifest, const SinkNotes &notes);
/// The same with how to check the file, for who has nothing but the folder.
QByteArray evidenceSummary(
    const QString &dataFile, const Manifest &manifest, const SinkNotes &notes);

/// A folder with a data file, its manifest and a summary.txt, which appears whole or not at all.
/// create(); write the data to dataPath() through an OutputFile, to its replaceTarget(); then
/// complete(). Blocks on the disk; one thread at a time.
class EvidencePack final {
public:
    using Made = Result<std::unique_ptr<EvidencePack>, FileError>;

    /// `dataFile` is a name without folder. Refuses, in words, a folder that exists.
    static Made create(const QString &folder, const QString &dataFile);

    QString dataPath() const { return m_folder->pathOf(m_dataFile); }
    [[nodiscard]] std::optional<FileError> complete(
        const Manifest &manifest, const SinkNotes &notes);

private:
    EvidencePack(std::unique_ptr<OutputFolder> folder, QString dataFile);

    std::unique_ptr<OutputFolder> m_folder;
    QString m_dataFile;
};

} // namespace mielto
