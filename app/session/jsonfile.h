// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include <QJsonObject>
#include <QString>

#include "app/base/atomicfile.h"
#include "app/base/diskwriter.h"

namespace mielto {

/// The schema number that this version writes.
inline constexpr int kJsonSchema = 1;
/// Larger files are not ours.
inline constexpr qint64 kLargestJsonFile = 1'048'576;

struct JsonFile {
    QJsonObject object; ///< Empty when there is nothing to use.
    QString words; ///< For people when not all was well; empty also when there is no file yet.
};

/// Reads `path`, an object with a `schema` number and whatever else `fits` asks for. A file that
/// cannot be used is renamed to `path.damaged-TIME` and put back from `path.bak` if that one is
/// good. A file of a newer schema is given as it is, after a copy was put aside. Nothing is ever
/// dropped silently. Blocks on the disk.
JsonFile loadJsonFile(const QString &path, const std::function<bool(const QJsonObject &)> &fits);

/// The object that loadJsonFile() would give; repairs and says nothing. Blocks on the disk.
QJsonObject peekJsonFile(const QString &path);

/// For a file that could be used in part only: keeps a copy aside and gives a sentence that names
/// it.
QString keepCopyAside(const QString &path);

/// Writes `path.bak` and then `path`, both with `bytes`: at any moment one of the two is whole.
/// Blocks on the disk.
[[nodiscard]] std::optional<FileError> saveJsonFile(const QString &path, const QByteArray &bytes);
/// The same through the writer's thread.
void saveJsonFile(DiskWriter &writer, const QString &path, const QByteArray &bytes,
    QObject *context, DiskWriter::Done done);

} // namespace mielto
