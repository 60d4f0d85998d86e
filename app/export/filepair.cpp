// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/filepair.h"

#include <chrono>

#include <QFile>
#include <QLockFile>

#include "app/base/filefault.h"
#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/export/manifest.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// What is at `path`, written once more and ready to be put back; null: there is nothing of ours.
SafeFile::Made copyOf(const QString &path)
{
    if (!QFile::exists(path) || Manifest::isForeign(path)) {
        return std::unique_ptr<SafeFile>();
    }
    const auto bytes = readInput(path, InputKind::File, kMaxManifestBytes);
    if (!bytes) {
        return notSaved(path, bytes.error());
    }
    return SafeFile::createFinished(path, *bytes);
}

/// With both ready and nobody else at it: the old manifest goes, then the data and the new one
/// come.
std::optional<Failure> replace(
    SafeFile &data, const QString &dataFile, SafeFile *manifest, SafeFile *oldManifest)
{
    const QString path = manifestPathOf(dataFile);
    if (oldManifest != nullptr && !QFile::remove(path)) {
        return notSaved(path, Sentence::translate("Export", "the old one cannot be removed."));
    }
    const auto failure = data.commit();
    if (!data.isInPlace()) {
        if (oldManifest != nullptr) {
            // Were it lost, the old data would still be as they were.
            [[maybe_unused]] const auto lost = oldManifest->commit();
        }
        return failure;
    }
    const auto unproven = manifest != nullptr ? manifest->commit() : std::nullopt;
    if (manifest != nullptr && !manifest->isInPlace()) {
        return outputFailure(
            Sentence::translate("Export", "“%1” was written, but its manifest was not. %2")
                .arg(visiblePath(dataFile), unproven->sentence));
    }
    return failure ? failure : unproven;
}

} // namespace

Sentence manifestTargetFault(const QString &dataFile)
{
    const QString path = manifestPathOf(dataFile);
    Sentence fault = SafeFile::targetFault(path);
    if (fault.isEmpty() && Manifest::isForeign(path)) {
        fault = Sentence::translate(
            "Export", "the file there is not a manifest of this program; choose another name.");
    }
    return fault;
}

std::optional<Failure> publishPair(
    SafeFile &data, const QString &dataFile, const QByteArray &manifest)
{
    const QString path = manifestPathOf(dataFile);
    SafeFile::Made fresh = std::unique_ptr<SafeFile>();
    if (!manifest.isEmpty()) {
        fresh = SafeFile::createFinished(path, manifest);
    }
    if (!fresh) {
        return fresh.error();
    }
    QLockFile lock(dataFile + u".lock"_s);
    lock.tryLock(std::chrono::seconds(10)); // Where it cannot be had, it goes on without.
    if (const Sentence why = manifestTargetFault(dataFile); *fresh && !why.isEmpty()) {
        return notSaved(path, why);
    }
    const auto old = copyOf(path);
    return old ? replace(data, dataFile, fresh->get(), old->get()) : std::optional(old.error());
}

} // namespace mielto
