// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>

#include "app/base/result.h"
#include "app/data/connectionblock.h"

namespace mielto {

/// What a file of connections holds. A value.
struct ConnectionFile {
    BlockPointer rows;
    bool isDocument = false; ///< JSON as one value, else a connection a line.
    std::optional<qint64> total; ///< As such a document says.
    qint64 bytes = 0;
    QByteArray sha256; ///< Hexadecimal.
};

/// Reads NDJSON, {"connections":[…],"total":N}, or an array of connections or of such objects, from
/// regular files of less than 4 GiB alone; a byte order mark and CRLF are no fault. A file with any
/// damage is refused with its first place. Memory: the file's bytes and some 120 bytes a row.
/// `isCancelled` is asked now and then. Blocks; any thread.
Result<ConnectionFile> readConnectionFile(
    const QString &path, const std::function<bool()> &isCancelled = [] { return false; });

} // namespace mielto
