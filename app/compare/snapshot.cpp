// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/snapshot.h"

#include "app/base/visibletext.h"
#include "app/compare/requestedusers.h"

namespace mielto {

Result<Snapshot> readSnapshot(const QString &path, const ReadControl &control)
{
    const auto file = readConnectionFile(path, control);
    if (!file) {
        return file.error();
    }
    Snapshot snapshot;
    snapshot.path = path;
    if (const auto manifest = Manifest::load(path)) {
        snapshot.manifest = *manifest;
        snapshot.isIntact = file->sha256 == manifest->sha256;
    } else {
        snapshot.manifestFault = manifest.error();
    }
    const bool saysNone = file->isDocument || (snapshot.manifest && snapshot.manifest->rows == 0);
    if (file->rows->rowCount() == 0 && !saysNone) {
        return Failure{FailureKind::Usage,
            Sentence::translate("Snapshot", "“%1” is empty: it holds no connection.")
                .arg(visibleText(path))};
    }
    snapshot.rows = rowsOfUsers(file->rows, snapshot.manifest);
    snapshot.faultyRows = file->rows->faultyRowCount();
    snapshot.total = file->total;
    snapshot.bytes = file->bytes;
    return snapshot;
}

} // namespace mielto
