// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

#include "app/compare/connectionfile.h"
#include "app/export/manifest.h"
#include "app/view/viewspec.h"

namespace mielto {

/// An export that was opened again: its rows, and what is known of them. A value; rows are shared.
struct Snapshot {
    enum class Intact { NotChecked, Yes, No };

    QString path;
    ViewedRows rows; ///< No users: nobody knows who was asked for.
    Damage damage;
    std::optional<qint64> total; ///< How many connections the file says that there are.
    qint64 bytes = 0;
    int faultyRows = 0; ///< Rows with one of kContractFaults.
    std::optional<Manifest> manifest;
    Sentence manifestFault; ///< Why there is none, for people; empty: there is one.
    Intact intact = Intact::NotChecked; ///< Whether it is the file that the manifest describes.

    /// Why the file does not hold a complete list for certain, in a sentence; empty: it does.
    Sentence doubt() const;
    /// What people should know of it, a sentence each: whose rows, from where and when, by which
    /// filters, how complete, what is damaged.
    QStringList story() const;
};

/// “NAME is not complete: the first rows.” Empty when it is complete.
Sentence incompleteText(const QString &name, Verdict verdict);

/// Opens an export; see readConnectionFile(). The SHA-256 is computed on the way, without another
/// read, only when there is a manifest to compare it with. A file without any connection is refused
/// unless it says itself, or its manifest does, that there are none. Blocks; any thread.
Result<Snapshot, SnapshotFault> readSnapshot(const QString &path, const ReadControl &control = {});

} // namespace mielto
