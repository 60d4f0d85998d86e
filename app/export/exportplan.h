// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "app/answers/filter.h"
#include "app/base/exitstatus.h"
#include "app/export/manifest.h"
#include "app/export/rowwriter.h"
#include "app/list/auditplan.h"
#include "app/list/progresstext.h"
#include "app/view/viewspec.h"

namespace mielto {

/// Which rows become a file, in which form, and where. A value; rows are shared.
struct ExportPlan {
    Scope scope = Scope::All;
    AuditPlan audit; ///< With scope All: what is read for the file,
    Filter where; ///< and which of these rows it holds.
    ViewedRows rows; ///< With any other scope: what is there already,
    RowOrder order; ///< which of it, in which order,
    std::vector<ManifestUser> known; ///< and what is known of its users, by RowRef::group.

    RowFormat format = RowFormat::Csv;
    RowWriterOptions writer;
    QString target; ///< A file, or the folder of an evidence pack; empty: standard output.
    bool hasManifest = false; ///< Not on standard output.
    bool isEvidencePack = false; ///< A folder with data, manifest and summary.
    bool allowPartial = false; ///< Keeps what could be read, with scope All.

    // For the manifest.
    QString server;
    QString workspace;
    ManifestFilters filters;
};

/// Where an export stands. A value.
struct ExportState {
    enum class Phase {
        Idle,
        Reading,
        Finishing, ///< All rows are there: the file is completed, synced, put in its place.
        Ended,
    };
    Phase phase = Phase::Idle;
    int users = 0;
    int usersDone = 0;
    qint64 rows = 0; ///< Read or, with another scope than All, in the file so far.
    std::optional<qint64> rowsExpected; ///< By the server's totals, as far as they are known.
    qint64 bytes = 0;
    std::chrono::milliseconds elapsed{0};
    QDateTime retryAt; ///< UTC, while a page is waited for (Retry-After); else invalid.
};

Progress progressOf(const ExportState &state);

/// What became of an export. A value.
struct ExportOutcome {
    int exitStatus = ExitInternalError;
    bool isWritten = false; ///< The target is the new file.
    bool isCancelled = false;
    QString fault; ///< Why it was not written, for people; empty where the users' results say it.
    QStringList warnings; ///< What people should know of a file that was written.
    Manifest manifest; ///< Whether a file of it was asked for or not.
    std::vector<ListResult> results; ///< With scope All.
    qint64 bytes = 0;
    std::chrono::milliseconds elapsed{0};
};

/// Why a plan cannot be; an empty text when it can.
QString planFault(const ExportPlan &plan);

/// What one look at the disk tells of a plan's target. A value.
struct TargetLook {
    Sentence fault; ///< Why it cannot be; part of a sentence, empty when it can.
    bool isThere = false;
};
TargetLook lookAtTarget(const QString &target, bool isEvidencePack);

} // namespace mielto
