// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "app/base/fileerror.h"

namespace mielto {

/// Replaces the file at `path` by `bytes`, whole or not at all: written beside it with mode 0600
/// (an existing file keeps its mode), counted, synced, renamed, and the folder synced. A full disk,
/// a short write or a read-only folder leaves the old file as it was and no temporary file behind.
/// QSaveFile is not used because it can report success for a truncated file on a full disk.
/// Blocks on the disk: not for the GUI thread.
[[nodiscard]] std::optional<FileError> writeFileAtomically(
    const QString &path, const QByteArray &bytes);

} // namespace mielto
