// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "app/base/result.h"
#include "app/compare/damage.h"
#include "app/data/connectionblock.h"

namespace mielto {

/// Why a file does not open.
struct SnapshotFault {
    enum class Kind { Unreadable, NoConnections, Cancelled };
    Kind kind = Kind::Unreadable;
    QString words; ///< For people, naming the file.
};

/// How long work on a file is followed and given up; called from the thread that reads.
struct ReadControl {
    std::function<void(qint64 bytes, qint64 total)> report = [](qint64, qint64) {};
    std::function<bool()> isCancelled = [] { return false; };
    bool checksHash = true; ///< Compute the file's SHA-256 on the way.
};

/// What a file of connections holds. A value.
struct ConnectionFile {
    std::vector<BlockPointer> blocks;
    int rows = 0;
    Damage damage;
    bool isDocument = false; ///< {"connections":[…]} or […], else a connection a line.
    std::optional<qint64> total; ///< As such a document says.
    qint64 bytes = 0;
    QByteArray sha256; ///< Hexadecimal; empty: not asked for.
};

/// Reads NDJSON, {"connections":[…],"total":N} or a bare array piece by piece, from regular files
/// alone; a byte order mark and CRLF are no fault. Memory: the file's bytes and some 120 bytes a
/// row. A file with damage alone is refused; one with nothing is not. Blocks; any thread.
Result<ConnectionFile, SnapshotFault> readConnectionFile(
    const QString &path, const ReadControl &control);

} // namespace mielto
