// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include "app/base/result.h"

class QThreadPool;

namespace mielto {

/// What may be opened by a name that somebody gave.
enum class InputKind {
    File, ///< A regular file.
    FileOrPipe, ///< Also a pipe or a terminal: its writer ends it.
};

/// Opens `file` for reading, unbuffered. The system is asked in a thread of its own: a pipe without
/// a writer, or a name on a dead mount, takes ten seconds at most. Blocks; not for the GUI thread.
/// Empty, or why it cannot be read, as part of a sentence.
[[nodiscard]] QString openInput(const QString &path, InputKind kind, QFile &file);

/// The rest of the file, to its end. The error is why it cannot be read, as part of a sentence: a
/// read that fails half way gives no bytes, and neither does a file of more than `limit` bytes.
Result<QByteArray, QString> readInput(QFile &file, qint64 limit);
Result<QByteArray, QString> readInput(const QString &path, InputKind kind, qint64 limit);

/// Whether both names lead to one file, by whatever path or link.
bool isSameFile(const QString &one, const QString &other);

/// Threads for what may wait for an input for good. The end of the program does not wait for them.
QThreadPool *inputThreads();

} // namespace mielto
