// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include <QJsonObject>
#include <QString>

#include "app/base/result.h"

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
/// dropped silently. Links are followed. Blocks on the disk.
JsonFile loadJsonFile(const QString &path, const std::function<bool(const QJsonObject &)> &fits);

/// The object that loadJsonFile() would give; repairs and says nothing. Blocks on the disk.
QJsonObject peekJsonFile(const QString &path);

/// For a file that could be used in part only: keeps a copy aside and gives a sentence that names
/// it.
QString keepCopyAside(const QString &path);

/// What came of a change.
struct FileChange {
    enum class End { Saved, Refused, Failed };
    End end = End::Saved;
    QString words; ///< For people, when there is something to say; also of what was saved.
};

/// Reads the file and gives its new bytes, or a sentence why there is to be no change.
using JsonChange = std::function<Result<QByteArray, QString>()>;

enum class Backup { None, Write };

/// Runs `change` and writes its bytes to `path`, and then to `path.bak`. Meanwhile no other process
/// changes the file in this way; waits for others, some seconds at the most. Links are followed.
/// Blocks on the disk.
FileChange changeJsonFile(
    const QString &path, const JsonChange &change, Backup backup = Backup::Write);

} // namespace mielto
