// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/snapshot.h"

#include <QCoreApplication>

#include "app/base/visibletext.h"
#include "app/compare/requestedusers.h"

namespace mielto {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

std::vector<UserRows> rowCounts(const std::optional<Manifest> &manifest)
{
    std::vector<UserRows> counts;
    if (manifest) {
        for (const ManifestUser &user : manifest->users) {
            counts.push_back({user.userId, user.rows});
        }
    }
    return counts;
}

Snapshot::Intact intactness(const Manifest &manifest, const QByteArray &sha256)
{
    if (sha256.isEmpty()) {
        return Snapshot::Intact::NotChecked;
    }
    return sha256 == manifest.sha256 ? Snapshot::Intact::Yes : Snapshot::Intact::No;
}

} // namespace

Result<Snapshot, SnapshotFault> readSnapshot(const QString &path, const ReadControl &control)
{
    Snapshot snapshot;
    snapshot.path = path;
    if (const auto manifest = Manifest::load(path)) {
        snapshot.manifest = *manifest;
    } else {
        snapshot.manifestFault = manifest.error();
    }
    ReadControl ownControl = control;
    ownControl.checksHash = control.checksHash && snapshot.manifest;
    auto file = readConnectionFile(path, ownControl);
    if (!file) {
        return file.error();
    }
    const bool saysNone = file->isDocument || (snapshot.manifest && snapshot.manifest->rows == 0);
    if (file->rows == 0 && !saysNone) {
        return SnapshotFault{SnapshotFault::Kind::NoConnections,
            Words::tr("“%1” is empty: it holds no connection.").arg(visibleText(path))};
    }
    snapshot.rows = rowsOfFile(*file, rowCounts(snapshot.manifest));
    for (const BlockPointer &block : file->blocks) {
        snapshot.faultyRows += block->faultyRowCount();
    }
    snapshot.damage = file->damage;
    snapshot.total = file->total;
    snapshot.bytes = file->bytes;
    if (snapshot.manifest) {
        snapshot.intact = intactness(*snapshot.manifest, file->sha256);
    }
    return snapshot;
}

} // namespace mielto
