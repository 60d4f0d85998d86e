// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

#include "app/answers/rowcontext.h"
#include "app/compare/connectionfile.h"
#include "app/export/manifest.h"
#include "app/view/viewspec.h"

namespace mielto {

/// An export that was opened again: its rows, and what is known of them. A value; rows are shared.
struct Snapshot {
    QString path;
    ViewedRows rows; ///< No users: nobody knows who was asked for.
    std::optional<qint64> total; ///< How many connections the file says that there are.
    qint64 bytes = 0;
    int faultyRows = 0; ///< Rows with one of kContractFaults.
    std::optional<Manifest> manifest;
    Sentence manifestFault; ///< Why there is none, for people; empty: there is one.
    bool isIntact = false; ///< Whether there is a manifest, and it describes this very file.
    RowContext context; ///< As its manifest says; without one, read when the file was written.

    /// Why the file does not hold a complete list for certain, in a sentence; empty: it does.
    Sentence incompleteReason() const;
    /// What people should know of it, a sentence each: whose rows, from where and when, by which
    /// filters, how complete.
    QStringList story() const;
};

/// “NAME is not complete: the first rows.” Empty when it is complete.
Sentence incompleteText(const QString &name, Verdict verdict);

/// Opens an export; see readConnectionFile(). A file without any connection is refused unless it
/// says itself, or its manifest does, that there are none. Blocks; any thread.
Result<Snapshot> readSnapshot(
    const QString &path, const std::function<bool()> &isCancelled = [] { return false; });

} // namespace mielto
